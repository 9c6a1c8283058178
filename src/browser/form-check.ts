import { isTick, isTicked, type Cell, type Control } from './form-parts.ts';

/** Names of `ValidityState`, the one that says most first. */
const mistakes = [
  'valueMissing',
  'badInput',
  'typeMismatch',
  'tooLong',
  'rangeUnderflow',
  'rangeOverflow',
  'patternMismatch',
] as const;

/**
 * What is wrong with a box as it stands, in words for the reader; undefined when nothing is. The rules are the
 * browser's own (`required`, `pattern`, `min` …), the words stand in the page; only of several ticks the browser knows
 * nothing.
 */
export function faultOf({ box, kind, controls }: Cell): string | undefined {
  const words = JSON.parse(box.dataset['words'] ?? '{}') as Record<string, string>;
  const say = (mistake: string) => words[mistake] ?? '这里写得不对，再看一遍';
  if (kind === '选择' && controls[0]?.type === 'checkbox') {
    const ticked = controls.filter(isTicked).length;
    if (ticked === 0) return words['valueMissing'];
    return ticked > Number(box.dataset['most'] ?? controls.length)
      ? `${say('tooMany')}，现在选了 ${ticked} 个`
      : undefined;
  }
  const bad = controls.find((control) => control.willValidate && !control.validity.valid)?.validity;
  return bad && say(mistakes.find((mistake) => bad[mistake]) ?? '');
}

/** Whether nothing was given yet: that is told at the end, and not to somebody on the way through. */
export const isEmpty = ({ controls }: Cell): boolean =>
  controls.every((control) =>
    isTick(control) ? !isTicked(control) : control.value === '' && !control.validity.badInput,
  );

/** Blanks around a text are nobody's wish. */
export function trimText(control: Control): void {
  if (isTick(control) || control instanceof HTMLSelectElement || control.type === 'date') return;
  const trimmed = control.value.trim();
  if (trimmed !== control.value) control.value = trimmed;
}
