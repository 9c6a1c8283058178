/** The pieces of a form's page the scripts work with; everything that differs from form to form stands in `data-` attributes. */

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** One numbered box of the form: a field, or something to agree to. */
export interface Cell {
  box: HTMLElement;
  /** The key its values are sent under. */
  name: string;
  label: string;
  /** The kind of field, as authors write it. */
  kind: string;
  controls: Control[];
  /** Where it is said what is wrong. */
  fault: HTMLElement;
}

export interface FormParts {
  /** Form, and what is shown in its place: an element around both. */
  page: HTMLElement;
  form: HTMLFormElement;
  cells: Cell[];
  part(name: string): HTMLElement;
}

const controlsOf = (box: HTMLElement) => [...box.querySelectorAll<Control>('[name]')];

/** Undefined where there is no form to fill in: it is closed, or filled in elsewhere. */
export function formParts(): FormParts | undefined {
  const form = document.querySelector<HTMLFormElement>('[data-form]');
  const page = form?.closest<HTMLElement>('[data-form-page]');
  if (!form || !page) return undefined;
  const part = (name: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`data-part="${name}"`);
    return found;
  };
  const cells = [...form.querySelectorAll<HTMLElement>('[data-cell]')].flatMap((box): Cell[] => {
    const fault = box.querySelector<HTMLElement>('[data-fault]');
    if (!fault) return [];
    const { cell: name = '', label = '', kind = '' } = box.dataset;
    return [{ box, name, label, kind, fault, controls: controlsOf(box) }];
  });
  return { page, form, cells, part };
}

/** The one to put the reader into: what is ticked, or the first. */
export const mainControl = ({ controls }: Cell): Control | undefined =>
  controls.find((control) => control instanceof HTMLInputElement && control.checked) ?? controls[0];

export const isTicked = (control: Control): boolean => control instanceof HTMLInputElement && control.checked;
export const isTick = ({ type }: Control): boolean => type === 'radio' || type === 'checkbox';
