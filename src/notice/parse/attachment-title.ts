import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import { readMarker } from './markers.ts';
import { endsTitle, joinTitle, sameTitle } from './title.ts';

const tableLike =
  /(?:表|单|单位|名册|二维码|清单|一览|目录|台账|样式|格式|模板|范本|回执|分配|分工|登记|海报|图|题|提纲|大纲|说明|说明书|简介|参考|口号|标语|信|书|稿|案例|要求|流程|标识|证明|承诺)(?:[（(][^（）()]{1,20}[)）])?$/;

/** Lines the title of an attachment stands on: as the list names it, or up to a line that ends as titles do. */
export function titleLines(blocks: readonly CleanBlock[], listed: string | undefined): CleanParagraph[] {
  const lines: CleanParagraph[] = [];
  for (const block of blocks.slice(0, 4)) {
    if (block.kind !== 'paragraph' || block.text.length > 80 || /[。；：:，,]$|_{2}/.test(block.text)) break;
    if (readMarker(block.text) !== undefined && lines.length === 0) break;
    lines.push(block);
    const title = joinTitle(lines.map((line) => line.text));
    if (listed !== undefined && sameTitle(title, listed)) return lines;
    if (endsTitle(title) || tableLike.test(title)) return withBracket(blocks, lines);
  }
  const [first] = lines;
  return first === undefined ? [] : [first];
}

/** `（试行）` on a line of its own belongs to the title. */
function withBracket(blocks: readonly CleanBlock[], lines: CleanParagraph[]): CleanParagraph[] {
  const next = blocks[lines.length];
  return next?.kind === 'paragraph' && /^[（(][^（）()]{1,12}[)）]$/.test(next.text) ? [...lines, next] : lines;
}
