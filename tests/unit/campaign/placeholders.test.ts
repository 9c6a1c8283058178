import { describe, expect, it } from 'vitest';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { brief, loadFiles } from '../../support/load-files.ts';

const activity = minimalFiles['activities/zuotan.mdx'];
const notice = minimalFiles['notices/tongzhi.mdx'];
const form = minimalFiles['forms/baoming.yaml'];

async function found(changes: Parameters<typeof loadFiles>[0], options?: Parameters<typeof loadFiles>[1]) {
  const { problems } = await loadFiles(changes, options);
  return brief(problems);
}

describe('待补充', () => {
  it.each([
    [
      'a field',
      { 'activities/zuotan.mdx': edited(activity, '一张写着电话的清单', '待补充') },
      'activities/zuotan.mdx:12',
    ],
    ['a body', { 'activities/zuotan.mdx': edited(activity, '带上问题来', '带上待补充来') }, 'activities/zuotan.mdx:21'],
    ['a form', { 'forms/baoming.yaml': edited(form, '打电话说一声', '待补充') }, 'forms/baoming.yaml:13'],
    [
      'campaign.yaml',
      { 'campaign.yaml': edited(minimalFiles['campaign.yaml'], '河湾的灯给你留着', '口号（待补充）') },
      'campaign.yaml:2',
    ],
    ['a list', { 'channels.yaml': channels({ join: '待补充' }) }, 'channels.yaml:7'],
    ['the directory', { 'orgs.csv': '名称,地区,类型,地址\n河湾团委,太原市,县级团委,待补充\n' }, 'orgs.csv:2'],
    ['a paragraph of a notice', { 'notices/tongzhi.mdx': `${notice}\n待补充。\n` }, 'notices/tongzhi.mdx:16'],
  ])('is an error in %s', async (_where, changes, place) => {
    expect(await found(changes)).toEqual([`placeholder-left xiaocun/${place}`]);
  });

  it('says which field, and what to do', async () => {
    const { problems } = await loadFiles({ 'forms/baoming.yaml': edited(form, '打电话说一声', '待补充') });
    expect(problems[0]).toMatchObject({ field: 'withdrawal', severity: 'error', column: 13 });
    expect(problems[0]?.message).toContain('「withdrawal」里还写着“待补充”');
    expect(problems[0]?.fix).toContain('draft: true');
  });

  it.each([
    [
      'a draft',
      {
        'stories/axiu.mdx': edited(
          edited(minimalFiles['stories/axiu.mdx'], '种梨\n', '待补充\n'),
          'published',
          'draft: true\npublished',
        ),
      },
    ],
    ['a draft form', { 'forms/wenjuan.yaml': `draft: true\n${edited(form, '打电话说一声', '待补充')}` }],
    ['a draft channel', { 'channels.yaml': channels({ draft: true, join: '待补充' }) }],
    ['a comment of YAML', { 'forms/baoming.yaml': `# 待补充\n${form}` }],
    ['a sentence of a notice', { 'notices/tongzhi.mdx': `${notice}\n材料不全的，通知本人待补充后再报。\n` }],
  ])('is fine in %s', async (_where, changes) => {
    expect(await found(changes)).toEqual([]);
  });

  it('is not told of in a comment, which is told of itself', async () => {
    const text = edited(activity, '## 说什么', '{/* 待补充\n待补充 */}\n\n## 说什么');
    expect(await found({ 'activities/zuotan.mdx': text })).toEqual(['mdx-comment xiaocun/activities/zuotan.mdx:19']);
  });

  it('stays in a draft that is previewed', async () => {
    const { loaded } = await loadFiles(
      { 'channels.yaml': channels({ draft: true, join: '待补充' }), 'forms/wenjuan.yaml': `draft: true\n${form}` },
      { drafts: true },
    );
    expect(loaded?.campaign.records.channels.map(({ id }) => id)).toEqual(['qun', 'xin-qun']);
    expect(loaded?.campaign.pages).toContain('channels');
    expect(Object.keys(loaded?.campaign.forms ?? {})).toEqual(['baoming', 'wenjuan']);
  });
});

/** Two channels, the second one as given. */
function channels({ draft = false, join }: { draft?: boolean; join: string }): string {
  const channel = (id: string, own: string) => `  - id: ${id}
    name: 河湾群
    kind: 网上平台
    about: 问一句
    host: 河湾镇团委
    ${own}
`;
  const given = channel('xin-qun', `join: ${join}${draft ? '\n    draft: true' : ''}`);
  return `channels:\n${draft ? channel('qun', 'join: 打电话') + given : given}`;
}
