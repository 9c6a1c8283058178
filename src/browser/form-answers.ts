import { isTick, isTicked, type Cell, type Control } from './form-parts.ts';

/** What was put into a box, in words; empty when nothing was. */
export function answerOf({ controls, kind, box }: Cell): string {
  const words = controls.flatMap((control) => wordsOf(control, kind)).filter((text) => text !== '');
  const answer = words.join('、');
  return answer === '' ? '' : answer + (box.dataset['unit'] ?? '');
}

function wordsOf(control: Control, kind: string): string[] {
  if (isTick(control)) {
    if (!isTicked(control)) return [];
    return [kind === '同意' ? '同意' : (control.labels?.[0]?.textContent?.trim() ?? control.value)];
  }
  if (!(control instanceof HTMLSelectElement)) return [control.value.trim()];
  const chosen = control.selectedOptions[0];
  if (!chosen || chosen.value === '') return [];
  const group = chosen.parentElement instanceof HTMLOptGroupElement ? chosen.parentElement.label : '';
  const name = chosen.textContent?.trim() ?? '';
  return [group === name ? name : group + name];
}

/** Boxes and what is in them, as a list to be read over. @param more what stands after each answer */
export function answerList(cells: readonly Cell[], more?: (cell: Cell) => Node): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'answers';
  for (const cell of cells) {
    if (cell.box.hidden) continue;
    const row = document.createElement('div');
    const [label, answer] = [document.createElement('dt'), document.createElement('dd')];
    label.textContent = cell.label;
    answer.textContent = answerOf(cell) || '没有填';
    if (more) answer.append(more(cell));
    row.append(label, answer);
    list.append(row);
  }
  return list;
}

/** The form as it is sent: the very bytes a browser would send without any script (line breaks as HTML has them sent). */
export function bodyOf(form: HTMLFormElement): string {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') body.append(name, value.replace(/\r\n?|\n/gu, '\r\n'));
  return body.toString();
}
