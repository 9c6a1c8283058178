import { isComponentName } from '#schemas/components.ts';
import { readAddress } from '../address.ts';
import type { MdastPlugin } from './plugin.ts';

/** A text with code in it reached the renderer: it was not checked, or the two parsers disagree about it. */
function refuse(what: string): never {
  throw new Error(`正文里有不能发布的内容：${what}。请先运行检查，照提示修改。`);
}

const refuseCode = (node: { value?: string }): never => refuse(node.value ?? '程序');

function refuseAddress({ url }: { url: string }): void {
  if (readAddress(url).kind === 'code') refuse(url);
}

/** Whatever else the two parsers read differently: a picture from elsewhere would tell a stranger who reads the page. */
function refusePicture({ url }: { url: string }): void {
  if (!/^(?:\.\.\/)?media\/(?!.*\.\.)/u.test(url)) refuse(url);
}

interface Element {
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

function refuseElement({ name, attributes }: Element): void {
  if (name === 'br' && attributes.length === 0) return;
  if (name === null || !isComponentName(name)) refuse(`<${name ?? ''}>`);
  for (const { type, value } of attributes) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string') refuse(`<${name}> 里的花括号`);
  }
}

/**
 * The last door before the page. `checkBody` reads the text with another parser than the one that renders it, so nothing
 * that runs may depend on both reading alike: here the renderer's own tree is looked at, on both roads.
 */
export const guard: MdastPlugin = {
  name: 'guichao-guard',
  mdxjsEsm: refuseCode,
  mdxFlowExpression: refuseCode,
  mdxTextExpression: refuseCode,
  mdxJsxFlowElement: refuseElement,
  mdxJsxTextElement: refuseElement,
  html: (node: { value: string }) => (/^<br\s*\/>$/u.test(node.value) ? undefined : refuseCode(node)),
  link: refuseAddress,
  definition: refuseAddress,
  image: refusePicture,
};
