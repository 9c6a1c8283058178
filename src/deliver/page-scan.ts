import { Parser } from 'htmlparser2';
import { relativeSrcset, relativeUrl, srcsetUrls } from './relative-url.ts';

/** Attributes that hold one address. `content` is not among them: social tags are absolute or absent. */
const urlAttributes = new Set(['href', 'src', 'poster', 'action', 'data', 'formaction']);
const srcsetAttributes = new Set(['srcset', 'imagesrcset']);

/** An address a page names, as Astro wrote it (paths from the root). */
export interface PageLink {
  tag: string;
  attribute: string;
  url: string;
}

/** What one pass over a page finds. */
export interface PageScan {
  /** Ids and anchor names: what a fragment may point at. */
  ids: Set<string>;
  links: PageLink[];
  /** Text of all elements marked `data-display`. */
  displayText: string;
  /** Whether the page has text for the search index. */
  searchable: boolean;
  /** The page with every address made relative. */
  html: string;
  /** Offset of `</head>` in `html`, for what is added later. */
  headEnd: number;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Reads a built page once: gathers what later steps need and rewrites its addresses in place, byte for byte the same
 * otherwise.
 * @param page path inside the site, `/policies/x.html`
 */
export function scanPage(html: string, page: string): PageScan {
  const scan: Omit<PageScan, 'html' | 'headEnd'> = { ids: new Set(), links: [], displayText: '', searchable: false };
  const edits: Edit[] = [];
  let headEnd = -1;
  let tag = '';
  let displayDepth = 0;
  const display: boolean[] = [];

  const parser = new Parser({
    onopentagname(name) {
      tag = name;
    },
    onattribute(name, value, quote) {
      if (name === 'id' || (name === 'name' && tag === 'a')) scan.ids.add(value);
      if (name === 'data-pagefind-body') scan.searchable = true;
      const srcset = srcsetAttributes.has(name);
      if (!srcset && !urlAttributes.has(name)) return;
      for (const url of srcset ? srcsetUrls(value) : [value]) {
        scan.links.push({ tag, attribute: name, url });
      }
      const relative = srcset ? relativeSrcset(page, value) : relativeUrl(page, value);
      if (relative !== value) {
        const mark = quote ?? '"';
        edits.push({ start: parser.startIndex, end: parser.endIndex, text: `${name}=${mark}${escapeAttribute(relative)}${mark}` });
      }
    },
    onopentag(_name, attributes) {
      const marked = 'data-display' in attributes;
      display.push(marked);
      if (marked) displayDepth += 1;
    },
    onclosetag(name) {
      if (display.pop() === true) displayDepth -= 1;
      if (name === 'head') headEnd = parser.startIndex;
    },
    ontext(text) {
      if (displayDepth > 0) scan.displayText += text;
    },
  });
  parser.end(html);

  let result = '';
  let position = 0;
  let shift = 0;
  for (const edit of edits) {
    const end = endOfAttribute(html, edit);
    result += html.slice(position, edit.start) + edit.text;
    if (edit.start < headEnd) shift += edit.text.length - (end - edit.start);
    position = end;
  }
  result += html.slice(position);
  return { ...scan, html: result, headEnd: headEnd === -1 ? -1 : headEnd + shift };
}

/** The parser's end stands on the closing quote, or behind the last character of a value without quotes. */
function endOfAttribute(html: string, { end }: Edit): number {
  return html[end] === '"' || html[end] === "'" ? end + 1 : end;
}

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
