import type { CleanParagraph } from '../clean-document.ts';
import type { Found } from '../origin.ts';
import { placeOf } from './place.ts';

const receivers =
  /(?:各|全体|全市|全省|全县|全区|全校|全院|有关|相关|委|团|部|局|办|会|院|系|校|单位|组织|企业|中心|支部|青年|同学|老师|朋友|家长|同志|班级|社区|公司|机构|志愿者|干部|党员|团员|政府)/;
const telling =
  /(?:如下|通知|事项|为了?|包括|内容|要求|时间|地点|方式|主题|对象|附件|电话|邮箱|联系人|决定|下列|以下|安排)/;
/** What an organisation's name, or a group of people, ends in. */
const whole =
  /(?:委|部|局|厅|办|会|院|系|校|学|处|科|站|位|织|业|心|部门|支|年|生|师|友|长|志|级|区|司|构|者|员|府|团|社|队|所|行|组|党委|公室)(?:[（(][^（）()]{1,20}[)）])?$/;

/** `各省、自治区、直辖市团委`, `各委、办、局`: what comes next shares the 各, and perhaps the name. */
const shared =
  /^各(?:省|市|县|区|州|盟|旗)(?:、(?:自治区|自治州|市|县|区|州|盟|旗))*$|各(?:委|办|局)(?:、(?:委|办|局))*(?<!局)$/;

/** Whether a line is addressed to somebody: last line ending in a colon before the body (GB/T 9704-2012, 7.3.2). */
export function isAddressLine(text: string): boolean {
  if (text.length > 300 || !/[：:]$/.test(text) || /[。！？]/.test(text)) return false;
  const bare = text.slice(0, -1);
  return (
    receivers.test(bare) &&
    (!telling.test(bare) || /^(?:各|全体|有关)/.test(bare)) &&
    !/^[（(]?[一二三四五六七八九十\d]+[）)、.．]/.test(text)
  );
}

/** Length of the addressees at the beginning of a paragraph that goes on with the text: `各团支部：为了…`; 0 if none. */
export function addressLength(text: string): number {
  const found = /^(?:各|全体|有关|亲爱的|尊敬的|全市|全省|全县|全区|全校|全院)[^。；：:！？]{1,60}[：:](?=.)/.exec(
    text.slice(0, 80),
  );
  if (found === null || telling.test(found[0])) return 0;
  return found[0].length;
}

/** The organisations a line names, parted at 、，but not inside brackets, and not inside `各市、县（区）团委`. */
export function splitAddressees(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const character of text.replace(/[：:]$/, '')) {
    if ('（(【《“'.includes(character)) depth += 1;
    else if ('）)】》”'.includes(character)) depth = Math.max(0, depth - 1);
    const parts =
      depth === 0 && ('，,；;'.includes(character) || (character === '、' && whole.test(piece) && !shared.test(piece)));
    if (parts) {
      pieces.push(piece.trim());
      piece = '';
    } else piece += character;
  }
  return [...pieces, piece.trim()].filter((name) => name !== '');
}

/** Addressees from the paragraphs they stand in. */
export function readAddressees(
  paragraphs: CleanParagraph[],
  file: string,
  certainty: 'sure' | 'guess' = 'sure',
): Found<string>[] {
  const [first] = paragraphs;
  if (first === undefined) return [];
  const at = placeOf(file, first, paragraphs.at(-1));
  const why = certainty === 'guess' ? { why: '这一行后面没有冒号，看位置像是主送单位' } : {};
  return splitAddressees(paragraphs.map((paragraph) => paragraph.text).join('')).map((value) => ({
    value,
    at,
    certainty,
    ...why,
  }));
}
