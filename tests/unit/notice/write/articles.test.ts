import { describe, expect, test } from 'vitest';
import type { CleanDocument } from '#notice/clean-document.ts';
import { articleFile } from '#notice/write/article-file.ts';
import { attachmentNumber, kindOfFile, type ArticleKind } from '#notice/write/article-kind.ts';
import { articleText } from '#notice/write/article-text.ts';
import { withAttachment } from '#notice/write/attached.ts';
import { draft } from './example-draft.ts';

const text = (title: string, ...paragraphs: string[]) => ({
  title,
  paragraphs: [title, ...paragraphs],
  numbered: false,
  addressed: false,
});
const clean = (...paragraphs: string[]): CleanDocument => ({
  file: '附带.docx',
  format: 'docx',
  blocks: paragraphs.map((line, index) => ({
    kind: 'paragraph',
    text: line,
    lines: [{ line: index + 1, offset: 0 }],
    blanksBefore: 0,
    indent: 0,
  })),
  dropped: [],
});
const article = (...paragraphs: string[]) => articleText(clean(...paragraphs), { privacy: [] });
const write = (kind: ArticleKind, ...paragraphs: string[]) =>
  articleFile({ article: article(...paragraphs), kind, today: '2026-11-22', taken: new Set() });

describe('what a file is', () => {
  test.each([
    [text('附件2：联系安排表'), 'attachment'],
    [text('附件'), 'attachment'],
    [text('联系安排表'), 'attachment'],
    [text('附件管理办法'), 'policy'],
    [text('关于延长报名时间的通知'), 'notice'],
    [{ ...text('红头文件'), numbered: true }, 'notice'],
    [text('返乡创业补贴申领指南', '申请条件：返乡一年以上。', '办理地点：县政务大厅。'), 'policy'],
    [text('临溪县“夜校”工作案例', '主要做法', '取得了明显成效。'), 'case'],
    [text('小杨的返乡故事', '他说：“家里的梨树等着我呢。”', '毕业于省城的学校。'), 'story'],
  ])('%j is %s', (file, kind) => {
    expect(kindOfFile(file, ['联系安排表（样表）']).kind).toBe(kind);
  });

  test('a text that says little is told as a guess', () => {
    expect(kindOfFile(text('一些想法', '没有什么可说。')).certain).toBe(false);
  });

  test.each([
    ['附件2：联系安排', { number: 2, rest: '联系安排' }],
    ['附 件 二', { number: 2, rest: '' }],
    ['附件', { number: undefined, rest: '' }],
    ['附件管理办法', undefined],
    ['附件2016年计划', undefined],
  ])('%s', (line, head) => {
    expect(attachmentNumber(line)).toEqual(head);
  });
});

describe('an article', () => {
  test('keeps its text whole, and says 待补充 where a required field has no labelled value', () => {
    const {
      path,
      text: file,
      toFill,
    } = write('policy', '返乡补贴', '补贴标准：最高 2 万元', '办理地点：县政务大厅三楼', '一、材料', '身份证。');
    expect(path).toBe('policies/fanxiang-butie.mdx');
    expect(file).toContain(
      'draft: true\nreview: needed\nbenefit:\n  value: 最高 2 万元\nwho: 待补充\nwhere: 县政务大厅三楼\n',
    );
    expect(file).toContain('补贴标准：最高 2 万元\n\n办理地点：县政务大厅三楼\n\n## 一、材料\n\n身份证。');
    expect(toFill).toEqual(['who']);
  });

  test('a policy rests on the document that is named with its number', () => {
    expect(write('policy', '返乡补贴', '根据《临溪县返乡补贴办法》（临人社发〔2026〕8号），可以领。').text).toContain(
      'title: 《临溪县返乡补贴办法》（临人社发〔2026〕8号）',
    );
  });

  test('a story and a case leave to an editor what prose only tells', () => {
    expect(write('story', '小杨的返乡故事', '他在外面开了五年车。').toFill).toEqual([
      'person.name',
      'person.from',
      'person.to',
      'person.does',
    ]);
    expect(write('case', '夜校案例', '报送单位：临溪县团委').toFill).toEqual(['takeaway']);
  });

  test('private details are taken out of it', () => {
    expect(write('story', '小杨的故事', '电话13800000000，身份证110101199001011234。').text).toContain(
      '电话（不公开），身份证（不公开）。',
    );
  });
});

describe('an attachment in a file of its own', () => {
  const merged = (...paragraphs: string[]) => withAttachment(draft, article(...paragraphs)).attachments;

  test('goes to the attachment of its number', () => {
    const [, second] = merged('附件2', '联系安排', '每月一次。');
    expect(second?.blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: '每月一次。' });
    expect(merged('附件2', '联系安排', '每月一次。')).toHaveLength(2);
  });

  test('or of its title', () => {
    const [first] = merged('“灯火归巢”活动统计表', '照实填。');
    expect(first?.blocks.at(-1)).toMatchObject({ text: '照实填。' });
  });

  test('or becomes one more', () => {
    expect(merged('附件3：名单', '东河区。').at(-1)).toMatchObject({ number: 3, titled: { value: '名单' } });
  });
});
