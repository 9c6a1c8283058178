import type { MdastPlugin } from './plugin.ts';

/** Han characters and full-width signs, between which nobody sets a space. */
const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const brokenLine = new RegExp(`(?<=${wide})\\n(?=${wide})`, 'gu');

/** A line broken inside a Chinese paragraph would show as a space in most browsers; the two ends belong together. */
export const joinLines: MdastPlugin = {
  name: 'guichao-join-lines',
  text(node, context) {
    if (!node.value.includes('\n')) return;
    const joined = node.value.replaceAll(brokenLine, '');
    if (joined !== node.value) context.setProperty(node, 'value', joined);
  },
};
