import type { Nodes } from 'mdast';
import { componentNames } from '#schemas/components.ts';
import { excerpt, visitsOf, type Body } from '../body.ts';
import { lineEnd } from '../source.ts';

/** Signs that do not do what their author meant, or do something that was not meant. */
export function checkMarks(body: Body): void {
  for (const { node } of visitsOf(body, 'text')) {
    findUnusedStrong(body, node);
    findUnusedLink(body, node);
    findWideTag(body, node);
  }
  for (const { node } of visitsOf(body, 'paragraph')) findUnusedHeading(body, node);
  for (const { node } of visitsOf(body, 'delete')) {
    const written = body.written(node);
    if (written.startsWith('~~')) continue;
    body.report('mdx-strike', node, { text: excerpt(written), fixed: `～${excerpt(written.slice(1, -1))}～` });
  }
  for (const { node } of visitsOf(body, 'emphasis', 'strong')) findSwallowedStars(body, node);
}

const start = (node: Nodes): number => node.position?.start.offset ?? 0;
const end = (node: Nodes): number => node.position?.end.offset ?? 0;

/**
 * `**注意：**请` stays as it is: CommonMark lets a mark close only where no letter follows its punctuation.
 * https://github.com/commonmark/commonmark-spec/issues/650
 */
function findUnusedStrong(body: Body, node: Nodes): void {
  const written = body.written(node);
  for (const match of written.matchAll(/(?<![\\*])\*\*(?!\*)/gu)) {
    const at = start(node) + match.index;
    const pair = /^\*\*([^*\n]+)\*\*(?!\*)/u.exec(body.source.slice(at, lineEnd(body.source, at)));
    if (pair?.[1] === undefined) {
      const isClosing = /^\*\*[^*\n]+$/u.test(body.source.slice(lastPair(body.source, at), at));
      if (!isClosing)
        body.report('mdx-strong', at, { text: excerpt(body.source.slice(at)), fixed: '**文字**，两边的星号要成对' });
      continue;
    }
    const [, before = '', core = '', after = ''] = /^([\p{P}\p{S}\s]*)(.*?)([\p{P}\p{S}\s]*)$/su.exec(pair[1]) ?? [];
    const fixed = core === '' ? before : `${before}**${core}**${after}`;
    body.report('mdx-strong', at, { text: excerpt(pair[0]), fixed });
    return;
  }
}

/** Where the last pair of stars before an offset begins. A look back over the whole text for each pair would take minutes on a long line. */
function lastPair(source: string, at: number): number {
  const pair = source.lastIndexOf('**', at - 1);
  return pair === -1 || source.charAt(pair - 1) === '*' ? at : pair;
}

function findUnusedLink(body: Body, node: Nodes): void {
  const written = body.written(node);
  const index = written.search(
    /(?<!\\)\](?:\(|（(?=https?:|www\.|media\/)| \((?=https?:|www\.|media\/))|】[（(](?=https?:|www\.|media\/)/u,
  );
  if (index === -1) return;
  const from = Math.max(written.lastIndexOf('[', index), written.lastIndexOf('【', index), 0);
  body.report('mdx-link-broken', start(node) + from, { text: excerpt(written.slice(from)) });
}

function findWideTag(body: Body, node: Nodes): void {
  const written = body.written(node);
  const match = new RegExp(`([＜〈])/?(?:${componentNames.join('|')})(?!\\p{L})[^＞〉>\\n]*[＞〉>]?`, 'u').exec(
    written,
  );
  if (match === null) return;
  const narrow = match[0]
    .replace(/[＜〈]/u, '<')
    .replace(/[＞〉]$/u, '>')
    .replaceAll('＝', '=')
    .replace(/[“”＂]/gu, '"')
    .replaceAll('／', '/');
  body.report('mdx-tag-wide', start(node) + match.index, { found: match[1] ?? '', narrow });
}

/** `##标题`: without a space it is no heading. `#话题#` is a topic, which people do write. */
function findUnusedHeading(body: Body, node: Nodes): void {
  const line = body.source.slice(start(node), lineEnd(body.source, start(node))).trim();
  const match = /^([#＃]{1,6})[ 　]*(?![#＃\s])(.+)$/u.exec(line);
  if (match?.[1] === undefined || match[2] === undefined || /^#[^#]+#/u.test(line)) return;
  body.report('mdx-heading-space', node, {
    text: excerpt(line),
    fixed: `${'#'.repeat(Math.max(2, match[1].length))} ${match[2].trim()}`,
  });
}

/** `3*4*5` and two masked numbers such as `138****1234` lose their stars. */
function findSwallowedStars(body: Body, node: Nodes): void {
  const written = body.written(node);
  const stars = /^\*+/u.exec(written)?.[0].length ?? 0;
  const isBetweenDigits = /\d/u.test(body.source.charAt(start(node) - 1)) && /\d/u.test(written.charAt(stars));
  if (stars === 0 || !isBetweenDigits) return;
  const line = excerpt(body.source.slice(start(node) - 1, Math.min(end(node) + 4, lineEnd(body.source, start(node)))));
  body.report('mdx-stars', node, {
    text: line,
    fixed: line.replace(/\*+/gu, (run) => (run.length === 1 ? '×' : '\\*'.repeat(run.length))),
  });
}
