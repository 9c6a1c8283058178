import { describe, expect, it } from 'vitest';
import { readRecords, readYamlFolder } from '#campaign/read-records.ts';
import { ProblemCollector } from '#problems/collector.ts';
import { formSchema } from '#schemas/form.ts';
import { campaignFolder, campaignId, minimalCampaign, type CampaignChanges } from '../../support/campaign-folder.ts';
import { listFiles } from '../../support/lists.ts';
import { brief } from '../../support/load-files.ts';

async function inFolder<T>(
  changes: CampaignChanges,
  read: (campaign: { id: string; folder: string }, problems: ProblemCollector) => Promise<T>,
) {
  const { path, dispose } = await campaignFolder(minimalCampaign(changes));
  const problems = new ProblemCollector();
  try {
    return { drafts: await read({ id: campaignId, folder: path(campaignId) }, problems), problems: problems.problems };
  } finally {
    await dispose();
  }
}

describe('list files', () => {
  it('are read in the order of the lists; those that are not there are no mistake', async () => {
    const { drafts, problems } = await inFolder(
      { 'points.yaml': listFiles['points.yaml'], 'channels.yaml': listFiles['channels.yaml'] },
      readRecords,
    );
    expect(brief(problems)).toEqual([]);
    expect(drafts.map(({ kind, id, file }) => [kind, id, file])).toEqual([
      ['channels', 'channels', 'xiaocun/channels.yaml'],
      ['points', 'points', 'xiaocun/points.yaml'],
    ]);
    expect(drafts[1]?.data).toMatchObject({ points: [{ name: '已经撤了的岗', region: '太原市' }, {}, {}] });
    expect((await inFolder({}, readRecords)).drafts).toEqual([]);
  });

  it('keep what was written when the schema finds mistakes, so that the rest can be checked', async () => {
    const { drafts, problems } = await inFolder(
      { 'channels.yaml': listFiles['channels.yaml'].replace('kind: 公众号', 'kind: 公纵号') },
      readRecords,
    );
    expect(brief(problems)).toEqual(['field-value xiaocun/channels.yaml:4']);
    expect(drafts[0]?.data).toBeUndefined();
    expect(drafts[0]?.fields).toHaveProperty('channels');
  });

  it('that are no YAML are told once and give nothing', async () => {
    const { drafts, problems } = await inFolder({ 'points.yaml': 'points: [' }, readRecords);
    expect(drafts.map(({ data }) => data)).not.toContainEqual(expect.anything());
    expect(new Set(brief(problems).map((one) => one.split(' ')[0]))).toEqual(new Set(['yaml-syntax']));
  });

  it('need at least one item', async () => {
    const { problems } = await inFolder({ 'points.yaml': 'points: []\n' }, readRecords);
    expect(problems).toHaveLength(1);
  });
});

describe('a folder of YAML files', () => {
  it('gives one draft a file, by name, each with its place for messages', async () => {
    const form = minimalCampaign({})[`${campaignId}/forms/baoming.yaml`] as string;
    const { drafts, problems } = await inFolder(
      { 'forms/a.yaml': form, 'forms/b.yaml': form.replace('operator: 示例平台\n', '') },
      (campaign, collector) => readYamlFolder(campaign, { kind: 'forms', schema: formSchema }, collector),
    );
    expect(drafts.map(({ kind, id, file, data }) => [kind, id, file, data !== undefined])).toEqual([
      ['forms', 'a', 'xiaocun/forms/a.yaml', true],
      ['forms', 'b', 'xiaocun/forms/b.yaml', false],
      ['forms', 'baoming', 'xiaocun/forms/baoming.yaml', true],
    ]);
    expect(brief(problems)).toEqual(['field-missing xiaocun/forms/b.yaml:1']);
  });
});
