import { placeholder } from '#campaign/placeholders.ts';
import { readable } from './readable.ts';
import type { WriteContext } from './context.ts';
import { slugOf, unique } from './slug.ts';
import { yamlText } from './yaml-text.ts';

/** What an author must fill in before a draft is published. */
export const toFill = placeholder;

const head = `联系渠道：通知里提到的群和号。现在都是草稿，网站上看不到。
真有这个群或号，就补上说明和二维码，把 draft 那一行删掉；没有就整段删掉。`;

/** `channels.yaml`, all drafts: the notice names groups and accounts, never how to get in. */
export function channelsFile({ draft, tell }: WriteContext): [path: string, text: string][] {
  if (draft.channels.length === 0) return [];
  const taken = new Set<string>();
  const channels = draft.channels.map(({ kind, name }) => {
    tell.found('群和号（草稿）', name, readable(name.value), '说明和二维码要自己补');
    return {
      id: unique(slugOf(name.value, 'qun'), taken),
      name: [...(readable(name.value) || kind)]
        .slice(0, 24)
        .join('')
        .slice(0, 24)
        .replace(/[\ud800-\udbff]$/u, '')
        .trim(),
      kind,
      about: toFill,
      host: toFill,
      draft: true,
    };
  });
  return [['channels.yaml', yamlText({ channels }, {}, { head })]];
}
