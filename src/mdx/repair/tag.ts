import { fault, type Forgiven, type Repaired } from '../fault.ts';
import { htmlProblem, isHtmlName } from '../html.ts';
import { blank, lineEnd, tagEnd, tagName, withoutCode } from '../source.ts';
import { isWord } from './word.ts';

const wide: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '＂': '"',
  '「': '"',
  '」': '"',
  '‘': "'",
  '’': "'",
  '＇': "'",
  '＝': '=',
  '／': '/',
  '＞': '>',
};

/** A `<` that starts no tag, or a tag that is not written as one. `stop` is the character the parser could not take. */
export function repairTag(stop: number, source: string, forgiven: Forgiven): Repaired {
  const start = tagStart(stop, source);
  if (start === undefined) return { source };
  const rest = source.slice(start);
  if (rest.startsWith('<!--')) {
    const end = source.indexOf('-->', start);
    return {
      source: blank(source, start, end === -1 ? source.length : end + 3),
      fault: fault('mdx-html-comment', start, {}),
    };
  }
  const address = /^<((?:https?:\/\/|mailto:|www\.|[\w.+-]+@[\w.-]+)[^\s<>]*)>?/iu.exec(rest);
  if (address?.[1] !== undefined) {
    return {
      source: blank(source, start, start + address[0].length),
      fault: fault('mdx-autolink', start, { address: address[1] }),
    };
  }
  const name = tagName(source, start);
  if (!isWord(name)) {
    return {
      source: blank(source, start, start + 1),
      fault: fault('mdx-stray-lt', start, { text: rest.slice(0, Math.min(lineEnd(rest, 0), 20)) }),
    };
  }
  if (isHtmlName(name))
    return remove(source, start, forgiven, { offset: start, at: (location) => htmlProblem(name, location) });

  const narrow = wide[source.charAt(stop)];
  if (narrow !== undefined) return narrowed(stop, start, source);
  const written = source.slice(start, Math.min(tagEnd(source, start) ?? source.length, lineEnd(source, start)));
  if (stop >= source.length || tagEnd(source, start) === undefined || source.charAt(stop) === '<') {
    return remove(source, start, forgiven, fault('mdx-tag-unfinished', start, { text: written.slice(0, 60) }));
  }
  const bare = /([\w:-]+)\s*=\s*$/u.exec(source.slice(start, stop))?.[1];
  if (bare !== undefined) {
    const value = /^[^\s>/]*/u.exec(source.slice(stop))?.[0] ?? '';
    return remove(source, start, forgiven, fault('mdx-attribute-unquoted', stop, { attribute: bare, value }));
  }
  return remove(source, start, forgiven, fault('mdx-tag-syntax', stop, { text: written.slice(0, 60) }));
}

/** Where the tag starts that the parser gave up on. At the end of a text that is the first tag without an end. */
function tagStart(stop: number, source: string): number | undefined {
  const bare = withoutCode(source);
  if (stop >= source.length || /[\r\n]/u.test(source.charAt(stop))) {
    for (const match of bare.slice(0, stop).matchAll(/<(?=[\p{L}!/])/gu)) {
      const end = tagEnd(source, match.index);
      if (end === undefined || end > stop) return match.index;
    }
  }
  const last = Math.max(bare.lastIndexOf('<', stop - 1), source.lastIndexOf('<', Math.max(stop - 1, 0)));
  return last === -1 ? undefined : last;
}

/** Chinese input methods type full-width quotes and signs: the tag is read as if they were the plain ones. */
function narrowed(stop: number, start: number, source: string): Repaired {
  const wideEnd = source.slice(stop).search(/[>＞\n]/u);
  const end = wideEnd === -1 ? source.length : stop + wideEnd + 1;
  const narrow = source
    .slice(start, end)
    .replace(/([\w-]\s*)[=＝]\s*[“”„＂「"]([^“”„＂「」"]*)[“”„＂」"]/gu, '$1="$2"')
    .replace(/([\w-]\s*)[=＝]\s*[‘’＇']([^‘’＇']*)[‘’＇']/gu, "$1='$2'")
    .replace(/／(?=\s*[>＞])/gu, '/')
    .replace(/＞$/u, '>');
  const found = source.charAt(stop);
  const made = fault('mdx-tag-wide', start, { found, narrow: narrow.trim() });
  const sameLength = narrow.length === end - start && narrow !== source.slice(start, end);
  const repaired = sameLength ? narrow : source.slice(start, stop) + (wide[found] ?? ' ') + source.slice(stop + 1, end);
  return { source: source.slice(0, start) + repaired + source.slice(end), fault: made };
}

/** Blanks a whole tag and lets its closing tag go without a report. */
function remove(source: string, start: number, forgiven: Forgiven, made: Repaired['fault']): Repaired {
  const closed = tagEnd(source, start);
  const end = closed === undefined || closed > lineEnd(source, start) + 400 ? lineEnd(source, start) : closed;
  const name = tagName(source, start);
  const isClosing = source.startsWith('</', start);
  if (!isClosing && !/\/>$/u.test(source.slice(start, end)) && source.includes(`</${name}`, end))
    forgiven.push(`</${name}`);
  return { source: blank(source, start, end), fault: made };
}
