import { roomNeeded } from '../room-needed.ts';
import { beginsPart } from './new-part.ts';
import type { CleanLine, Wrapping } from './wraps.ts';

const ended = /[。！？!?…；;：:][”"’'）)】》]*$/;
/** Names in front of a list that goes on below itself, not at the margin. */
const hanging = /^(?:抄送|抄报|抄发|主送|分送|发送|附件|附)\s*[：:]/;

/**
 * Whether a line of a PDF goes on in the next one: it does when what begins the next had no room behind it.
 * @returns undefined when the page does not tell
 */
export function goesOnInPrint(line: CleanLine, next: CleanLine, wrapping: Wrapping): boolean | undefined {
  if (line.room === undefined) return undefined;
  // The imprint is set in from both margins (GB/T 9704-2012, 7.4.2).
  const spare = hangsBelow(line) ? 5 : 1;
  if (line.room >= roomNeeded(next.text) + spare) return line.room >= 8 ? false : undefined;
  // What is set to the right is a signature; an attachment begins with its head.
  if (next.indent >= 12 || line.indent >= 12) return false;
  if (/^(?:附件|附表)\s*[\d一二三四五六七八九十]{0,3}\s*[：:]?$/.test(next.text)) return false;
  const open = !ended.test(line.text.slice(-6));
  // Where first lines are indented, what stands at the margin is no first line, whatever it begins with.
  if (next.indent < 3 && (wrapping.indented || line.indent >= 3))
    return open || /^[一二三四五六七八九十]{1,2}(?:是|要)/.test(next.text) || !beginsPart(next.text);
  if (beginsPart(next.text)) return false;
  if (next.indent < 3 || !wrapping.indented) return open ? true : undefined;
  return open && next.indent >= line.indent && (hanging.test(line.text) || line.hanging === true);
}

/** Whether a line stands below a label such as 抄送：, as the line before it did. */
export function hangsBelow(line: CleanLine): boolean {
  return line.hanging === true || hanging.test(line.text);
}
