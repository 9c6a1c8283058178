import { describe, expect, it } from 'vitest';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { brief, loadFiles } from '../../support/load-files.ts';

const form = minimalFiles['forms/baoming.yaml'];
const withoutUrl = edited(form, 'url: https://example.com/f/baoming\n', '');
const channel = `channels:
  - id: qun
    name: 河湾群
    kind: 微信群
    about: 问一句
    host: 河湾镇团委
`;

describe('a form', () => {
  it('needs its address once it is published', async () => {
    const { problems } = await loadFiles({ 'forms/baoming.yaml': withoutUrl });
    expect(brief(problems)).toEqual(['field-missing xiaocun/forms/baoming.yaml:1']);
    expect(problems[0]?.message).toContain('url');
  });

  it('that is a draft needs none, and is left out', async () => {
    const changes = { 'forms/wenjuan.yaml': `draft: true\n${withoutUrl}` };
    const { loaded, problems } = await loadFiles(changes);
    expect(brief(problems)).toEqual([]);
    expect(Object.keys(loaded?.campaign.forms ?? {})).toEqual(['baoming']);
    const preview = await loadFiles(changes, { drafts: true });
    expect(Object.keys(preview.loaded?.campaign.forms ?? {})).toEqual(['baoming', 'wenjuan']);
    expect([loaded?.campaign.preview, preview.loaded?.campaign.preview]).toEqual([false, true]);
  });

  it('that is a draft cannot be what an activity sends readers to', async () => {
    const { problems } = await loadFiles({ 'forms/baoming.yaml': `draft: true\n${form}` });
    expect(brief(problems)).toEqual(['reference-draft xiaocun/activities/zuotan.mdx:14']);
  });
});

describe('a channel', () => {
  it('needs a way in once it is published', async () => {
    expect(brief((await loadFiles({ 'channels.yaml': channel })).problems)).toEqual([
      'field-missing xiaocun/channels.yaml:2',
    ]);
  });

  it('that is a draft needs none, and is left out with its page', async () => {
    const { loaded, problems } = await loadFiles({ 'channels.yaml': `${channel}    draft: true\n` });
    expect(brief(problems)).toEqual([]);
    expect(loaded?.campaign.records.channels).toEqual([]);
    expect(loaded?.campaign.pages).not.toContain('channels');
  });

  it('that is a draft cannot be where an organisation sends readers', async () => {
    const { problems } = await loadFiles({
      'channels.yaml': `${channel}    draft: true\n`,
      'orgs.csv': '名称,地区,类型,群或号\n河湾团委,太原市,市级团委,qun\n',
    });
    expect(brief(problems)).toEqual(['reference-draft xiaocun/orgs.csv:2']);
  });
});

describe('what a notice leaves out', () => {
  const campaign = minimalFiles['campaign.yaml'];

  it('leaves phases without a first day out of the order they stand in', async () => {
    const undated = (text: string) => edited(text, 'phases:\n', 'phases:\n  - name: 宣传\n    summary: 先说一声。\n');
    expect(brief((await loadFiles({ 'campaign.yaml': undated(campaign) })).problems)).toEqual([]);
    const between = edited(
      edited(campaign, '  - name: 见面', '  - name: 宣传\n    summary: 先说一声。\n  - name: 见面'),
      'start: 2021-02-10',
      'start: 2021-01-10',
    );
    expect(brief((await loadFiles({ 'campaign.yaml': between })).problems)).toEqual([
      'phases-order xiaocun/campaign.yaml:18',
    ]);
  });

  it.each([
    ['    label: 2月30日前\n', []],
    ['    day: 2021-02-28\n', []],
    ['    who: 各村团支部\n', ['field-missing xiaocun/campaign.yaml:28']],
  ])('a deadline has a day, or the words of the notice: %j', async (when, found) => {
    const { problems } = await loadFiles({ 'campaign.yaml': `${campaign}deadlines:\n  - name: 总结\n${when}` });
    expect(brief(problems)).toEqual(found);
  });
});
