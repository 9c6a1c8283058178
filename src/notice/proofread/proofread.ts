import type { CleanDocument } from '../clean-document.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import type { Remark } from '../remark.ts';
import type { SourceDocument } from '../source.ts';
import { type Check, checkedTexts } from './checked-notice.ts';
import { checkAttachments } from './checks/attachments.ts';
import { checkCounts } from './checks/counts.ts';
import { checkDays } from './checks/days.ts';
import { checkDoubledWords } from './checks/doubled-words.ts';
import { checkGarbled } from './checks/garbled.ts';
import { checkLostCharacters } from './checks/lost-characters.ts';
import { checkNames } from './checks/names.ts';
import { checkNumbering } from './checks/numbering.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkParts } from './checks/parts.ts';
import { checkPeriods } from './checks/periods.ts';
import { checkPrivacy } from './checks/privacy.ts';
import { checkSpacing } from './checks/spacing.ts';
import { checkWidth } from './checks/width.ts';

const checks: readonly Check[] = [
  checkDays,
  checkPeriods,
  checkLostCharacters,
  checkPairs,
  checkNumbering,
  checkWidth,
  checkSpacing,
  checkParts,
  checkAttachments,
  checkNames,
  checkCounts,
  checkPrivacy,
  checkDoubledWords,
  checkGarbled,
];

/** More of one kind than an author wants to read: the file was damaged on its way, and one look at it shows it. */
const mostOfAKind = 12;

/** Everything in a notice that looks wrong or must be looked at by a person, in the order of the text. */
export function proofread(input: { source: SourceDocument; clean: CleanDocument; draft: NoticeDraft }): Remark[] {
  const notice = { ...input, texts: checkedTexts(input.clean) };
  const counted = new Map<string, number>();
  return checks
    .flatMap((check) => check(notice))
    .filter(({ code }) => {
      counted.set(code, (counted.get(code) ?? 0) + 1);
      return (counted.get(code) ?? 0) <= mostOfAKind;
    })
    .sort((a, b) => a.at.line - b.at.line);
}
