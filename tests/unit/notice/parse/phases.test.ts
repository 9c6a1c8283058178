import { expect, it } from 'vitest';
import { readPhases } from '#notice/parse/phases.ts';
import { passagesOf } from './written-notice.ts';

function read(text: string) {
  const { roots, lines } = passagesOf(text);
  return readPhases(roots, { signed: '2026-12-24' }, lines).map(({ name, when }) =>
    [name.value, when?.value.start, when?.value.open ? '长期' : when?.value.end].filter(Boolean).join(' '),
  );
}

it('reads names without their dates, with lost characters and 长期', () => {
  const text =
    '四、推进步骤\n1. 发动阶段(2026 12 月下旬—1 月上旬)\n做好准备，于1月10日前报方案。\n2. 实施阶段(2027 1 月中旬——2 月中旬)\n走访。\n3. 延伸阶段(2027 2 月下旬月—长期)\n总结。';
  expect(read(text)).toEqual([
    '发动阶段 2026-12-21 2027-01-10',
    '实施阶段 2027-01-11 2027-02-20',
    '延伸阶段 2027-02-21 长期',
  ]);
});

it('reads 第一阶段：…, short items, and ends without a beginning', () => {
  expect(read('六、工作步骤\n第一阶段：宣传发动（1月6日—1月20日）。\n第二阶段：跟踪回访（2月）。')).toEqual([
    '宣传发动 2027-01-06 2027-01-20',
    '跟踪回访 2027-02-01 2027-02-28',
  ]);
  expect(read('五、实施步骤\n（一）岗位征集（1月15日前）。各县摸底。\n（二）总结（3月）。')).toEqual([
    '岗位征集 2027-01-15',
    '总结 2027-03-01 2027-03-31',
  ]);
});

it('takes the programme of one afternoon for no stages', () => {
  expect(read('五、活动流程\n（一）签到（14:00—14:30）\n（二）破冰游戏')).toEqual([]);
});

it('reads the course of one event by its dates', () => {
  const text =
    '三、赛会安排\n（一）全国赛分三个赛程。\n1.报到（10月30日）\n领材料。\n2.初赛（10月31日上午）\n答辩。\n3.决赛（11月1日）\n路演。';
  expect(read(text)).toEqual([
    '报到 2027-10-30 2027-10-30',
    '初赛 2027-10-31 2027-10-31',
    '决赛 2027-11-01 2027-11-01',
  ]);
  expect(read('三、活动内容\n1.走访慰问（1月10日）。去。\n2.座谈（1月11日）。谈。\n3.赶集（1月12日）。卖。')).toEqual(
    [],
  );
});
