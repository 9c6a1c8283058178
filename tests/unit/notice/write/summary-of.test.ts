import { expect, test } from 'vitest';
import { summaryOf } from '#notice/write/summary-of.ts';

const summary = (text: string, most?: number) =>
  summaryOf({ body: [{ kind: 'paragraph', text, at: { file: 'a.txt', line: 1 } }] }, most);

test('the words that lead over are left out', () => {
  expect(summary('年轻人要回来了，团县委决定开展返乡月活动。现将有关事项通知如下：')).toBe(
    '年轻人要回来了，团县委决定开展返乡月活动。',
  );
  expect(summary('年轻人要回来了，团县委决定开展返乡月活动，现就有关事宜通知如下。')).toBe(
    '年轻人要回来了，团县委决定开展返乡月活动。',
  );
});

test('a long paragraph keeps the clause that says what was decided', () => {
  const reasons = '为了一个很长很长的理由，根据一份很长很长的文件，结合各地很长很长的实际，';
  expect(summary(`${reasons}团县委决定开展返乡月活动，请大家参加。`, 40)).toBe(
    '结合各地很长很长的实际，团县委决定开展返乡月活动，请大家参加。',
  );
});

test('a text of nothing has no summary', () => {
  expect(summaryOf({ body: [] })).toBeUndefined();
  expect(summary('你好。')).toBeUndefined();
});
