/**
 * One screen at a time on phones: parts of the form with `data-step`, the last of them to read over and to agree. The
 * phone's back button goes a step back. On wide screens, and on paper, everything stands on one page.
 */
export interface Steps {
  /** Whether there are steps now. */
  on(): boolean;
  isLast(): boolean;
  next(): void;
  back(): void;
  /** Brings a part onto the screen. */
  to(element: Element): void;
  /** The form is sent: going back leaves the page, and does not walk through an empty form. */
  stop(): void;
  /** From the first step again. */
  restart(): void;
}

interface Options {
  form: HTMLFormElement;
  progress: HTMLElement;
  /** Called when another step is shown. */
  shown(): void;
}

/** What the history knows of a page: where in the form it was, and nothing of what is in it. */
interface Entry {
  step?: number;
  /** The step before, which need not be the one above: from the last one may jump to any. */
  from?: number;
  sent?: boolean;
  /** It went the browser's own way; what came of it is not known here. */
  left?: boolean;
}
const entry = (): Entry => (history.state ?? {}) as Entry;
export const wasSent = (): boolean => entry().sent === true;
export const wasLeft = (): boolean => entry().left === true;
export const noteLeaving = (): void => history.replaceState({ ...entry(), left: true }, '');

export function stepsOf({ form, progress, shown }: Options): Steps {
  const phone = matchMedia('(max-width: 640px)');
  const parts = [...form.querySelectorAll<HTMLElement>('[data-step]')];
  const stepOf = (element: Element) => Number(element.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? 0);
  const last = Math.max(...parts.map(stepOf));
  let at = 0;
  let stopped = false;

  const draw = () => {
    const on = phone.matches;
    form.dataset['steps'] = on ? (at === last ? 'last' : at === 0 ? 'first' : 'middle') : 'none';
    for (const part of parts) part.classList.toggle('is-away', on && stepOf(part) !== at);
    progress.textContent = on ? `第 ${at + 1} 步，共 ${last + 1} 步` : '';
    progress.hidden = !on;
    shown();
  };
  const show = (step: number) => {
    at = Math.min(Math.max(step, 0), last);
    draw();
    progress.focus({ preventScroll: true });
    progress.scrollIntoView({ block: 'start', behavior: 'auto' });
  };
  const go = (step: number) => {
    if (step === at) return;
    history.pushState({ step, from: at }, '');
    show(step);
  };

  addEventListener('popstate', () => {
    const { step } = entry();
    if (!stopped) {
      if (phone.matches) show(step ?? 0);
    } else if (step !== undefined && step > 0) history.back();
    else history.replaceState({ sent: true }, '');
  });
  phone.addEventListener('change', draw);
  if (!wasSent()) history.replaceState({ step: 0, ...(wasLeft() && { left: true }) }, '');
  draw();

  return {
    on: () => phone.matches,
    isLast: () => at === last,
    // Who came from the last step to mend something goes back there.
    next: () => (entry().from === last ? history.back() : go(at + 1)),
    back: () => (entry().from === at - 1 ? history.back() : go(at - 1)),
    to: (element) => {
      if (phone.matches) go(stepOf(element));
    },
    stop: () => {
      stopped = true;
      history.replaceState({ sent: true }, '');
    },
    restart: () => {
      stopped = false;
      history.replaceState({ step: 0 }, '');
      show(0);
    },
  };
}
