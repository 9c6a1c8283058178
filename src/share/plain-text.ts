import { markSample } from '#campaign/sample-mark.ts';
import { writeBlock, type Block, type BlockWriters, type Span } from './blocks.ts';
import { addressOf, sayTarget, termsIn, type EntryDocument } from './entry-document.ts';

/**
 * An entry in full as plain text, for groups of text messages, mail and the village loudspeaker. Lines are not broken:
 * every screen is another width. The file gets a byte order mark and Windows line ends when it is written
 * (`outlet-files.ts`).
 */
export function plainText(document: EntryDocument): string {
  const address = addressOf(document, 'text');
  const words = termsIn(document);
  const parts = [
    markSample(document.title, document.sample),
    ...(document.sampleNote === undefined ? [] : [`（${document.sampleNote}）`]),
    document.summary,
    document.facts.map(({ name, text }) => `${name}：${text}`).join('\n'),
    ...document.blocks.map((block) => writeBlock(writersOf(document), block)),
    ...(words.length === 0
      ? []
      : [['【名词】', ...words.map(({ term, meaning }) => `${term}：${meaning}`)].join('\n')]),
    [`来源：${document.source}，${document.siteName}`, ...(address === undefined ? [] : [`网页：${address}`])].join(
      '\n',
    ),
  ];
  return `${parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function writersOf(document: EntryDocument): BlockWriters<string> {
  const writers: BlockWriters<string> = {
    heading: ({ level, spans }) => (level === 2 ? `【${inline(spans, document)}】` : `${inline(spans, document)}`),
    paragraph: ({ spans }) => inline(spans, document),
    list: ({ first, items }) =>
      items.map((item, index) => listItem(item, first === undefined ? '· ' : `${String(first + index)}. `)).join('\n'),
    steps: ({ items }) => items.map((item, index) => listItem(item, `第${String(index + 1)}步　`)).join('\n'),
    quote: ({ blocks, by, role }) => {
      const from = [by, role].filter((part) => part !== undefined).join('，');
      const words = all(blocks);
      return `${/^[“「]/u.test(words) ? words : `“${words}”`}${from === '' ? '' : `\n——${from}`}`;
    },
    numbers: ({ items }) => items.map(({ value, unit = '', label }) => `${label}：${value}${unit}`).join('\n'),
    faq: ({ items }) => items.map(({ title, blocks }) => `问：${title}\n答：${all(blocks)}`).join('\n\n'),
    callout: ({ label, title, blocks }) => `${label}${title === undefined ? '' : `（${title}）`}：${all(blocks)}`,
    table: ({ title, header, rows, note }) => {
      const names = header.map((cell) => inline(cell, document));
      const lines = rows.map((row, index) => {
        const cells = row.flatMap((cell, column) => {
          // A cell that is a sentence is a part of a longer one here.
          const words = inline(cell, document)
            .trim()
            .replaceAll('\n', '、')
            .replace(/[。；]$/u, '');
          return words === '' ? [] : [(names[column] ?? '') === '' ? words : `${names[column] ?? ''}：${words}`];
        });
        return `${String(index + 1)}. ${cells.join('；')}`;
      });
      const above = title === undefined ? [] : [`【${title}】`];
      return [...above, ...lines, ...(note === undefined ? [] : [`注：${note}`])].join('\n');
    },
    figure: ({ alt, caption }) => `（图：${caption ?? alt}）`,
    download: ({ title, note }) => {
      const address = addressOf(document, 'text');
      const where = address === undefined ? '' : `，到网页下载：${address}`;
      return `附件：《${title}》${note === undefined ? '' : `（${note}）`}${where}`;
    },
    video: ({ title, href }) => {
      const address = href ?? addressOf(document, 'text');
      return `视频：《${title}》${address === undefined ? '' : ` ${address}`}`;
    },
    code: ({ text }) => text,
    rule: () => '———',
  };
  const all = (blocks: readonly Block[]) => blocks.map((block) => writeBlock(writers, block)).join('\n');
  const listItem = (item: readonly Block[], mark: string) =>
    mark +
    item
      .map((block) => writeBlock(writers, block))
      .join('\n')
      .replaceAll('\n', '\n　　');
  return writers;
}

/** Words of a line; a link is followed by where it leads. */
function inline(spans: readonly Span[], document: EntryDocument): string {
  return spans
    .map(({ text, to }, index) => {
      if (to === undefined || spans[index + 1]?.to === to) return text;
      const said = sayTarget(document, to, 'text');
      return text.trim() === said || text.trim() === (to.kind === 'web' ? to.href : '') ? text : `${text}（${said}）`;
    })
    .join('');
}
