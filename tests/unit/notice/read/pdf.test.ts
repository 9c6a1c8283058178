import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { linesOfPage, rightMargin, textOfPage, type PdfPiece } from '#notice/read/pdf-lines.ts';
import type { Ruling } from '#notice/read/pdf-rulings.ts';
import { tablesOfPage } from '#notice/read/pdf-tables.ts';
import { readDocument, refusalOf, sourceFile } from '../../../support/read-text.ts';

/** A PDF of pages with the drawing commands given, as small programs write them. */
function pdfOf(pages: readonly string[], font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    font,
    ...pages.flatMap((commands, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>`,
      `<</Length ${commands.length}>>\nstream\n${commands}\nendstream`,
    ]),
  ];
  return Buffer.from(
    `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<</Root 1 0 R>>\n%%EOF`,
  );
}
const words = (text: string) => `BT /F 12 Tf 72 700 Td (${text}) Tj ET`;
const box = '0.5 g 72 72 400 600 re f';

const piece = (text: string, left: number, baseline: number, size = 16): PdfPiece => ({
  text,
  left,
  baseline,
  size,
  right: left + [...text].length * size,
});

describe('a PDF', () => {
  it('gives its lines with indents, columns and pages', async () => {
    const document = await readDocument('通知.pdf', await sourceFile('notice.pdf'));
    expect(document).toMatchObject({ format: 'pdf', wrapped: 'perhaps' });
    const lines = document.blocks.map((block) => (block.kind === 'line' ? block.text : ''));
    expect(document.blocks.every((block) => block.kind === 'table' || block.page === 1)).toBe(true);
    expect(lines.slice(3, 9)).toEqual([
      '各县区团委，市直各单位团组织：',
      '　　寒假将至，不少在外求学的同学就要回到家乡。为了让大家',
      '在家门口看到变化、做些实事，示例市团委决定开展“灯火归',
      '巢”寒假活动，现将有关事项说明如下。',
      '　　一、活动时间',
      expect.stringMatching(/^　　2024 ?年/u),
    ]);
    const table = document.blocks.find((block) => block.kind === 'table');
    const cell = (text: string) => ({ text, columns: 1, rows: 1 });
    expect(table).toMatchObject({ rows: expect.arrayContaining([['临溪县', '2', '30'].map(cell)]) as unknown });
    expect(lines.at(-2)).toMatch(/^　{10,}共青团示例市委员会$/u);
  });

  it('counts pages that are pictures among those of text', async () => {
    const { blocks, leftOut } = await readDocument('a.pdf', pdfOf([words('Spring festival campaign'), box]));
    expect(blocks).toMatchObject([{ text: 'Spring festival campaign', page: 1 }]);
    expect(leftOut).toEqual([{ what: 'picture', count: 1 }]);
  });

  it('is refused when scanned, locked, cut off, or too long', async () => {
    expect(await refusalOf('a.pdf', pdfOf([box, `${box} ${words('- 2 -')}`]))).toBe('source-scanned');
    expect(await refusalOf('a.pdf', await sourceFile('locked.pdf'))).toBe('source-encrypted');
    expect(await refusalOf('a.pdf', (await sourceFile('notice.pdf')).subarray(0, 700))).toBe('source-broken');
    expect(await refusalOf('a.pdf', '%PDF-1.7\n垃圾')).toBe('source-broken');
    expect(await refusalOf('a.pdf', pdfOf(Array.from({ length: 301 }, () => box)))).toBe('source-too-many-pages');
  });
});

describe('a PDF without its fonts', () => {
  const fontOf = (encoding: string, ordering = 'GB1') =>
    `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/SimSun/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 900/StemV 80>>>>]>>`;
  const sentence = '关于开展返乡青年座谈活动';

  it.each([
    ['GBK-EUC-H', 'gbk'],
    ['GB-EUC-H', 'gb2312'],
    ['UniGB-UCS2-H', 'utf-16be'],
    ['UniGB-UTF16-H', 'utf-16be'],
    ['GBK2K-H', 'gb18030'],
  ])('is read when it names the encoding %s', async (encoding, name) => {
    const hex = iconv.encode(sentence, name).toString('hex');
    const { blocks } = await readDocument('a.pdf', pdfOf([`BT /F 12 Tf 72 700 Td <${hex}> Tj ET`], fontOf(encoding)));
    expect(blocks).toMatchObject([{ text: expect.stringContaining(sentence) as string }]);
  });

  it('is read in the traditional encoding of Big5', async () => {
    const hex = iconv.encode('關於開展返鄉青年座談', 'big5').toString('hex');
    const { blocks } = await readDocument(
      'a.pdf',
      pdfOf([`BT /F 12 Tf 72 700 Td <${hex}> Tj ET`], fontOf('ETen-B5-H', 'CNS1')),
    );
    expect(blocks).toMatchObject([{ text: expect.stringContaining('關於開展返鄉青年座談') as string }]);
  });
});

describe('a PDF whose letters nobody can tell', () => {
  it('is refused when the letters are numbers of glyphs', async () => {
    const map = '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <41> <5A> <E041> endbfrange';
    const font = `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 99 0 R>>\nendobj\n99 0 obj\n<</Length ${map.length}>>\nstream\n${map}\nendstream`;
    expect(await refusalOf('a.pdf', pdfOf([words('ABCDEFGHIJKLMNOP')], font))).toBe('source-garbled');
  });
});

describe('pieces of a page', () => {
  it('are put together by height, from left to right, a raised one too', () => {
    const lines = linesOfPage([
      piece('下行', 72, 600),
      piece('后', 104, 700),
      piece('前段', 72, 700.4),
      piece('注', 120, 705, 8),
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['前段后注', '下行']);
  });

  it('part columns, not what is set apart for looks or printed twice for bold', () => {
    const text = (...pieces: PdfPiece[]) => linesOfPage(pieces)[0]?.text;
    expect(text(piece('县', 72, 700), piece('数', 200, 700))).toMatch(/^县 {2,}数$/u);
    expect(text(piece('日期', 72, 700), piece('2024', 108, 700), piece('年', 176, 700))).toBe('日期2024年');
    expect(text(piece('标题', 72, 700), piece('标题', 72.3, 700))).toBe('标题');
    expect(text(piece('1.', 72, 700), piece('内容', 130, 700))).toBe('1. 内容');
    expect(text(piece('联', 72, 700), piece('系', 96, 700))).toBe('联 系');
  });

  it('have a blank line where the gap is large, and full-width blanks for indents', () => {
    const lines = linesOfPage(
      [700, 672, 644, 560].map((baseline, index) => piece('文字', index === 1 ? 104 : 72, baseline)),
    );
    expect(textOfPage(lines, { left: 72 }).map(({ text }) => text)).toEqual(['文字', '　　文字', '文字', '', '文字']);
  });
});

describe('a page laid out in a grid of letters', () => {
  it('has no spaces between them, whether given letter by letter or as one piece', () => {
    const row = [...'为做好返乡青年就业服务工作搭建企业桥梁'].map((letter, at) => piece(letter, 72 + at * 24, 700));
    const merged = { ...piece('与 青 年 双 向', 72, 671), right: 72 + 4 * 24 + 16 };
    expect(linesOfPage([...row, merged]).map(({ text }) => text)).toEqual([
      '为做好返乡青年就业服务工作搭建企业桥梁',
      '与青年双向',
    ]);
  });

  it('does not take two words on a line of their own for one', () => {
    expect(linesOfPage([piece('白桦', 72, 700), piece('小溪', 112, 700)])[0]?.text).toBe('白桦 小溪');
  });
});

describe('the room behind a line', () => {
  const page = ['一二三四五六七八九十', '一二三四五六七八九十', '一二三'].map((text, at) =>
    piece(text, 72, 700 - at * 28),
  );

  it('is counted up to the margin most long lines end at', () => {
    const lines = linesOfPage(page);
    const right = rightMargin(lines);
    expect(right).toBe(72 + 160);
    expect(textOfPage(lines, { left: 72, right }).map(({ room }) => room)).toEqual([0, 0, 14]);
    expect(rightMargin(linesOfPage([piece('一二', 72, 700), piece('一二三四五六', 72, 672)]))).toBeUndefined();
  });

  it('is ample before text of another size: a title does not go on in the addressees', () => {
    const lines = linesOfPage([piece('关于开展活动的通知', 72, 720, 22), ...page]);
    expect(textOfPage(lines, { left: 72, right: 232 })[0]?.room).toBeGreaterThan(40);
  });
});

describe('a table drawn with lines', () => {
  const across = (at: number, from = 0, to = 300): Ruling => ({ direction: 'across', at, from, to });
  const down = (at: number, from = 0, to = 90): Ruling => ({ direction: 'down', at, from, to });

  it('has merged cells where no line parts them, and words broken by a narrow column whole', () => {
    const rulings = [
      across(90),
      across(60, 100),
      across(30),
      across(0),
      down(0),
      down(100),
      down(200, 0, 60),
      down(300),
    ];
    const pieces = [
      piece('单位', 10, 55, 12),
      piece('志愿服务', 150, 70, 12),
      piece('场次', 110, 40, 12),
      piece('参加人次合', 210, 48, 14),
      piece('计', 210, 33, 14),
      piece('临溪县', 10, 10, 12),
      piece('正文在表外。', 10, 200, 12),
    ];
    const { tables, rest } = tablesOfPage(rulings, pieces);
    const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        [cell('单位', 1, 2), cell('志愿服务', 2)],
        [cell('场次'), cell('参加人次合计')],
        [cell('临溪县'), cell(''), cell('')],
      ],
    ]);
    expect(rest.map(({ text }) => text)).toEqual(['正文在表外。']);
  });

  it('is none when the lines are a box, or lines of a letterhead', () => {
    const box = [across(90), across(0), down(0), down(300)];
    expect(tablesOfPage(box, [piece('框里的话', 10, 40)]).tables).toEqual([]);
    expect(tablesOfPage([across(90), across(60)], []).tables).toEqual([]);
  });
});
