import { expect, it } from 'vitest';
import { readGoals } from '#notice/parse/goals.ts';
import { readTheme } from '#notice/parse/theme.ts';
import { given, passagesOf } from './written-notice.ts';

const read = (text: string, title = '关于开展活动的通知') => {
  const { roots, lines } = passagesOf(text);
  return readTheme(roots, given(title), lines)?.value;
};

it.each([
  ['二、活动主题\n村村有约  户户知春\n三、主要内容\n1.会。以“别的”为主题开会。', '村村有约 户户知春'],
  ['二、活动主题：“乡音”', '乡音'],
  ['活动主题\n青春添彩\n活动内容\n1.走访。走。', '青春添彩'],
  ['为服务青年，以“归去来兮”为主题开展活动。', '归去来兮'],
])('%s', (text, theme) => expect(read(text)).toBe(theme));

it('falls back on the name in the title', () => {
  expect(read('开展活动。', '关于开展“归谷行”行动的通知')).toBe('归谷行');
  expect(read('开展活动。')).toBeUndefined();
});

it('takes no sponsor, day or standing name for a theme', () => {
  expect(read('比赛。', '关于举办“山泉杯”青年创业大赛的通知')).toBeUndefined();
  expect(read('活动。', '关于开展纪念“五四”运动系列活动的通知')).toBeUndefined();
  expect(read('实践。', '关于做好“三下乡”社会实践总结工作的通知')).toBeUndefined();
});

it('reads goals, not reasons', () => {
  const { roots } = passagesOf('一、指导思想\n深入学习。\n二、总体目标\n让青年知道家乡。\n三、内容\n走。');
  expect(readGoals(roots).map(({ value }) => value)).toEqual(['让青年知道家乡。']);
});

it('takes no request to be clear about the purpose for a goal', () => {
  const { roots } = passagesOf('一、活动要求\n（一）明确活动目的。各团委要认真组织。\n（二）积极参与活动。大家都来。');
  expect(readGoals(roots)).toEqual([]);
});
