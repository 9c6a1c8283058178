import { beforeAll, describe, expect, it } from 'vitest';
import { allBlocks, type Block } from '#share/blocks.ts';
import { termsIn, type EntryDocument } from '#share/entry-document.ts';
import { componentNames, componentRules, type ComponentName } from '#schemas/components.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { documentOf } from '../../support/outlet-document.ts';
import { photograph, plainBody, richBody } from '../../support/village.ts';

const table =
  'kind: assignment\ntitle: 分工\nsummary: 谁管什么。\npublished: 2021-01-05\ncolumns: [谁, 管什么]\nrows:\n  - [小林, 茶水]\n  - ["", 板凳]\n';
const changes = async (body: string) => ({
  'stories/axiu.mdx': edited(minimalFiles['stories/axiu.mdx'], '梨花开的时候她最忙。\n', body),
  'glossary.yaml': 'terms:\n  - {term: 三会, also: [三个会], meaning: 三种会。}\n',
  'tables/fengong.yaml': table,
  'media/pear-trees.jpg': await photograph(400, 300),
  'media/form.docx': Buffer.from('not a real document'),
});
const blocksOf = async (body: string) => (await documentOf('stories/axiu', await changes(body))).blocks;

let rich: EntryDocument;
beforeAll(async () => {
  rich = await documentOf(
    'stories/axiu',
    await changes(`${richBody}\n<Table name="fengong" />\n\n开<Term>三个会</Term>，\n讲完就走。\n`),
  );
});
const found = <Kind extends Block['kind']>(kind: Kind) =>
  rich.blocks.filter((block) => block.kind === kind) as Extract<Block, { kind: Kind }>[];

describe('components', () => {
  const kinds: Record<ComponentName, Block['kind']> = {
    Callout: 'callout',
    Steps: 'steps',
    Figure: 'figure',
    Quote: 'quote',
    Numbers: 'numbers',
    Number: 'numbers',
    Video: 'video',
    Download: 'download',
    Faq: 'faq',
    Question: 'faq',
    Term: 'paragraph',
    Table: 'table',
  };

  it.each(componentNames.filter((name) => componentRules[name].parent === undefined))('%s is a block', (name) => {
    expect(allBlocks(rich.blocks).map(({ kind }) => kind)).toContain(kinds[name]);
  });

  it('keep all their attributes and what stands in them', () => {
    expect(found('callout')).toEqual([
      {
        kind: 'callout',
        label: '注意',
        title: '带好证件',
        blocks: [{ kind: 'paragraph', spans: [{ text: '请带身份证。' }] }],
      },
    ]);
    expect(found('steps')[0]?.items).toHaveLength(2);
    expect(found('quote')).toMatchObject([{ by: '阿秀', role: '种梨人' }]);
    expect(found('figure')).toEqual([
      { kind: 'figure', src: 'media/pear-trees.jpg', alt: '坡上一片开花的梨树', caption: '四月的坡' },
    ]);
    expect(found('numbers')).toEqual([
      {
        kind: 'numbers',
        items: [
          { value: '20', unit: '亩', label: '梨树' },
          { value: '1,200', unit: '箱', label: '去年卖出' },
        ],
      },
    ]);
    expect(found('video')).toEqual([{ kind: 'video', title: '剪枝', href: 'https://example.com/video' }]);
    expect(found('download')).toEqual([
      { kind: 'download', file: 'media/form.docx', title: '补贴申请表', note: '打印后签字' },
    ]);
    expect(found('faq')).toMatchObject([{ items: [{ title: '哪天去办？', blocks: [{ kind: 'paragraph' }] }] }]);
  });

  it('a table of the campaign comes with its merged cells filled', () => {
    expect(found('table')).toEqual([
      {
        kind: 'table',
        title: '分工',
        header: [[{ text: '谁' }], [{ text: '管什么' }]],
        rows: [
          [[{ text: '小林' }], [{ text: '茶水' }]],
          [[{ text: '小林' }], [{ text: '板凳' }]],
        ],
      },
    ]);
  });

  it('a word of the glossary has its meaning, in any of its spellings', () => {
    expect(termsIn(rich)).toEqual([{ term: '三个会', meaning: '三种会。' }]);
  });
});

describe('Markdown', () => {
  it('becomes blocks, none of its signs left', async () => {
    const blocks = await blocksOf(plainBody);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'quote',
      'table',
      'heading',
      'paragraph',
      'rule',
      'paragraph',
    ]);
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      spans: [
        { text: '一段文字，有' },
        { text: '加粗', strong: true },
        { text: '、' },
        { text: '斜体', emphasis: true },
        { text: '、' },
        { text: '删掉', struck: true },
        { text: '、' },
        { text: '代码' },
        { text: '和' },
        { text: '链接', to: { kind: 'web', href: 'https://example.com/a?b=1&c=2' } },
        { text: '，也有“引号”——和省略号……' },
      ],
    });
  });

  it('links to entries lead to their pages and know their titles', async () => {
    const blocks = await blocksOf('看[补贴](../policies/maoyou-butie.mdx#how)，打[这个电话](tel:0351-5550100)。');
    expect(blocks).toMatchObject([
      {
        spans: [
          {},
          { to: { kind: 'site', path: '/policies/maoyou-butie.html#how', name: '果苗补贴' } },
          {},
          { to: { kind: 'contact', value: '0351-5550100' } },
          {},
        ],
      },
    ]);
  });

  it('a line broken between Han characters is one line; a picture parts a paragraph', async () => {
    expect(await blocksOf('梨花\n开了 and\nwent。')).toEqual([
      { kind: 'paragraph', spans: [{ text: '梨花开了 and went。' }] },
    ]);
    expect(await blocksOf('前面![一树梨花](media/pear-trees.jpg)后面')).toEqual([
      { kind: 'paragraph', spans: [{ text: '前面' }] },
      { kind: 'figure', src: 'media/pear-trees.jpg', alt: '一树梨花' },
      { kind: 'paragraph', spans: [{ text: '后面' }] },
    ]);
  });

  it('a list keeps the number it begins with', async () => {
    expect(await blocksOf('3. 三\n4. 四\n')).toMatchObject([{ kind: 'list', first: 3, items: [[{}], [{}]] }]);
  });
});
