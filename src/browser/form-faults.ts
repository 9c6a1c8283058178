import { mainControl, type Cell } from './form-parts.ts';

/** Says what is wrong beside a box, or takes it back. */
export function showFault({ box, controls, fault }: Cell, words: string | undefined): void {
  fault.textContent = words ?? '';
  fault.hidden = words === undefined;
  box.classList.toggle('is-wrong', words !== undefined);
  const group = box.querySelector('[role="radiogroup"]');
  for (const element of group ? [group] : controls) {
    if (words === undefined) element.removeAttribute('aria-invalid');
    else element.setAttribute('aria-invalid', 'true');
  }
}

export interface Fault {
  /** Undefined for what the endpoint said of something that is not on the page. */
  cell: Cell | undefined;
  words: string;
}

/**
 * Lists everything that is wrong above the form, each a way to its box.
 * @param go brings the reader to a box, on whatever step it is
 */
export function listFaults(list: HTMLElement, faults: readonly Fault[], go: (cell: Cell) => void): void {
  const title = document.createElement('p');
  title.textContent = `还有 ${faults.length} 处要改：`;
  const items = document.createElement('ul');
  for (const { cell, words } of faults) {
    const item = document.createElement('li');
    if (cell) {
      const link = document.createElement('a');
      link.href = `#${mainControl(cell)?.id ?? ''}`;
      link.textContent = `${cell.label}：${words}`;
      link.addEventListener('click', (event) => {
        // Not by the address: a step of the history belongs to a step of the form.
        event.preventDefault();
        go(cell);
      });
      item.append(link);
    } else item.textContent = words;
    items.append(item);
  }
  list.replaceChildren(title, items);
  list.hidden = faults.length === 0;
}
