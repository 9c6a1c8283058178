import type { QuotaDraft } from '../notice-draft.ts';

/** A quota with the words that tell it from another of the same name. */
export type OwnQuota = QuotaDraft & { own?: string };

/** Two of one name are told apart by the words the notice has for each: 重点督促的村, 示范村. */
export function toldApart(quotas: readonly OwnQuota[]): QuotaDraft[] {
  const said = quotas.map(({ what, per }) => `${per ?? ''}\n${what.value}`);
  return quotas.map(({ own, ...quota }, place) => {
    const alone = said.filter((other) => other === said[place]).length < 2;
    return alone || own === undefined ? quota : { ...quota, what: { ...quota.what, value: own } };
  });
}

/**
 * What only this quota says: `2—3个村进行重点督促` → 重点督促的村, `30%的村为示范村` → 示范村, else who is asked
 * (`各县团委选择…`).
 * @param before its clause up to the number
 * @param after what stands behind the unit
 */
export function ownWords(before: string, after: string, what: string): string | undefined {
  const treated =
    /^的?(?<noun>\p{Script=Han}{1,8}?)(?:进行|开展|予以|给予)(?<how>\p{Script=Han}{2,8}?)(?=[，,。；;、]|$)/u.exec(
      after,
    )?.groups;
  if (treated) return `${treated['how'] ?? ''}的${treated['noun'] ?? ''}`;
  const made = /^的?\p{Script=Han}{1,8}?(?:作为|列为|确定为|为)(?<name>\p{Script=Han}{2,10}?)(?=[，,。；;、]|$)/u.exec(
    after,
  );
  if (made?.groups?.['name'] !== undefined) return made.groups['name'];
  const verb = /^\p{Script=Han}{2}/u.exec(what)?.[0];
  const asked = verb === undefined ? -1 : before.indexOf(verb);
  const who = /(?:^|[，,；;：:\s])(各[^，,；;：:每]{1,20})$/u.exec(before.slice(0, Math.max(0, asked)))?.[1];
  return who === undefined ? undefined : `${who}${what}`;
}
