import { Parser } from 'htmlparser2';
import { gatherContents } from '#egress/gather-contents.ts';
import type { PageContents } from '#egress/page-contents.ts';
import { isRootPath, relativeSrcset, relativeUrl, srcsetUrls } from './relative-url.ts';

/** Attributes that hold one address. `content` is not among them: social tags are absolute or absent. */
const urlAttributes = new Set(['href', 'src', 'poster', 'action', 'data', 'formaction']);
const srcsetAttributes = new Set(['srcset', 'imagesrcset']);

/** Tags whose address the browser fetches by itself; of `link` only what is not just a pointer. */
const fetching = new Set(['script', 'img', 'source', 'video', 'audio', 'iframe', 'embed', 'object']);
const fetchedLink = /\.(?:css|js|woff2|svg|ico|png)$/u;

/** What one pass over a page finds. Addresses are as Astro wrote them: paths from the site's root. */
export interface PageScan {
  /** Ids and anchor names: what a fragment may point at. */
  ids: Set<string>;
  /** Every address the page names, once. */
  links: Set<string>;
  /** Those of them that are files of the site which the browser fetches with the page. */
  fetched: Set<string>;
  /** Of each of these groups the browser fetches one: a `picture` with its sources for other screens. */
  choices: string[][];
  /** Text of all elements marked `data-display`. */
  displayText: string;
  /** What the page can contact, lead to and run. */
  contents: PageContents;
}

/** A page in hand: what was found, and its text on the way to the disk. */
export interface OpenPage {
  scan: PageScan;
  /** The page with every address made relative. */
  html: string;
  /** Offset of `</head>` in `html`, for what is added later; -1 when there is none. */
  headEnd: number;
  /** Offset in `html` for a policy that rules over everything after it: behind the line that names the encoding. */
  policyAt: number;
  /** The element marked for the search index, as it was. */
  searchBody: string | undefined;
}

/**
 * Thousands of pages name the same few addresses, and a piece of a string keeps the whole string alive: each name is
 * copied once and shared.
 */
const names = new Map<string, string>();
function shared(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const copy = Buffer.from(name).toString();
  names.set(copy, copy);
  return copy;
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
export function openPage(html: string, page: string): OpenPage {
  const gatherer = gatherContents();
  const scan: PageScan = {
    ...{ ids: new Set(), links: new Set(), fetched: new Set(), choices: [], displayText: '' },
    contents: gatherer.contents,
  };
  const edits: Edit[] = [];
  const open: { display: boolean; search: boolean }[] = [];
  let headEnd = -1;
  let inHead = false;
  let policyAt = 0;
  let encoded = false;
  let tag = '';
  let displayDepth = 0;
  let searchStart = -1;
  let searchBody: string | undefined;
  const sources: string[] = [];

  const parser = new Parser({
    onprocessinginstruction() {
      if (open.length === 0) policyAt = parser.endIndex + 1;
    },
    onopentagname(name) {
      tag = name;
    },
    onattribute(name, value, quote) {
      gatherer.attribute(tag, name, value);
      if (name === 'id' || (name === 'name' && tag === 'a')) scan.ids.add(shared(value));
      const srcset = srcsetAttributes.has(name);
      if (!srcset && !urlAttributes.has(name)) return;
      for (const url of srcset ? srcsetUrls(value) : [value]) note(scan, tag, name, shared(url));
      const relative = srcset ? relativeSrcset(page, value) : relativeUrl(page, value);
      if (relative !== value) {
        const mark = quote ?? '"';
        edits.push({
          start: parser.startIndex,
          end: parser.endIndex,
          text: `${name}=${mark}${escapeAttribute(relative)}${mark}`,
        });
      }
    },
    onopentag(_name, attributes) {
      const marks = { display: 'data-display' in attributes, search: 'data-pagefind-body' in attributes };
      open.push(marks);
      if (tag === 'head') inHead = true;
      const encodes = tag === 'meta' && attributes['charset'] !== undefined && inHead && !encoded;
      if (tag === 'html' || tag === 'head' || encodes) policyAt = parser.endIndex + 1;
      encoded ||= encodes;
      gatherer.opened(tag, attributes, inHead);
      if (tag === 'source' && attributes['media'] !== undefined && attributes['srcset'] !== undefined)
        sources.push(...srcsetUrls(attributes['srcset']).map(shared));
      if (tag === 'img' && sources.length > 0)
        scan.choices.push([shared(attributes['src'] ?? ''), ...sources.splice(0)]);
      if (marks.display) displayDepth += 1;
      if (marks.search) searchStart = html.lastIndexOf('<', parser.startIndex);
    },
    onclosetag(name) {
      const marks = open.pop();
      if (marks?.display) displayDepth -= 1;
      if (marks?.search) searchBody = html.slice(searchStart, parser.endIndex + 1);
      gatherer.closed(name);
      if (name !== 'head') return;
      headEnd = parser.startIndex;
      inHead = false;
    },
    ontext(text) {
      gatherer.text(text);
      if (displayDepth > 0) scan.displayText += text;
    },
  });
  parser.end(html);
  scan.displayText = shared(scan.displayText);
  const { html: rewritten, moved } = applyEdits(html, edits);
  return {
    ...{ scan, searchBody, html: rewritten },
    ...{ headEnd: headEnd === -1 ? -1 : moved(headEnd), policyAt: moved(policyAt) },
  };
}

function note(scan: PageScan, tag: string, attribute: string, url: string): void {
  scan.links.add(url);
  if (!isRootPath(url) || attribute === 'poster') return;
  if (fetching.has(tag) || (tag === 'link' && fetchedLink.test(url))) scan.fetched.add(url);
}

/** Makes the changes; `moved` says where an offset of the old text is in the new one. */
function applyEdits(html: string, edits: readonly Edit[]): { html: string; moved: (offset: number) => number } {
  let result = '';
  let position = 0;
  const shifts: { start: number; by: number }[] = [];
  for (const edit of edits) {
    const end = endOfAttribute(html, edit);
    result += html.slice(position, edit.start) + edit.text;
    shifts.push({ start: edit.start, by: edit.text.length - (end - edit.start) });
    position = end;
  }
  const moved = (offset: number) =>
    shifts.reduce((place, { start, by }) => (start < offset ? place + by : place), offset);
  return { html: result + html.slice(position), moved };
}

/** The parser's end stands on the closing quote, or behind the last character of a value without quotes. */
function endOfAttribute(html: string, { end }: Edit): number {
  return html[end] === '"' || html[end] === "'" ? end + 1 : end;
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
