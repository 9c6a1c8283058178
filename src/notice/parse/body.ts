import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import type { BodyBlock, Marker } from '../notice-draft.ts';
import { markerDepth, readMarker } from './markers.ts';
import { placeOf } from './place.ts';
import { fromSourceTable } from './source-tables.ts';

const longestHead = 45;
/** A sentence that tells people what to do is no name of anything. */
const asks =
  /^(?:请|凡|如[有需遇]|若|未尽|本通知|各(?:单位|地|级团组织|团委|学院|支部|市|县|区|校)[^：:。]{0,20}[要应须将])/;
const headEnd = /[。：:？！?!]/;

/** Paragraphs and tables as blocks of the text, headings told from numbered paragraphs. Nothing is left out. */
export function readBlocks(blocks: readonly CleanBlock[], file: string): BodyBlock[] {
  const marked = blocks.some((block) => block.kind === 'paragraph' && (readMarker(block.text)?.marker.level ?? 5) <= 2);
  return blocks.map((block, place): BodyBlock => {
    if (block.kind === 'table')
      return { kind: 'table', table: fromSourceTable(block, file), at: { file, line: block.line } };
    const at = placeOf(file, block);
    const found = readMarker(block.text);
    if (isDecorated(block.text) || (!marked && isBareHeading(block.text, blocks[place + 1]))) {
      return { kind: 'heading', marker: { level: 1, written: '' }, text: block.text, at };
    }
    if (found === undefined || found.rest === '') return { kind: 'paragraph', text: block.text, at };
    const { marker, rest } = found;
    if (isHeading(marker, rest, blocks, place)) return { kind: 'heading', marker, text: rest, at };
    const head = headOf(marker, rest);
    return { kind: 'paragraph', text: block.text, ...(head === undefined ? {} : { item: { marker, head } }), at };
  });
}

/** What texts without numbering, as accounts publish them, head their parts with. */
const partName =
  /^【?(?:活动|实践|工作|报名|参与|参加|招募|征集|申报|大赛|比赛|培训|项目|总体|主要|重点|时间|组织|有关|具体|相关|注意|指导|奖励|保障|报送|推荐|评选|提交|展示|参赛|服务|岗位|选拔|宣传|面向)?(?:主题|时间|地点|内容|对象|目的|背景|目标|意义|宗旨|安排|方式|流程|步骤|要求|要点|条件|事项|形式|思想|任务|措施|办法|设置|评选|原则|保障|单位|联系方式|实践|须知|简介|介绍|名额|材料|标准|范围|群体|说明|程序|奖项|职责|待遇)(?:[及和与](?:地点|要求|安排|方式|条件|时间|名额|流程))?】?$/;

/** Whether a line without a number heads what follows it. */
function isBareHeading(text: string, next: CleanBlock | undefined): boolean {
  if (text.length > 14 || text.length < 4 || next === undefined || !partName.test(text)) return false;
  return next.kind === 'table' || !partName.test(next.text);
}

/** A heading stands alone on its line; below the second level something must stand under it. */
function isHeading(marker: Marker, rest: string, blocks: readonly CleanBlock[], place: number): boolean {
  const most = marker.level <= 2 ? 60 : 45;
  if (rest.length > most || marker.level === 5 || /[；;，,、]$/.test(rest) || /[。；].+/.test(rest)) return false;
  if (/[。！？]$/.test(rest) && !(rest.length <= 20 && stopsAlone(marker, blocks, place))) return false;
  if (/[：:][^：:]+$/.test(rest) && !/[：:].{0,2}$/.test(rest) && /^.{2,6}[：:]/.test(rest)) return false;
  if (marker.level > 2 && /[：:]$/.test(rest)) return false;
  return marker.level <= 2 || holds(marker, blocks[place + 1]);
}

/** `（一）高度重视，精心组织。` above what it heads; not one of several sentences numbered in a row. */
function stopsAlone(marker: Marker, blocks: readonly CleanBlock[], place: number): boolean {
  const before = blocks[place - 1];
  const above = before?.kind === 'paragraph' ? readMarker(before.text)?.marker : undefined;
  const next = blocks[place + 1];
  if (above !== undefined && markerDepth(above) === markerDepth(marker)) return false;
  return holds(marker, next) && (next?.kind === 'table' || (next?.text.length ?? 0) >= 20);
}

/** `// 报名时间 //`, `—— 活动安排 ——`: a heading as accounts dress it up, the same signs on both sides. */
function isDecorated(text: string): boolean {
  if (text.length > 24) return false;
  const [, left, right] =
    /^([/|｜▎◆★☆●■#·~～—=－-]{1,4})\s*[\p{Script=Han}、]{2,14}\s*([/|｜▎◆★☆●■#·~～—=－-]{1,4})$/u.exec(text) ?? [];
  return left !== undefined && left === right;
}

/** Whether what follows stands under the marker. */
function holds(marker: Marker, next: CleanBlock | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === 'table') return true;
  const following = readMarker(next.text)?.marker;
  return following === undefined ? !isLabel(next) : markerDepth(following) > markerDepth(marker);
}

function isLabel(paragraph: CleanParagraph): boolean {
  return /^(?:附件?|联系人|联系电话|抄送)\s*[：:]/.test(paragraph.text);
}

/** What a numbered paragraph names at its beginning: `开展走访活动` in `1.开展走访活动。各级团组织…`. */
function headOf(marker: Marker, rest: string): string | undefined {
  if (/^[一二三四五六七八九十]+[是要]$|^第/.test(marker.written)) return undefined;
  let depth = 0;
  const most = Math.min(rest.length, longestHead + 2);
  for (let at = 0; at < most; at += 1) {
    const character = rest[at] ?? '';
    if ('（(“《【'.includes(character)) depth += 1;
    else if ('）)”》】'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && headEnd.test(character)) {
      if (/[：:]/.test(character) && /\d/.test(rest[at - 1] ?? '') && /\d/.test(rest[at + 1] ?? '')) continue;
      const behind = rest.slice(at + 1, at + 80);
      return at > 0 && behind !== '' && !/^[（(][^（）()]*[)）]。?$/.test(behind) && !asks.test(rest)
        ? rest.slice(0, at)
        : undefined;
    }
  }
  return rest.length <= longestHead && !/[；;，,。]/.test(rest) && !asks.test(rest) ? rest : undefined;
}
