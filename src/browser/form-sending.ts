import { bodyOf } from './form-answers.ts';
import { isOver } from './form-closing.ts';
import type { FormParts } from './form-parts.ts';
import { receiptOf } from './form-receipt.ts';
import { send, type Outcome } from './form-send.ts';
import { noteLeaving, wasLeft, wasSent, type Steps } from './form-steps.ts';
import { submissionId } from './form-submission.ts';
import { failureWords, isFailure, offlineWords, onlineWords } from './form-words.ts';

/** Milliseconds an endpoint has for its answer. */
const patience = 15_000;
/** So many failures, and another way is offered. */
const enough = 2;

interface Options {
  steps: Steps;
  /** Something in the form is wrong, the endpoint says: words by name. */
  refused(errors: Record<string, string>): void;
}

/** Sends the form, once at a time, and says what became of it. What is written stays where it is until it has arrived. */
export function startSending(parts: FormParts, { steps, refused }: Options): { send(): void } {
  const { page, form, part } = parts;
  const [button, say, other] = [part('submit') as HTMLButtonElement, part('say'), part('otherwise')];
  /** Only where there is somewhere to send it to without script. */
  const native = page.querySelector<HTMLElement>('[data-part="native"]');
  const receipt = receiptOf(parts);
  const submission = submissionId(form);
  const words = button.textContent ?? '';
  let failures = 0;
  let written = false;
  let toldOffline = false;
  let underway: AbortController | undefined;

  const tell = (kind: string, [what, next]: readonly [string, string], more?: string) => {
    const [head, text] = [document.createElement('b'), document.createElement('span')];
    head.textContent = what;
    text.textContent = [more, next].filter(Boolean).join(' ');
    say.replaceChildren(head, text);
    say.dataset['kind'] = kind;
    say.hidden = false;
  };
  const busy = (on: boolean) => {
    form.toggleAttribute('data-busy', on);
    button.setAttribute('aria-disabled', String(on));
    button.textContent = on ? '正在交……' : failures > 0 ? '再交一次' : words;
  };

  async function attempt(): Promise<void> {
    if (underway) return;
    if (isOver(page)) return tell('closed', failureWords.closed);
    if (!navigator.onLine && !toldOffline) {
      toldOffline = true;
      return tell('offline', offlineWords);
    }
    underway = new AbortController();
    const body = bodyOf(form);
    say.hidden = true;
    busy(true);
    const { endpoint, limit } = form.dataset;
    const outcome: Outcome =
      endpoint === undefined
        ? { kind: 'received' }
        : await send(endpoint, { body, limit: Number(limit ?? patience), signal: underway.signal });
    underway = undefined;
    toldOffline = false;
    if (isFailure(outcome.kind)) failures += 1;
    busy(false);
    finish(outcome);
  }

  function finish(outcome: Outcome): void {
    const { kind, message, wait, errors = {} } = outcome;
    if (kind === 'received') {
      written = false;
      receipt.show(outcome);
      // Only now: the receipt says what was sent.
      form.reset();
      steps.stop();
      return;
    }
    tell(kind, failureWords[kind], [message, wait && `对方说 ${wait} 秒以后再来。`].filter(Boolean).join(' '));
    if (kind === 'wrong') refused(errors);
    if (kind === 'already') written = false;
    if (failures >= enough) {
      other.toggleAttribute('open', true);
      if (native) native.hidden = false;
    }
  }

  native?.addEventListener('click', () => {
    noteLeaving();
    written = false;
    // The method of that name may be hidden by a field called “submit”.
    HTMLFormElement.prototype.submit.call(form);
  });
  part('again').addEventListener('click', () => {
    receipt.hide();
    form.reset();
    failures = 0;
    submission.renew();
    say.hidden = true;
    busy(false);
    steps.restart();
  });
  form.addEventListener('input', () => {
    written = true;
  });
  addEventListener('beforeunload', (event) => {
    if (!written) return;
    event.preventDefault();
    // Older browsers ask only when this is set.
    event.returnValue = true;
  });
  addEventListener('online', () => {
    if (say.dataset['kind'] === 'offline') tell('online', onlineWords);
    toldOffline = false;
  });
  addEventListener('pagehide', () => {
    underway?.abort();
    receipt.forget();
  });
  addEventListener('pageshow', () => {
    if (wasSent()) receipt.showSent();
    else if (wasLeft())
      tell('native', ['刚才换办法交过一次', '要是看到对方说收到了，就不用再交。没看到，再交一次也不会交重。']);
  });

  if (!wasSent()) other.toggleAttribute('open', false);
  button.disabled = false;
  return { send: () => void attempt() };
}
