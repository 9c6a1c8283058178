import { writeBlock, type Block, type BlockWriters, type Span } from './blocks.ts';
import { addressOf, sayTarget, type EntryDocument } from './entry-document.ts';
import { escapeHtml } from './escape-html.ts';

/** Pictures of a sheet: the address of each file as the sheet can show it. */
export type Pictures = ReadonlyMap<string, string>;

interface Sheet {
  document: EntryDocument;
  pictures: Pictures;
  /** An official document: of what editors add nothing is printed, and nothing is said of where a link leads. */
  official: boolean;
}

/** The text of an entry as HTML for paper. */
export const printBody = (blocks: readonly Block[], sheet: Sheet): string => {
  const writers = writersOf(sheet);
  return blocks.map((block) => writeBlock(writers, block)).join('\n');
};

function writersOf(sheet: Sheet): BlockWriters<string> {
  const { document, official, pictures } = sheet;
  const scan = (what: string) => (official || addressOf(document, 'print') === undefined ? '' : `，扫码到网页${what}`);
  const all = (blocks: readonly Block[]) => printBody(blocks, sheet);
  const items = (list: readonly Block[][]) => list.map((item) => `<li>${itemBody(item, sheet)}</li>`).join('');
  return {
    heading: ({ level, spans }) => `<h${String(level)}>${inline(spans, sheet)}</h${String(level)}>`,
    paragraph: ({ spans }) => `<p>${inline(spans, sheet)}</p>`,
    list: ({ first, items: list }) => {
      if (first === undefined) return `<ul>${items(list)}</ul>`;
      return `<ol${first === 1 ? '' : ` start="${String(first)}"`}>${items(list)}</ol>`;
    },
    steps: ({ items: list }) => `<ol class="steps">${items(list)}</ol>`,
    quote: ({ blocks, by, role }) => {
      const from = [by, role].filter((part) => part !== undefined).join('，');
      return `<blockquote>${all(blocks)}${from === '' ? '' : `<footer>${escapeHtml(from)}</footer>`}</blockquote>`;
    },
    numbers: ({ items: list }) => {
      const figures = list.map(
        ({ value, unit = '', label }) =>
          `<div><dt>${escapeHtml(label)}</dt><dd><b>${escapeHtml(value)}</b> ${escapeHtml(unit)}</dd></div>`,
      );
      return `<dl class="numbers">${figures.join('')}</dl>`;
    },
    faq: ({ items: list }) =>
      list
        .map(({ title, blocks }) => `<div class="question"><h4>${escapeHtml(title)}</h4>${all(blocks)}</div>`)
        .join('\n'),
    callout: ({ label, title, blocks }) => {
      if (official) return '';
      const head = title === undefined ? label : `${label}：${title}`;
      return `<aside class="callout"><p><b>${escapeHtml(head)}</b></p>${all(blocks)}</aside>`;
    },
    table: ({ title, header, rows, note }) => {
      const head = header.map((cell) => `<th scope="col">${inline(cell, sheet)}</th>`).join('');
      const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell, sheet)}</td>`).join('')}</tr>`);
      return [
        '<figure class="table-figure">',
        title === undefined ? '' : `<figcaption>${escapeHtml(title)}</figcaption>`,
        `<div class="table-body"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
        note === undefined ? '' : `<p class="table-note">注：${escapeHtml(note)}</p>`,
        '</div></figure>',
      ].join('');
    },
    figure: ({ src, alt, caption, credit }) => {
      const data = pictures.get(src);
      const below = [caption, credit].filter((part) => part !== undefined).join('　');
      const image =
        data === undefined
          ? `<p>（图：${escapeHtml(alt)}）</p>`
          : `<img src="${escapeHtml(data)}" alt="${escapeHtml(alt)}">`;
      return `<figure>${image}${below === '' ? '' : `<figcaption>${escapeHtml(below)}</figcaption>`}</figure>`;
    },
    download: ({ title, note }) =>
      `<p>附件：《${escapeHtml(title)}》${note === undefined ? '' : escapeHtml(`（${note}）`)}${scan('下载')}</p>`,
    video: ({ title, href }) =>
      `<p>视频：《${escapeHtml(title)}》${href === undefined ? scan('观看') : `，${escapeHtml(href)}`}</p>`,
    code: ({ text }) => `<pre>${escapeHtml(text)}</pre>`,
    rule: () => '<hr>',
  };
}

/** An item that is one line stands without a paragraph of its own. */
function itemBody(item: readonly Block[], sheet: Sheet): string {
  const [first, ...others] = item;
  if (first?.kind !== 'paragraph') return printBody(item, sheet);
  return inline(first.spans, sheet) + printBody(others, sheet);
}

/**
 * Words of a line. Nothing can be followed on paper: an address elsewhere is written out, and that of a page of the site
 * only where there is something to do.
 */
function inline(spans: readonly Span[], sheet: Sheet): string {
  return spans
    .map(({ text, strong, emphasis, struck, to }, index) => {
      const words = text.split('\n').map(escapeHtml).join('<br>');
      const marked = [struck === true && 's', emphasis === true && 'em', strong === true && 'strong'].reduce<string>(
        (inner, tag) => (tag === false ? inner : `<${tag}>${inner}</${tag}>`),
        words,
      );
      if (sheet.official || to === undefined || spans[index + 1]?.to === to) return marked;
      if (to.kind === 'site' && to.goal === undefined) return marked;
      const said = sayTarget(sheet.document, to, 'print');
      return text.trim() === said ? marked : `${marked}（${escapeHtml(said)}）`;
    })
    .join('');
}
