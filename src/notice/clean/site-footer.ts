import type { SourceDocument } from '../source.ts';
import { furnitureOf } from './furniture.ts';

const owner = /^(?:网站)?(?:主办|主管|承办|运营|维护|版权)(?:单位)?\s*[：:]/;
const reach = /^(?:单位|办公|联系|通信|通讯)?(?:地址|电话|邮编|邮政编码|邮箱|传真)|^技术支持/;

/**
 * Where the lines begin in which a website says who runs it: at the end of the file, from 主办单位 on, and only when one of
 * them is surely the website's (备案, 版权, 浏览器). The number of blocks when there are none.
 */
export function siteFooter(source: SourceDocument, start: number): number {
  const { blocks } = source;
  let sure = false;
  let found = blocks.length;
  for (let at = blocks.length - 1, printed = 0; at > start + 3 && printed < 10; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== 'line') break;
    const text = block.text.trim();
    if (text === '') continue;
    printed += 1;
    const furniture = furnitureOf(text) === 'furniture';
    if (!furniture && !owner.test(text) && !reach.test(text)) break;
    sure ||= furniture;
    if (owner.test(text)) found = at;
  }
  return sure ? found : blocks.length;
}
