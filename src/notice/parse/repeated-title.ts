import type { CleanParagraph } from '../clean-document.ts';
import { isIssuerLine } from './issuer-line.ts';
import { bareTitle, endsTitle, isCutOff, joinTitle, sameTitle } from './title.ts';
import { unwrapTitle } from './title-wrapping.ts';

/** Whether a title is complete: it ends as titles do, or was cut off. */
export function isTitleWhole(text: string): boolean {
  return endsTitle(unwrapTitle(text).title) || isCutOff(text);
}

/** The lines of a head with the second title taken out. */
export interface Unrepeated {
  title: CleanParagraph[];
  behind: CleanParagraph[];
  dropped: CleanParagraph[];
}

/**
 * Web pages write the title above the copy of the document, which has it again, perhaps below its organisation. The
 * second one is set aside; where the first was cut off, the second is the title.
 */
export function takeRepeated(title: CleanParagraph[], behind: CleanParagraph[]): Unrepeated {
  const first = unwrapTitle(joinTitle(title.map((line) => line.text))).title;
  const stem = bareTitle(first.replace(/[….。]+$/, ''));
  const most = first === '' ? 0 : behind.length;
  for (let from = 0; from < most; from += 1) {
    for (let to = from + 1; to <= most; to += 1) {
      const lines = behind.slice(from, to);
      const again = unwrapTitle(joinTitle(lines.map((line) => line.text))).title;
      const whole = isCutOff(first) && bareTitle(again).startsWith(stem) && endsTitle(again);
      if (!whole && !sameTitle(again, first)) continue;
      let above = from;
      while (above > 0 && isIssuerLine(behind[above - 1]?.text ?? '')) above -= 1;
      return {
        title: whole ? lines : title,
        behind: [...behind.slice(0, above), ...behind.slice(to)],
        dropped: [...(whole ? title : lines), ...behind.slice(above, from)],
      };
    }
  }
  return { title, behind, dropped: [] };
}
