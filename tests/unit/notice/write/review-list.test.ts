import { describe, expect, test } from 'vitest';
import type { Remark } from '#notice/remark.ts';
import { writeCampaign } from '#notice/write/campaign-files.ts';
import { reviewSummary } from '#notice/write/review-summary.ts';
import { bareDraft, draft, file } from './example-draft.ts';

const remark = (code: string, weight: Remark['weight'], line: number, says: string): Remark => ({
  code,
  weight,
  at: { file, line },
  says,
  fix: '问清楚',
});
const remarks = [
  remark('half-width-punctuation', 'info', 3, '有 2 处半角标点（第 3、5 行）'),
  remark('impossible-date', 'wrong', 16, '“2月30日前”这一天不存在，联系 13800000000'),
  remark('missing-number', 'info', 1, '没有找到发文字号'),
  remark('private-mobile', 'look', 1, '有 1 个手机号'),
];
const { files, review } = writeCampaign({
  draft,
  remarks,
  id: 'guichao',
  today: '2026-11-22',
  leftOut: [{ what: 'picture', count: 2 }],
});
const list = files['待核对.md'] ?? '';
const part = (heading: string) => list.split(/^## /mu).find((one) => one.startsWith(heading)) ?? '';

describe('待核对.md', () => {
  test('has its parts in order, each with its count', () => {
    expect([...list.matchAll(/^## ([^（\n]+)/gmu)].map(([, name]) => name)).toEqual([
      '找到的',
      '拿不准的',
      '看着不对的',
      '没有公开的',
      '没有带过来的',
      '接下来',
    ]);
  });

  test('says of each value where it stands and how sure it is', () => {
    expect(part('找到的')).toContain('- [ ] 活动主题（口号）：灯火归巢 青春回家（第 3 行）\n');
    expect(part('找到的')).toContain('- [ ] 活动名称：灯火归巢（第 3 行，多半对）');
    expect(part('拿不准的')).toContain('- [ ] 活动覆盖的地区：太原市（第 1 行，猜的，从发文单位看的）');
    expect(part('拿不准的')).toContain('名单：只知道“近期”（第 17 行，看不出是哪一天）');
  });

  test('remarks stand by weight, without what other parts say, and without private details', () => {
    expect(
      part('看着不对的')
        .split('\n')
        .filter((line) => line.startsWith('- ')),
    ).toEqual([
      '- [ ] 多半错了：“2月30日前”这一天不存在，联系 （不公开）（第 16 行）。问清楚。',
      '- [ ] 知道就好：有 2 处半角标点（第 3、5 行）。问清楚。',
    ]);
  });

  test('names what did not come along', () => {
    expect(part('没有带过来的')).toContain('- [ ] 2 张图片：要用就放进 media/ 文件夹，再写进正文');
  });

  test('what the notice lacks is said with the place to write it', () => {
    const bare = writeCampaign({ draft: bareDraft, remarks: [], id: 'x', today: '2026-11-22' }).files['待核对.md'];
    expect(bare).toContain('- [ ] 成文日期：写在 notices/wu-biaoti.mdx 的 signed 和 published（先把今天当作发布日期）');
    // Remarks on these are left out of 看着不对的, because they are said here.
    for (const lacking of ['通知标题', '发文字号', '主送机关', '成文日期', '落款', '可以公开的办公电话'])
      expect(bare).toMatch(new RegExp(`^- \\[ \\] ${lacking}：写在`, 'mu'));
  });

  test('signs of Markdown in a value are shown, not obeyed', () => {
    const odd = { ...draft, theme: { value: '*<b>[归](x)', at: { file, line: 3 }, certainty: 'sure' as const } };
    const { files: own } = writeCampaign({ draft: odd, remarks: [], id: 'x', today: '2026-11-22' });
    expect(own['待核对.md']).toContain('活动主题（口号）：\\*\\<b>\\[归](x)（第 3 行）');
  });
});

test('the summary is short, and begins with what is wrong', () => {
  expect(reviewSummary(review)).toMatchInlineSnapshot(`
    "  通知  关于开展“灯火归巢 青春回家”青年返乡月活动的通知
      文号  并团发〔2026〕3号
      主办  共青团太原市委员会
      主题  灯火归巢 青春回家
      时间  2026年1月15日至2月底（2026-01-15 起，到 2026-02-28）
      地区  太原市
      活动  2 项

      找到 15　拿不准 8　缺少 0　看着不对 2　没有公开 2　没带过来 3

    先看这几条：
      · 第 16 行　“2月30日前”这一天不存在，联系 （不公开）
      · 第 1 行　活动覆盖的地区是猜的：太原市
      · 配色与画面是猜的：黄土高原，铁路"
  `);
});
