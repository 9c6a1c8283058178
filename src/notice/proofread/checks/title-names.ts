import type { Remark } from '../../remark.ts';
import { type CheckedNotice, sayLines } from '../checked-notice.ts';
import { remark } from '../codes.ts';

/** How much of a name must stand on both sides of the slip for it to be the same name. */
const sides = { before: 5, after: 4 };

/** One way a name may be miswritten: how it should be, and what to look for. */
interface Slip {
  usual: string;
  pattern: RegExp;
}

/**
 * The names in the title against the text: 青年活动月 in the title, 青年月 in the text. A name counts as changed when what
 * stands before and after the change is the same, so that shortened names and other names stay out of it.
 */
export function titleDrifts({ draft, texts }: CheckedNotice): Remark[] {
  const seen = new Map<string, { usual: string; at: Remark['at'][] }>();
  for (const name of namesIn(draft.title?.value ?? '')) {
    for (const { usual, pattern } of [...slips(name), ...swaps(name)]) {
      for (const text of texts) {
        for (const match of text.text.matchAll(pattern)) {
          const known = seen.get(match[0]) ?? { usual, at: [] };
          known.at.push(text.at(match.index, match[0].length));
          seen.set(match[0], known);
        }
      }
    }
  }
  return [...seen].flatMap(([other, { usual, at }]): Remark[] => {
    const [first] = at;
    return first
      ? [remark('name-drift', first, usual, `…${other.slice(1)}`, sayLines(at.map((each) => each.line)))]
      : [];
  });
}

/** Names a title speaks of: what is left between 关于开展 and 的通知, at 暨, quotes and years. */
function namesIn(title: string): string[] {
  const inner = title
    .replace(/^.*?关于(?:印发|转发|开展|举办|做好|组织|集中|深入|实施|继续|认真|在)*/u, '')
    .replace(/(?:工作)?的[^的]{2,4}$/u, '');
  return inner
    .split(/[暨“”《》（）()·—\s]|\d{4}年/u)
    .map((name) => name.trim())
    .filter((name) => /^\p{Script=Han}{8,40}$/u.test(name));
}

/** The name with one or two characters gone from inside it, each with as much around it as is needed to know it by. */
function slips(name: string): Slip[] {
  const found: (Slip & { other: string })[] = [];
  for (let at = sides.before; at < name.length - 1; at += 1) {
    for (const gone of [1, 2]) {
      const rest = name.slice(at + gone, at + gone + sides.after);
      if (rest === '') continue;
      const before = name.slice(at - sides.before, at);
      const other = before + rest;
      const usual = `…${before.slice(1)}${name.slice(at, at + gone)}${rest}`;
      // 青青年年: taking either of two like characters gives a text the name itself holds.
      if (name.includes(other) || found.some((slip) => slip.other === other)) continue;
      found.push({ usual, other, pattern: new RegExp(other, 'gu') });
    }
  }
  return found;
}

/** The name with one character changed: 返乡 for 回乡. Numbers make another name of it. */
function swaps(name: string): Slip[] {
  const { length } = name;
  return Array.from({ length: Math.max(0, length - 4) }, (_, place) => place + 2).flatMap((at): Slip[] => {
    const before = name.slice(Math.max(0, at - 5), at);
    const after = name.slice(at + 1, at + 6);
    const character = name.charAt(at);
    if (before.length + after.length < 7 || /[一二三四五六七八九十]/u.test(character)) return [];
    const pattern = new RegExp(`${before}(?![${character}一二三四五六七八九十])\\p{Script=Han}${after}`, 'gu');
    return [{ usual: `…${before.slice(1)}${character}${after}`, pattern }];
  });
}
