import { answerList } from './form-answers.ts';
import type { FormParts } from './form-parts.ts';
import type { Outcome } from './form-send.ts';

/** `2019年1月26日 14:05` in China, wherever the reader is. */
function chinaMoment(): string {
  const [day = '', time = ''] = new Date(Date.now() + 8 * 3_600_000).toISOString().split('T');
  return `${day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日')} ${time.slice(0, 5)}`;
}

/** Takes the form's place when it was sent. Nothing of it outlives the page. */
export interface Receipt {
  show(outcome: Outcome): void;
  /** Says that the form was sent, when what was in it is known no more. */
  showSent(): void;
  forget(): void;
  hide(): void;
}

export function receiptOf({ page, form, cells, part }: FormParts): Receipt {
  const box = part('receipt');
  const say = (name: string, text: string | undefined) => {
    const element = part(`receipt-${name}`);
    element.textContent = text ?? '';
    (element.closest<HTMLElement>('[data-line]') ?? element).hidden = text === undefined;
  };
  const open = () => {
    form.hidden = true;
    box.hidden = false;
    page.dataset['sent'] = '';
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'start', behavior: 'auto' });
  };
  const forget = () => {
    for (const name of ['number', 'time', 'words']) say(name, undefined);
    part('receipt-answers').replaceChildren();
  };
  part('receipt-print').addEventListener('click', () => print());
  return {
    show({ receipt, message }) {
      say('number', receipt);
      say('time', chinaMoment());
      say('words', message);
      part('receipt-answers').replaceChildren(answerList(cells));
      open();
    },
    showSent() {
      forget();
      say('words', '回执只在刚交完的时候看得到，本站和这台手机都没有留底。');
      open();
    },
    forget,
    hide() {
      forget();
      box.hidden = true;
      form.hidden = false;
      delete page.dataset['sent'];
    },
  };
}
