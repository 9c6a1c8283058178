import { operatorOf, type Form, type PayloadName } from '#schemas/form.ts';

/** Something a visitor has to agree to on its own, with a box of its own, before the form can be sent. */
export interface Consent {
  /** The key it is sent under, with the value `yes`. */
  name: Extract<PayloadName, `consent${string}`>;
  text: string;
}

/** Who fills a form in: the person it is about, or a parent or other guardian of a child under 14. */
export const fillers = {
  self: '我自己，已满 14 周岁',
  guardian: '我是孩子的父母或其他监护人，替未满 14 周岁的孩子填',
} as const;

/** Whether a form asks who fills it in. */
export const asksWhoFills = (form: Pick<Form, 'minors'>): boolean => form.minors === '监护人同意';

/**
 * The consents the Personal Information Protection Law asks for: §14 to the handling itself; §29 a separate one for
 * sensitive information; §23 a separate one where the data goes to somebody who answers for it alone; §31 the guardian's for a child under 14 (asked for only when a guardian fills the form in).
 */
export function consentsOf(form: Form): Consent[] {
  const sensitive = form.fields.filter((field) => field.sensitive).map(({ label }) => label);
  const age = form.minors === '不收' ? '我已满 14 周岁，' : '';
  return [
    { name: 'consent', text: `${age}看过上面的说明，同意${form.handler}照这样使用我填的信息。` },
    ...(sensitive.length > 0
      ? [
          {
            name: 'consent_sensitive' as const,
            text: `我知道${sensitive.join('、')}是敏感个人信息，单独同意${form.handler}为上面写的用途使用。`,
          },
        ]
      : []),
    ...(form.role === '单独负责'
      ? [{ name: 'consent_sharing' as const, text: `单独同意把我填的信息交给${operatorOf(form)}，由它自己负责。` }]
      : []),
    ...(asksWhoFills(form)
      ? [{ name: 'consent_guardian' as const, text: `我是孩子的监护人，单独同意${form.handler}使用这个孩子的信息。` }]
      : []),
  ];
}
