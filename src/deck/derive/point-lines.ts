import { childrenOf, type Block } from '../sections.ts';
import { fitLine } from './fit-line.ts';
import { withoutNumber } from './passage.ts';

/** What a step of a scene may hold (`steps` of `scene.ts`), in UTF-16 units. */
const longest = 32;
/** A point in a notice begins with its name and a full stop: 明确职责。 Longer beginnings are sentences. */
const longestName = 12;

/** A numbered point in one line: its name, and the beginning of what it asks for; else its first clause. */
export function pointLine(text: string): string {
  const point = withoutNumber(text);
  const [, name, rest] = /^([^。；：]+)。(.+)$/su.exec(point) ?? [];
  if (name !== undefined && rest !== undefined && name.length <= longestName) return named(name, firstSentence(rest));
  return fitLine(/^[^。；]+/u.exec(point)?.[0] ?? point, longest);
}

/** What stands below each `<h3>` in one line: its name, and the names of its points or what it begins with. */
export function headingLines(blocks: readonly Block[]): string[] {
  const parts: { name: string; points: string[]; prose: string }[] = [];
  for (const { tag, text, html } of blocks) {
    const part = parts.at(-1);
    if (tag === 'h3') parts.push({ name: fitLine(withoutNumber(text), longest), points: [], prose: '' });
    else if (part && tag === 'ol') part.points.push(...pointsOf(html));
    else if (part && tag === 'p') part.prose ||= text;
  }
  return parts
    .filter(({ name }) => name !== '')
    .map(
      ({ name, points, prose }) =>
        list(name, points.map(pointName)) ?? named(name, firstSentence(withoutNumber(points[0] ?? prose))),
    );
}

/** The points of an `<ol>`, as text. */
export const pointsOf = (html: string): string[] =>
  childrenOf(html).flatMap(({ tag, text }) => (tag === 'li' && text !== '' ? [text] : []));

/** What a point is called; empty when it begins with a sentence. */
const pointName = (text: string): string => /^([^。；，：]+)(?:[。：]|$)/u.exec(withoutNumber(text))?.[1] ?? '';

const firstSentence = (text: string): string => /^[^。；！？]+/u.exec(text.trim())?.[0] ?? '';

/** How a line ends that was cut where it had to be. */
const torn = /[…和与及或的把将向对在以]$/u;

/** A name and what it means; the name alone where that would have to be torn. */
function named(name: string, meaning: string): string {
  if (meaning === '' || meaning === name) return name;
  const line = fitLine(`${name}：${meaning}`, longest);
  return torn.test(line) || line.length <= name.length + 2 ? name : line;
}

/** A name and as many of its parts as the line holds; undefined when none of them has a name. */
function list(name: string, parts: readonly string[]): string | undefined {
  const short = parts.filter((part) => part !== '' && part.length <= longestName);
  for (let count = short.length; count > 0; count -= 1) {
    const line = `${name}：${short.slice(0, count).join('、')}${count < parts.length ? '等' : ''}`;
    if (line.length <= longest) return line;
  }
  return undefined;
}
