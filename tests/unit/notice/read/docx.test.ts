import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { docxFile, listed, listLevel, paragraph, run } from '../../../support/docx-file.ts';
import { readDocument, readLines } from '../../../support/read-text.ts';

const lines = (...markup: Parameters<typeof docxFile>) => readLines('通知.docx', docxFile(...markup));
const abstract = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const official = abstract(
  0,
  listLevel(0, 'chineseCountingThousand', '%1、') +
    listLevel(1, 'chineseCounting', '（%2）') +
    listLevel(2, 'decimal', '%3.') +
    listLevel(3, 'decimalEnclosedCircle', '%4', '<w:suff w:val="nothing"/>'),
);

describe('numbers that Word writes by itself', () => {
  it('come as text, level by level, and begin anew under each heading', async () => {
    const body = [
      listed('总体要求', 1, 0),
      listed('主要活动', 1, 0),
      listed('看家乡', 1, 1),
      listed('进村社', 1, 2),
      listed('进工厂', 1, 2),
      listed('带水杯', 1, 3),
      listed('陪老人', 1, 1),
      listed('写春联', 1, 2),
      listed('工作要求', 1, 0),
      listed('早准备', 1, 1),
    ].join('');
    expect(await lines({ body, numbering: official + num(1, 0) })).toEqual([
      '一、总体要求',
      '二、主要活动',
      '（一）看家乡',
      '1. 进村社',
      '2. 进工厂',
      '①带水杯',
      '（二）陪老人',
      '1. 写春联',
      '三、工作要求',
      '（一）早准备',
    ]);
  });

  it('go on after paragraphs without a number, and for lists of one kind; start again where the list says so', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [
      listed('甲', 1, 0),
      paragraph('正文'),
      listed('乙', 2, 0),
      listed('丙', 3, 0),
      listed('丁', 3, 0),
    ].join('');
    expect(await lines({ body, numbering: official + num(1, 0) + num(2, 0) + num(3, 0, restart) })).toEqual([
      '一、甲',
      '正文',
      '二、乙',
      '一、丙',
      '二、丁',
    ]);
  });

  it('go past ten, count empty paragraphs as Word does, and begin where they are told to', async () => {
    const many = Array.from({ length: 12 }, (_, index) => listed(`条${index + 1}`, 1, 0)).join('');
    const read = await lines({ body: many, numbering: official + num(1, 0) });
    expect([read[9], read[10], read[11]]).toEqual(['十、条10', '十一、条11', '十二、条12']);
    const from5 = abstract(
      7,
      listLevel(0, 'decimal', '第%1条').replace('w:val="1"/><w:numFmt', 'w:val="5"/><w:numFmt'),
    );
    expect(
      await lines({ body: listed('甲', 1, 0) + listed('', 1, 0) + listed('乙', 1, 0), numbering: from5 + num(1, 7) }),
    ).toEqual(['第5条 甲', '', '第7条 乙']);
  });

  it('shows the numbers of higher levels, as digits where the level asks for it', async () => {
    const levels = abstract(
      0,
      listLevel(0, 'chineseCounting', '%1、') + listLevel(1, 'decimal', '%1.%2', '<w:isLgl/>'),
    );
    expect(await lines({ body: listed('甲', 1, 0) + listed('乙', 1, 1), numbering: levels + num(1, 0) })).toEqual([
      '一、甲',
      '1.1 乙',
    ]);
  });

  it('come from the style of a paragraph, unless it says it has none', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const none = '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    const body =
      paragraph('甲', '<w:pStyle w:val="a"/>') + paragraph('乙', '<w:pStyle w:val="b"/>') + paragraph('丙', none);
    expect(await lines({ body, styles, numbering: official + num(1, 0) })).toEqual(['一、甲', '（一）乙', '丙']);
  });

  it('a bullet is a bullet, also from a symbol font', async () => {
    const levels = abstract(0, listLevel(0, 'bullet', '\uF06E') + listLevel(1, 'bullet', '◆'));
    expect(await lines({ body: listed('甲', 1, 0) + listed('乙', 1, 1), numbering: levels + num(1, 0) })).toEqual([
      '■ 甲',
      '◆ 乙',
    ]);
  });

  it('ignores what a paragraph was numbered before a tracked change', async () => {
    const earlier =
      '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(await lines({ body: paragraph('甲', earlier), numbering: official + num(1, 0) })).toEqual(['甲']);
  });
});

describe('text of a Word file', () => {
  it('takes in what was inserted and leaves out what was deleted, moved away or hidden', async () => {
    const body =
      `<w:p>${run('留')}<w:ins>${run('加')}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del>` +
      `<w:moveFrom>${run('移')}</w:moveFrom>${run('藏', '<w:vanish/>')}${run('显', '<w:vanish w:val="0"/>')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前半')}</w:p>${listed('后半', 1, 0)}`;
    const read = await readDocument('a.docx', docxFile({ body, numbering: official + num(1, 0) }));
    expect(read.blocks).toMatchObject([{ text: '留加显' }, { text: '一、前半后半' }]);
    expect(read.leftOut).toContainEqual({ what: 'hidden', count: 1 });
  });

  it('takes text boxes once, in front of the paragraph they hang on', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body =
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('示例团发〔2024〕3号')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('示例团发〔2024〕3号')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
      `<w:p>${run('关于归巢的通知')}<w:r><w:pict><v:shape><v:textbox>${box('旧式的框')}</v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(await lines({ body })).toEqual(['示例团发〔2024〕3号', '', '关于归巢的通知', '旧式的框']);
  });

  it('keeps tabs, runs of blanks and empty paragraphs; a soft break begins a line', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">联 系\u00A0人：  </w:t><w:tab/><w:t>某处</w:t><w:br/><w:t>下一行</w:t></w:r></w:p><w:p/>${paragraph('末')}`;
    expect(await lines({ body })).toEqual(['联 系\u00A0人：  \t某处', '下一行', '', '末']);
  });

  it('puts a note behind the paragraph that names it', async () => {
    const body = `<w:p>${run('返乡青年')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('可以报名')}</w:p>${paragraph('下段')}`;
    const footnotes = `<w:footnote w:id="2">${paragraph('指离家一年以上的。')}</w:footnote>`;
    expect(await lines({ body, footnotes })).toEqual(['返乡青年[1]可以报名', '[1] 指离家一年以上的。', '下段']);
  });

  it('counts pictures, embedded files and comments; takes the text of formulas', async () => {
    const body = `<w:p>${run('见图')}<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r><w:r><w:object/></w:r><w:r><w:commentReference w:id="1"/></w:r><m:oMath><m:r><m:t>a≥1</m:t></m:r></m:oMath></w:p>`;
    const { blocks, leftOut } = await readDocument('a.docx', docxFile({ body }));
    expect(blocks).toMatchObject([{ text: '见图a≥1' }]);
    expect(leftOut).toEqual(
      expect.arrayContaining([
        { what: 'picture', count: 1 },
        { what: 'embedded-file', count: 1 },
        { what: 'comment', count: 1 },
        { what: 'formula', count: 1 },
      ]),
    );
  });

  it('a table of one column is a frame around text', async () => {
    const cell = (text: string) => `<w:tr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    expect(await lines({ body: `<w:tbl>${cell('第一段')}${cell('第二段')}</w:tbl>` })).toEqual(['第一段', '第二段']);
  });
});

describe('a file as a library writes it', () => {
  it('has its numbers and its merged cells', async () => {
    const p = (text: string, level?: number) =>
      new Paragraph({
        children: [new TextRun(text)],
        ...(level === undefined ? {} : { numbering: { reference: 'gb', level } }),
      });
    const cell = (texts: string[], more: object = {}) =>
      new TableCell({ children: texts.map((text) => p(text)), ...more });
    const bytes = await Packer.toBuffer(
      new Document({
        numbering: {
          config: [{ reference: 'gb', levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' }] }],
        },
        sections: [
          {
            children: [
              p('关于寒假归巢的通知'),
              p('活动时间', 0),
              p('活动地点', 0),
              new Table({
                rows: [
                  new TableRow({ children: [cell(['县', '区'], { rowSpan: 2 }), cell(['名额'], { columnSpan: 2 })] }),
                  new TableRow({ children: [cell(['领队']), cell(['同学'])] }),
                ],
              }),
            ],
          },
        ],
      }),
    );
    const { blocks, format, wrapped } = await readDocument('真的.docx', bytes);
    expect([format, wrapped]).toEqual(['docx', 'never']);
    expect(blocks.slice(0, 3)).toMatchObject([
      { text: '关于寒假归巢的通知' },
      { text: '一、活动时间' },
      { text: '二、活动地点' },
    ]);
    expect(blocks[3]).toEqual({
      kind: 'table',
      line: 4,
      rows: [
        [
          { text: '县\n区', columns: 1, rows: 2 },
          { text: '名额', columns: 2, rows: 1 },
        ],
        [
          { text: '领队', columns: 1, rows: 1 },
          { text: '同学', columns: 1, rows: 1 },
        ],
      ],
    });
  });
});

it('keeps the address of a link behind its words', async () => {
  const link = (id: string, words: string) =>
    `<w:p><w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>${run('。')}</w:p>`;
  const relationship = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
  const data = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('r1', 'https://example.com/bm')}${relationship('r2', 'mailto:a@example.com')}</Relationships>`;
  const body = link('r1', '点击报名') + link('r1', 'example.com/bm') + link('r2', '邮箱') + link('r3', '没有');
  const file = docxFile({ body }, [{ path: 'word/_rels/document.xml.rels', data }]);
  expect(await readLines('通知.docx', file)).toEqual([
    '点击报名（https://example.com/bm）。',
    'example.com/bm。',
    '邮箱。',
    '没有。',
  ]);
});
