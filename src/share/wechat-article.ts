import { writeBlock, type Block, type BlockWriters, type Span } from './blocks.ts';
import { addressOf, sayTarget, termsIn, type EntryDocument } from './entry-document.ts';
import { escapeHtml } from './escape-html.ts';
import { posterPath, type CardName } from '#campaign/site-paths.ts';
import { element, wechatStyles, type WechatStyles } from './wechat-style.ts';

/** Addresses and places of an article, told at its end since its words cannot lead there. */
interface Notes {
  said: string[];
}

interface Writer {
  styles: WechatStyles;
  document: EntryDocument;
  notes: Notes;
}

/**
 * An entry as an article of a 公众号: HTML to be pasted into its editor as it is, without title, which has a field of its
 * own there. Everything in it is in the subset of `wechat-subset.ts`.
 */
export function wechatArticle(document: EntryDocument): string {
  const styles = wechatStyles(document.campaign.config.theme);
  const writer: Writer = { styles, document, notes: { said: [] } };
  const body = [
    ...opening(writer),
    ...blocksOf(document.blocks, writer),
    ...terms(writer),
    ...poster(writer),
    ...notesOf(writer),
    ...closing(writer),
  ];
  return element('section', styles.sheet, body.join(''));
}

function opening({ styles, document }: Writer): string[] {
  const { hook, facts, summary, cover } = document;
  const lines = facts
    // The hook stands right above them.
    .filter(({ text }) => text !== hook)
    .map(({ name, text }) =>
      element('p', styles.fact, `${element('span', styles.factName, escapeHtml(`${name}：`))}${inLines(text)}`),
    );
  return [
    ...(document.sampleNote === undefined ? [] : [element('p', styles.mark, escapeHtml(document.sampleNote))]),
    ...(cover === undefined ? [] : [placeholder(styles, cover.src, cover.alt)]),
    ...(hook === undefined ? [] : [element('p', styles.hook, escapeHtml(hook))]),
    element('p', styles.lead, inLines(summary)),
    ...(lines.length === 0 ? [] : [element('section', styles.facts, lines.join(''))]),
  ];
}

const blocksOf = (blocks: readonly Block[], writer: Writer): string[] => {
  const writers = writersOf(writer);
  return blocks.map((block) => writeBlock(writers, block));
};

function writersOf(writer: Writer): BlockWriters<string> {
  const { styles } = writer;
  const all = (blocks: readonly Block[]) => blocksOf(blocks, writer).join('');
  const numbered = (items: readonly Block[][], mark: (index: number) => string) =>
    items.map((item, index) => listItem(item, mark(index), writer)).join('');
  return {
    heading: ({ level, spans }) => element('p', styles.heading[level], inline(spans, writer)),
    paragraph: ({ spans }) => element('p', styles.paragraph, inline(spans, writer)),
    list: ({ first, items }) => numbered(items, (index) => (first === undefined ? '·' : `${String(first + index)}.`)),
    steps: ({ items }) => numbered(items, (index) => `第 ${String(index + 1)} 步`),
    quote: ({ blocks, by, role }) => {
      const from = [by, role].filter((part) => part !== undefined).join('，');
      const line = from === '' ? '' : element('p', styles.small, escapeHtml(`—— ${from}`));
      return element('section', styles.quote, all(blocks) + line);
    },
    numbers: ({ items }) =>
      element(
        'section',
        styles.figures,
        items
          .map(({ value, unit = '', label }) => {
            const figure = element('span', styles.figureValue, escapeHtml(value));
            return element('p', styles.figure, `${figure}${escapeHtml(` ${unit}`)}<br>${escapeHtml(label)}`);
          })
          .join(''),
      ),
    faq: ({ items }) =>
      items
        .map(({ title, blocks }) => element('p', styles.heading[4], escapeHtml(`问：${title}`)) + all(blocks))
        .join(''),
    callout: ({ label, title, blocks }) => {
      const head = title === undefined ? label : `${label}：${title}`;
      return element('section', styles.callout, element('p', styles.calloutHead, escapeHtml(head)) + all(blocks));
    },
    table: ({ title, header, rows, note }) => {
      const cells = (tag: 'th' | 'td', style: typeof styles.head | typeof styles.cell, row: readonly Span[][]) =>
        element('tr', {}, row.map((cell) => element(tag, style, inline(cell, writer))).join(''));
      const body = [cells('th', styles.head, header), ...rows.map((row) => cells('td', styles.cell, row))].join('');
      return [
        title === undefined ? '' : element('p', styles.heading[4], escapeHtml(title)),
        element('table', styles.table, element('tbody', {}, body)),
        note === undefined ? '' : element('p', styles.small, escapeHtml(`注：${note}`)),
      ].join('');
    },
    figure: ({ src, alt, caption, credit }) => {
      const below = [caption, credit].filter((part) => part !== undefined).join('　');
      return placeholder(styles, src, alt) + (below === '' ? '' : element('p', styles.small, escapeHtml(below)));
    },
    download: ({ title, note }) => {
      const mark = footnote(`《${title}》：${sayPage(writer)}`, writer);
      return element(
        'p',
        styles.paragraph,
        `附件《${escapeHtml(title)}》${mark}${note === undefined ? '' : escapeHtml(`（${note}）`)}`,
      );
    },
    video: ({ title, src, href }) =>
      src === undefined
        ? element(
            'p',
            styles.paragraph,
            `视频《${escapeHtml(title)}》${footnote(`《${title}》：${href ?? ''}`, writer)}`,
          )
        : placeholder(styles, src, `视频：${title}`),
    code: ({ text }) => element('p', styles.paragraph, inLines(text)),
    rule: () => element('section', styles.rule, element('span', {}, '')),
  };
}

/** An item of a list as lines with its mark in front: the editor tears lists apart. */
function listItem(item: readonly Block[], mark: string, writer: Writer): string {
  const { styles } = writer;
  const sign = element('span', styles.number, escapeHtml(`${mark} `));
  const [first, ...others] = item;
  const inner = others.length === 0 ? '' : element('section', styles.inner, blocksOf(others, writer).join(''));
  if (first?.kind === 'paragraph') return element('p', styles.item, sign + inline(first.spans, writer)) + inner;
  return element('p', styles.item, sign) + element('section', styles.inner, blocksOf(item, writer).join(''));
}

/** Words of a line; where a link was, the number of a note. */
function inline(spans: readonly Span[], writer: Writer): string {
  return spans
    .map(({ text, strong, emphasis, struck, to }, index) => {
      const words = inLines(text);
      const struckWords = struck === true ? element('span', writer.styles.struck, words) : words;
      const leaning = emphasis === true ? element('em', {}, struckWords) : struckWords;
      const written = strong === true ? element('strong', {}, leaning) : leaning;
      // A link whose words are set in several ways is still one link.
      if (to === undefined || spans[index + 1]?.to === to) return written;
      const said = sayTarget(writer.document, to, 'gzh');
      if (text.trim() === said) return written;
      if (to.kind === 'contact') return `${written}（${escapeHtml(said)}）`;
      const linked = spans.flatMap((span) => (span.to === to ? span.text : [])).join('');
      const name = to.kind === 'site' && to.name !== '' ? `《${to.name}》` : linked;
      return written + footnote(`${name}：${said}`, writer);
    })
    .join('');
}

function footnote(said: string, { notes }: Writer): string {
  if (!notes.said.includes(said)) notes.said.push(said);
  return `［${String(notes.said.indexOf(said) + 1)}］`;
}

function notesOf({ styles, notes }: Writer): string[] {
  if (notes.said.length === 0) return [];
  const lines = notes.said.map((said, index) =>
    element('p', { ...styles.small, ...styles.address }, escapeHtml(`［${String(index + 1)}］${said}`)),
  );
  return [element('p', styles.heading[3], '文中提到的网页'), ...lines];
}

function terms({ styles, document }: Writer): string[] {
  const words = termsIn(document);
  if (words.length === 0) return [];
  const lines = words.map(({ term, meaning }) =>
    element('p', styles.small, `${element('strong', {}, escapeHtml(term))}：${inLines(meaning)}`),
  );
  return [element('p', styles.heading[3], '名词'), ...lines];
}

function poster({ styles, document }: Writer): string[] {
  if (!document.poster) return [];
  return [placeholder(styles, posterPath(document.key as CardName), '海报，长按可以保存')];
}

function closing({ styles, document }: Writer): string[] {
  const address = addressOf(document, 'gzh');
  const from = [`来源：${document.source}`, document.siteName];
  return [
    element('section', styles.rule, element('span', {}, '')),
    element('p', styles.small, escapeHtml(from.join('　'))),
    ...(address === undefined
      ? []
      : [
          element('p', styles.mark, '点左下角“阅读原文”，看网页版'),
          element('p', { ...styles.small, ...styles.address }, escapeHtml(address)),
        ]),
  ];
}

/** Where a file of the text can be got, since an article hands out none. */
const sayPage = ({ document }: Writer) => addressOf(document, 'gzh') ?? `见“${document.siteName}”网站`;

/** Stands where somebody has to upload a picture by hand. */
const placeholder = (styles: WechatStyles, file: string, alt: string) =>
  element('p', styles.placeholder, `【此处放图】${escapeHtml(file.replace(/^\//u, ''))}<br>${escapeHtml(alt)}`);

const inLines = (text: string) => text.split(/\r?\n/u).map(escapeHtml).join('<br>');
