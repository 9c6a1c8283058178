import { answerList } from './form-answers.ts';
import { faultOf, isEmpty, trimText } from './form-check.ts';
import { closeIfOver } from './form-closing.ts';
import { listFaults, showFault, type Fault } from './form-faults.ts';
import { askGuardians } from './form-guardian.ts';
import { afterPress } from './form-press.ts';
import { formParts, mainControl, type Cell, type FormParts } from './form-parts.ts';
import { splitRegions } from './form-region.ts';
import { startSending } from './form-sending.ts';
import { stepsOf, type Steps } from './form-steps.ts';

/** A form that is filled in here: checked while it is written, a step at a time on phones, sent without leaving the page. */
function start(parts: FormParts): void {
  const { form, cells, part } = parts;
  form.noValidate = true;
  splitRegions(form);
  askGuardians(form, cells);

  const steps: Steps = stepsOf({
    form,
    progress: part('progress'),
    shown: () => readOver(),
  });
  const go = (cell: Cell) => {
    steps.to(cell.box);
    mainControl(cell)?.focus();
  };
  const inSight = () => cells.filter(({ box }) => !box.hidden && !box.closest('.is-away'));

  /** On the last step stands what was written on the others. */
  function readOver(): void {
    const review = part('review');
    const now = form.dataset['steps'] === 'last';
    review.hidden = !now;
    if (!now) return;
    const others = cells.filter(({ box }) => box.classList.contains('is-away'));
    const list = answerList(others, (cell) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = '改';
      button.setAttribute('aria-label', `改${cell.label}`);
      button.addEventListener('click', () => go(cell));
      return button;
    });
    part('review-list').replaceChildren(list);
  }

  /** @returns whether nothing is wrong; where something is, the reader is brought there */
  function check(which: readonly Cell[]): boolean {
    for (const { controls } of which) controls.forEach(trimText);
    const faults = which.flatMap((cell): Fault[] => {
      const words = cell.box.hidden ? undefined : faultOf(cell);
      showFault(cell, words);
      return words === undefined ? [] : [{ cell, words }];
    });
    tell(faults);
    return faults.length === 0;
  }
  /** One fault: straight to it. Several: to the list of them, from where each is one press away. */
  function tell(faults: readonly Fault[]): void {
    const [first] = faults;
    const list = part('faults');
    listFaults(list, faults, go);
    if (first?.cell) steps.to(first.cell.box);
    if (faults.length > 1 && !steps.on()) list.focus();
    else if (first?.cell) mainControl(first.cell)?.focus();
    else if (first) list.focus();
  }

  // What is wrong is told when its box is left; what is still empty, at the end. What was wrong is taken back at once.
  const look = ({ target, type }: Event) => {
    const cell = cells.find(({ box }) => box.contains(target as Node));
    if (!cell) return;
    const marked = cell.box.classList.contains('is-wrong');
    const words = faultOf(cell);
    if (type === 'input') {
      if (marked && words === undefined) showFault(cell, words);
      return;
    }
    cell.controls.forEach(trimText);
    if (marked || !isEmpty(cell)) showFault(cell, faultOf(cell));
  };
  form.addEventListener('input', look);
  for (const left of ['change', 'focusout']) form.addEventListener(left, (event) => afterPress(() => look(event)));
  part('next').addEventListener('click', () => {
    if (check(inSight())) steps.next();
  });
  part('back').addEventListener('click', () => steps.back());

  const sending = startSending(parts, {
    steps,
    refused: (errors) => {
      const faults = Object.entries(errors).map(([name, words]): Fault => {
        const cell = cells.find((own) => own.name === name && !own.box.hidden);
        if (cell) showFault(cell, words);
        return { cell, words };
      });
      tell(faults);
    },
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (steps.on() && !steps.isLast()) part('next').click();
    else if (check(cells)) sending.send();
  });
}

closeIfOver();
const parts = formParts();
if (parts) start(parts);
