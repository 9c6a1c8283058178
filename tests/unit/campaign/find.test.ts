import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCampaigns } from '#campaign/find.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';
import { brief } from '../../support/load-files.ts';

let content: ContentFolder;
beforeAll(async () => {
  content = await campaignFolder({
    'xiaocun/': '',
    'a-2021/': '',
    '.git/': '',
    '_archive/': '',
    '小村/': '',
    'Upper/': '',
    'README.md': '说明',
  });
});
afterAll(() => content.dispose());

async function find(...wanted: string[]) {
  const { ids, problems } = await findCampaigns(content.contentDir, wanted);
  return { ids, problems: brief(problems).sort(), fixes: problems.map(({ fix }) => fix) };
}

describe('findCampaigns', () => {
  it('finds folders, sorted, and names those that cannot be addresses', async () => {
    expect(await find()).toMatchObject({ ids: ['a-2021', 'xiaocun'], problems: ['name-bad Upper', 'name-bad 小村'] });
  });

  it('keeps to what was asked for, and says nothing of the rest', async () => {
    expect(await find('xiaocun')).toMatchObject({ ids: ['xiaocun'], problems: [] });
    expect(await find('xiaocun', 'xiaocun')).toMatchObject({ ids: ['xiaocun'] });
  });

  it('tells of a name that is not there, with the nearest and all known ones', async () => {
    const { ids, problems, fixes } = await find('xiaocum', 'a-2021');
    expect(ids).toEqual(['a-2021']);
    expect(problems).toEqual([`campaign-unknown ${content.path('xiaocum')}`]);
    expect(fixes).toEqual(['你是不是想写「xiaocun」？现有的活动：a-2021、xiaocun。']);
  });

  it('tells once of a folder with a bad name that was asked for', async () => {
    expect(await find('小村')).toMatchObject({ ids: [], problems: ['name-bad 小村'] });
  });

  it('does not let a name lead out of the folder', async () => {
    expect((await find('../xiaocun')).ids).toEqual([]);
    expect((await find('_archive')).problems).toHaveLength(1);
  });

  it('tells of a folder without campaigns, or none at all', async () => {
    const nowhere = content.path('nowhere');
    expect(await findCampaigns(nowhere)).toMatchObject({ ids: [], problems: [{ code: 'campaign-none' }] });
    expect(await findCampaigns(content.path('xiaocun'))).toMatchObject({
      ids: [],
      problems: [{ code: 'campaign-none' }],
    });
    expect(await findCampaigns(nowhere, ['xiaocun'])).toMatchObject({
      ids: [],
      problems: [{ code: 'campaign-unknown' }],
    });
  });
});
