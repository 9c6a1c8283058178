import { afterEach, describe, expect, it, vi } from 'vitest';
import { regionPath } from '#campaign/site-paths.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { brief, loadFiles } from '../../support/load-files.ts';

const campaign = minimalFiles['campaign.yaml'];
const withoutAsOf = edited(campaign, 'asOf: 2021-02-01\n', '');

describe('a good campaign', () => {
  it('loads without a problem, with everything in its place', async () => {
    const { loaded, problems } = await loadFiles();
    expect(brief(problems)).toEqual([]);
    expect(loaded?.campaign).toMatchObject({ id: 'xiaocun', asOf: '2021-02-01', pinned: true, region: { code: '14' } });
    expect(Object.keys(loaded?.campaign.forms ?? {})).toEqual(['baoming']);
    expect(loaded?.entries.map(({ collection, id }) => `${collection}/${id}`).sort()).toEqual([
      'activities/zuotan',
      'cases/liqun',
      'notices/tongzhi',
      'policies/maoyou-butie',
      'stories/axiu',
    ]);
    const activity = loaded?.entries.find(({ id }) => id === 'zuotan');
    expect(activity).toMatchObject({
      data: { regions: ['1401'], start: '2021-02-12 14:30', sample: false },
      plain: true,
    });
    expect(regionPath(activity?.data.regions[0] ?? '')).toBe('/regions/1401.html');
    expect(activity?.body).toMatch(/^\n## 说什么\n/u);
  });

  it('crosses into the site as plain data', async () => {
    const { loaded } = await loadFiles();
    expect(JSON.parse(JSON.stringify(loaded))).toEqual(loaded);
  });

  it('is the same when it was saved by Windows, with byte order marks', async () => {
    const windows = Object.fromEntries(
      Object.entries(minimalFiles).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    );
    const [there, here] = [await loadFiles(windows), await loadFiles()];
    expect(there.report).toBe('');
    const bare = ({ loaded }: typeof here) => loaded?.entries.map((entry) => ({ ...entry, path: '' }));
    expect(bare(there)).toEqual(bare(here));
    expect(there.loaded?.campaign).toEqual(here.loaded?.campaign);
  });

  it('may be in part of its province', async () => {
    const { loaded } = await loadFiles({
      'campaign.yaml': edited(campaign, 'root: 山西省', 'root: 山西省\n  only: [太原市, 临汾市/吉县]'),
    });
    expect(loaded?.campaign.region.children.map(({ name }) => name)).toEqual(['太原市', '临汾市']);
  });
});

describe('the day it is built for', () => {
  afterEach(() => vi.useRealTimers());
  const asOf = async (...args: Parameters<typeof loadFiles>) => {
    const { loaded } = await loadFiles(...args);
    return [loaded?.campaign.asOf, loaded?.campaign.pinned];
  };

  it('is what the call says, else what the file says, else today in China', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-03-01T17:00:00Z') });
    expect(await asOf({}, { asOf: '2021-02-20' })).toEqual(['2021-02-20', true]);
    expect(await asOf()).toEqual(['2021-02-01', true]);
    expect(await asOf({ 'campaign.yaml': withoutAsOf }, { asOf: '2021-02-20' })).toEqual(['2021-02-20', true]);
    expect(await asOf({ 'campaign.yaml': withoutAsOf })).toEqual(['2021-03-02', false]);
  });
});

describe('drafts', () => {
  const story = edited(minimalFiles['stories/axiu.mdx'], 'person:', 'draft: true\nperson:');
  const policy = edited(minimalFiles['policies/maoyou-butie.mdx'], 'benefit:', 'draft: true\nbenefit:');
  const ids = async (...args: Parameters<typeof loadFiles>) =>
    (await loadFiles(...args)).loaded?.entries.map(({ id }) => id);

  it('are left out of a build and shown in a preview', async () => {
    expect(await ids({ 'stories/axiu.mdx': story })).not.toContain('axiu');
    expect(await ids({ 'stories/axiu.mdx': story }, { drafts: true })).toContain('axiu');
  });

  it('may not be named by what is published', async () => {
    const { loaded, problems } = await loadFiles({ 'policies/maoyou-butie.mdx': policy });
    expect(loaded).toBeUndefined();
    expect(brief(problems)).toEqual([
      'reference-draft xiaocun/activities/zuotan.mdx:16',
      'reference-draft xiaocun/stories/axiu.mdx:10',
      'reference-draft xiaocun/cases/liqun.mdx:8',
      'link-broken xiaocun/activities/zuotan.mdx:21',
    ]);
  });

  it('are checked like everything else', async () => {
    const { problems } = await loadFiles({ 'stories/axiu.mdx': edited(story, 'title: 阿秀回来种梨\n', '') });
    expect(brief(problems)).toEqual(['field-missing xiaocun/stories/axiu.mdx:2']);
  });
});

describe('what else is in the folder', () => {
  it('is told when it will not be in the site', async () => {
    const { loaded, problems } = await loadFiles({
      'README.md': '说明',
      '说明.txt': '说明',
      '.DS_Store': '',
      'Thumbs.db': '',
      'storys/axiu.mdx': '写错了文件夹',
      'logo.png': '',
      'stories/a-mei.md': '写错了扩展名',
      'stories/照片.jpg': '',
      'stories/2021/a.mdx': '太深了',
      'stories/.axiu.mdx.swp': '',
      'forms/a.yml': '',
    });
    expect(loaded).toBeDefined();
    expect(
      problems.map(({ file, severity, fix }) => `${severity} ${file} ${/「(.*)」/u.exec(fix)?.[1] ?? '-'}`),
    ).toEqual([
      'warning xiaocun/logo.png -',
      'warning xiaocun/storys stories',
      'warning xiaocun/forms/a.yml -',
      'warning xiaocun/stories/2021 -',
      'warning xiaocun/stories/a-mei.md a-mei.mdx',
      'warning xiaocun/stories/照片.jpg -',
    ]);
  });

  it('is told when its name cannot be an address', async () => {
    const { problems } = await loadFiles({
      'stories/阿秀.mdx': minimalFiles['stories/axiu.mdx'],
      'stories/A_Xiu.mdx': '',
    });
    expect(brief(problems)).toEqual(['name-bad xiaocun/stories/A_Xiu.mdx', 'name-bad xiaocun/stories/阿秀.mdx']);
  });

  it('is told when the main file is not there or has another name', async () => {
    const { loaded, problems } = await loadFiles({ 'campaign.yaml': undefined, 'campaign.yml': campaign });
    expect(loaded).toBeUndefined();
    expect(brief(problems)).toEqual(['file-unexpected xiaocun/campaign.yml', 'campaign-file-missing xiaocun']);
    expect(problems[0]?.fix).toContain('campaign.yaml');
  });

  it('is told when it is not UTF-8', async () => {
    const gbk = Uint8Array.of(0x74, 0x3a, 0x20, 0xb9, 0xe9, 0xb3, 0xb2, 0x0a);
    const { problems } = await loadFiles({
      'campaign.yaml': gbk,
      'stories/axiu.mdx': Buffer.from('\ufeff归', 'utf16le'),
    });
    expect(
      problems.map(({ code, file, message }) => `${code} ${file} ${/是 (GBK|UTF-16)/u.exec(message)?.[1] ?? ''}`),
    ).toEqual(['file-encoding xiaocun/campaign.yaml GBK', 'file-encoding xiaocun/stories/axiu.mdx UTF-16']);
  });

  it('is told when there is no notice, or no address yet', async () => {
    const activity = edited(minimalFiles['activities/zuotan.mdx'], 'notice: tongzhi\n', 'notice: tongzhi\n');
    const { problems } = await loadFiles({
      'notices/tongzhi.mdx': undefined,
      'activities/zuotan.mdx': activity,
      'campaign.yaml': edited(campaign, 'site:\n  url: https://example.com/xiaocun/\n', ''),
    });
    expect(brief(problems)).toEqual([
      'site-url-unknown xiaocun/campaign.yaml',
      'reference-missing xiaocun/activities/zuotan.mdx:15',
      'notices-none xiaocun/notices',
    ]);
  });
});
