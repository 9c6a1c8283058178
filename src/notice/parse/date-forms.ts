/** Forms of dates as notices write them, as sticky expressions: each is tried at one place of the text only. */

export const chineseDigits = '〇一二三四五六七八九';
const gap = '[ \\t\\u00a0\\u3000]{0,6}';
const someGap = '[ \\t\\u00a0\\u3000]{1,6}';
const yearNumber = '(?:(?:19|20)\\d{2}|[〇○零Ｏ一二三四五六七八九]{4})';
const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const monthEnd = `${gap}月(?:份)?`;
/** The day, or the part of a month; `下旬月` has a 月 too many. */
const inMonth = `(?:${gap}(?<day>${number})${gap}[日号]|${gap}(?<part>[上中下]旬|月?初|底|末|中(?=[^\\p{Script=Han}]|$))(?<extra>月)?)?`;
export const relativeYears: Record<string, number> = {
  去年: -1,
  今年: 0,
  本年: 0,
  当年: 0,
  同年: 0,
  明年: 1,
  次年: 1,
  翌年: 1,
};
const relativeYear = `(?<relative>${Object.keys(relativeYears).join('|')})(?:度)?`;

const sticky = (pattern: string) => new RegExp(pattern, 'uy');
/** Forms of one day or month, the longer first. */
export const points = [
  sticky(
    `(?:(?<year>${yearNumber}|[12]\\d)${gap}年(?:度)?|${relativeYear})${gap}(?<month>${number})${monthEnd}${inMonth}`,
  ),
  sticky(
    `(?<year>(?:19|20)\\d{2})${gap}[-./．－／]${gap}(?<month>\\d{1,2})${gap}[-./．－／]${gap}(?<day>\\d{1,2})(?!\\d)[日号]?`,
  ),
  sticky(`(?<lostYear>(?:19|20)\\d{2})${someGap}(?<month>\\d{1,2})${monthEnd}${inMonth}`),
  sticky(`(?<lostYear>(?:19|20)\\d{2})${someGap}(?<month>\\d{1,2})${someGap}(?<day>\\d{1,2})${gap}[日号]`),
  sticky(
    `(?:(?<year>${yearNumber})${gap}年(?:度)?|${relativeYear})${gap}(?<span>年底|年末|年初|底|末|初|全年|上半年|下半年)`,
  ),
  sticky(`(?<month>${number})${monthEnd}${inMonth}`),
  sticky(`(?<month>\\d{1,2})${someGap}(?<day>\\d{1,2})${gap}(?<lostMonth>[日号])`),
  sticky(`(?<span>年底|年末)`),
  sticky(`(?:本|当)?(?<monthEnd>月底|月末)`),
];
export const monthsOf: Record<string, [number, number]> = {
  年底: [12, 12],
  年末: [12, 12],
  底: [12, 12],
  末: [12, 12],
  年初: [1, 1],
  初: [1, 1],
  全年: [1, 12],
  上半年: [1, 6],
  下半年: [7, 12],
};
const dash = `${gap}(?:起)?${gap}(?:[—–−－\\-~～〜―─]{1,3}|至|到)${gap}`;
export const separator = sticky(dash);
/** `1—2月`: the first month has no 月 of its own. */
export const monthRange = sticky(
  `(?:(?:(?<year>${yearNumber})${gap}年(?:度)?|(?<lostYear>(?:19|20)\\d{2}) {1,6}|${relativeYear})${gap})?` +
    `(?<from>\\d{1,2})${dash}(?<to>\\d{1,2})${monthEnd}(?!${gap}\\d{1,2}${gap}[日号])`,
);
export const yearRange = sticky(
  `(?<from>(?:19|20)\\d{2})${gap}年?${dash}(?<to>(?:19|20)\\d{2})${gap}年(?![级度]?${gap}\\d)`,
);
/** `5—10日`, `5、6日`: the first day has no 日 of its own. */
export const dayRange = sticky(
  `(?:(?:(?<year>${yearNumber})${gap}年(?:度)?|${relativeYear})${gap})?(?<month>\\d{1,2})${monthEnd}${gap}` +
    `(?<from>\\d{1,2})(?:${dash}|、)(?<to>\\d{1,2})${gap}[日号]`,
);
export const lastDay = sticky(`(?<day>${number})${gap}[日号]`);
export const lastPart = sticky(`(?<part>[上中下]旬|月底|月末|底)(?<extra>月)?`);
export const shortTail = sticky(`(?<month>\\d{1,2})[./．](?<day>\\d{1,2})(?![\\d.])`);
export const lostTail = sticky(`(?<month>\\d{1,2})${someGap}(?<day>\\d{1,2})(?!\\d)`);
export const forever = sticky('长期|今后|永久|常态化');
export const weekday = sticky(
  `${gap}(?:[（(]${gap}(?:(?:星期|周|礼拜)[一二三四五六日天]|农历|阴历|正月|腊月|除夕|初)[^（）()]{0,10}[）)]|(?:星期|周|礼拜)[一二三四五六日天])`,
);
const hour = `(?:上午|下午|中午|晚上|晚|凌晨|早上|早)?${gap}\\d{1,2}(?:${gap}[:：]${gap}\\d{2}|${gap}[时点](?:半|整|\\d{1,2}分)?)`;
export const clock = sticky(`${gap}${hour}(?:${dash}${hour})?`);
export const now = sticky('即日(?:起|开始|始)?');

export const starts = /[\d〇○零Ｏ一二三四五六七八九十今本明次翌去当同年月即]/gu;
/** What a number must not follow: part of a longer number, 第三…, 周三, 每月. */
export const notAfter = /[\d〇一二三四五六七八九十第周期每.]$/u;
/** What makes a month or day something else: 十月革命, 三月三. */
export const notBefore = /^(?:革命|以上学历)/u;
