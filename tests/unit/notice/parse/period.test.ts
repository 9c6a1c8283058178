import { expect, it } from 'vitest';
import { readPeriod } from '#notice/parse/period.ts';
import { readPhases } from '#notice/parse/phases.ts';
import { given, passagesOf } from './written-notice.ts';

const clues = { signed: '2026-04-22', text: 2026 };
function read(text: string) {
  const { roots, lines } = passagesOf(text);
  return readPeriod(roots, readPhases(roots, clues, lines), clues, lines);
}

it.each([
  ['一、活动时间\n2026年5—6月', '2026-05-01', '2026-06-30', 'sure'],
  ['二、活动时间：2026年8月10日（星期一）下午14:00—18:00', '2026-08-10', '2026-08-10', 'sure'],
  ['时间安排\n2026年5月1日至6月10日\n活动内容\n1.走访。走。', '2026-05-01', '2026-06-10', 'sure'],
  [
    '一、内容\n走。\n二、实施步骤\n1.发动阶段（5月）\n做。\n2.实施阶段（6月—7月）\n做。',
    '2026-05-01',
    '2026-07-31',
    'guess',
  ],
  ['一、内容\n5月至9月，要选一个支部。', '2026-05-01', '2026-09-30', 'guess'],
  ['一、内容\n全年走访不少于三个月。', '2026-04-22', '2026-12-31', 'guess'],
])('%s', (text, start, end, certainty) => expect(read(text)).toMatchObject({ value: { start, end }, certainty }));

it('keeps a season without days as its label', () => {
  expect(read('二、活动时间\n2027年寒假')?.value).toEqual({ label: '2027年寒假' });
});

it('makes nothing up', () => {
  expect(read('一、内容\n走进村里。')).toBeUndefined();
});

it('takes the season of the title, and no day on which only one thing is done', () => {
  const { roots, lines } = passagesOf('一、内容\n走进村里，3月初归档材料。');
  const period = readPeriod(roots, [], clues, lines, given('关于开展2027年寒假社会实践活动的通知'));
  expect(period).toMatchObject({ value: { label: '2027年寒假' }, certainty: 'guess' });
  expect(read('二、活动时间\n2026—2027学年寒假')?.value).toEqual({ label: '2026—2027学年寒假' });
});
