import type { Cell } from './form-parts.ts';

/** A guardian's consent is asked of guardians only. Without script it stands there for whom it concerns. */
export function askGuardians(form: HTMLFormElement, cells: readonly Cell[]): void {
  const consent = cells.find(({ name }) => name === 'consent_guardian');
  const box = consent?.controls[0];
  if (!consent || !(box instanceof HTMLInputElement)) return;
  const ask = () => {
    const guardian = new FormData(form).get('filled_by') === 'guardian';
    consent.box.hidden = !guardian;
    box.required = guardian;
    box.disabled = !guardian;
  };
  ask();
  form.addEventListener('change', ask);
  form.addEventListener('reset', () => setTimeout(ask));
}
