import { expect, test } from 'vitest';
import { cleanSource } from '#notice/clean/clean-source.ts';
import type { SourceLine } from '#notice/source.ts';

/** Paragraphs of a PDF whose lines have the room given behind them. */
function paragraphs(...lines: [text: string, room: number][]): string[] {
  const blocks = lines.map(([text, room], at): SourceLine => ({ kind: 'line', text, line: at + 1, page: 1, room }));
  const clean = cleanSource({ file: '通知.pdf', format: 'pdf', wrapped: 'perhaps', blocks, leftOut: [] });
  return clean.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
}

test('a full line goes on, whatever the next one begins with', () => {
  expect(
    paragraphs(
      ['　　各团支部要在月底前把名单和岗位表（见附件', 1],
      ['1）交到团委办公室；一是联系在外的同学；', 0.5],
      ['二是看望老人。', 30],
      ['　　三、时间安排', 30],
    ),
  ).toEqual([
    '各团支部要在月底前把名单和岗位表（见附件1）交到团委办公室；一是联系在外的同学；二是看望老人。',
    '三、时间安排',
  ]);
});

test('a line with room for what comes next ends its paragraph, mark or no mark', () => {
  expect(paragraphs(['　　组长由团委书记担任，联络员由各村推荐', 12], ['　　成员', 40])).toHaveLength(2);
  expect(
    paragraphs(['　　名单加盖公章以后扫描，发送到', 10], ['guichao_mingdan@example.com，不收纸质件。', 8]),
  ).toEqual(['名单加盖公章以后扫描，发送到guichao_mingdan@example.com，不收纸质件。']);
});

test('a date at the right margin and the attachment on the next page stay apart', () => {
  expect(paragraphs(['　　　　　　　　　　二〇二四年三月五日', 0], ['附件1：', 60])).toHaveLength(2);
});

test('copies go on below their label', () => {
  expect(paragraphs(['　抄送：团省委青年发展部，市委办公室，市政府', 3], ['　　　　办公室，市教育局。', 20])).toEqual([
    '抄送：团省委青年发展部，市委办公室，市政府办公室，市教育局。',
  ]);
});

test('a telephone number and a date broken at the end of a line are whole', () => {
  expect(paragraphs(['　　电话：0999-', 0], ['0000211。', 60])).toEqual(['电话：0999-0000211。']);
});
