import type { Remark } from '../../remark.ts';
import { around, type Check, type CheckedText } from '../checked-notice.ts';
import { remark } from '../codes.ts';

const doubled = /(\p{Script=Han}{2,8}?)\1/gu;
/** Particles that never stand twice. */
const particle = /(?<!是)(的|了|和|与|及|在|是|被|把|为了|以及)\1(?!\1)/gu;

/** Doubled on purpose: `研究研究`, `一项一项`, `很多很多`. */
const onPurpose =
  /^(?:一.|研究|讨论|商量|学习|了解|考虑|比较|交流|锻炼|体验|放松|休息|活动活动|哈哈|呵呵|很多|许多|多少|彼此|层层|步步|点滴|干净|热闹|高兴|开心)$/u;
/** One word ends and another begins: 机关 + 机关党委, 大学生 + 学生会, 中心 + 中心组. */
const seams: { word: string; before?: RegExp; after?: RegExp }[] = [
  // 团组织 + 组织共建: the word is a thing in the first place and a deed in the second.
  { word: '组织', before: /[团党会群层年工业社属级位联]$/u },
  { word: '工作', after: /^(?:委员会|人员|者|站|组|室|报告|要点|会议|部|例会|方案|计划|推进|专班|机制|职责)/u },
  { word: '服务', after: /^(?:队|平台|站|中心|点|岗|台|月|日|对象|体系|机制|项目|热线|专员|窗口)/u },
  { word: '机关', after: /^(?:党|干部|工委|团|作风)/u },
  { word: '学生', before: /[大中小]$/u, after: /^(?:会|组织|社团|干部|工作|处)/u },
  { word: '中心', after: /^(?:组|城|校|工作|任务|小学|幼儿园)/u },
  { word: '会议', after: /^(?:室|精神|纪要|议程)/u },
  { word: '领导', before: /[的级位要]$/u, after: /^(?:小组|机构|班子|干部)/u },
  { word: '代表', after: /^(?:团|大会|会议|资格)/u },
  { word: '活动', before: /[节月周日]$/u, after: /^(?:方案|内容|安排|时间|期间|结束)/u },
  { word: '发展', before: /[新好大]$/u, after: /^(?:对象|战略|规划|理念)/u },
  { word: '管理', after: /^(?:人员|办法|系统|制度)/u },
  { word: '社会', after: /^(?:组织|实践|各界|化|力量)/u },
  { word: '技术', after: /^(?:人员|人才|学院|学校)/u },
  { word: '教育', after: /^(?:局|厅|部|处|学院|活动)/u },
];

/** Words written twice in a row. Single characters are doubled in Chinese all the time and are not looked at. */
export const checkDoubledWords: Check = ({ texts }) => texts.flatMap((text) => [...words(text), ...particles(text)]);

function words(checked: CheckedText): Remark[] {
  const { text } = checked;
  return [...text.matchAll(doubled)].flatMap((match): Remark[] => {
    const [whole, word = ''] = match;
    if (isMeant(text, match.index, word)) return [];
    return [
      remark('doubled-words', checked.at(match.index, whole.length), word, around(text, match.index, whole.length)),
    ];
  });
}

function isMeant(text: string, index: number, word: string): boolean {
  const before = text.slice(Math.max(0, index - 4), index);
  const after = text.slice(index + word.length * 2, index + word.length * 2 + 6);
  if (/^(.)\1+$/u.test(word) || onPurpose.test(word)) return true;
  // 年年…, 一步一个…一步: measure words in pairs; and words that go on a third time are a slogan or a cheer.
  if (/^[一二三四五六七八九十百千两半]/u.test(word) || after.startsWith(word)) return true;
  return seams.some(
    (seam) => seam.word === word && (seam.before?.test(before) ?? true) && (seam.after?.test(after) ?? true),
  );
}

/** 的的, 了了; 的的确确 and 和和美美 are words. */
function particles(checked: CheckedText): Remark[] {
  const { text } = checked;
  return [...text.matchAll(particle)].flatMap((match): Remark[] => {
    const [whole, word = ''] = match;
    const next = text.slice(match.index + whole.length, match.index + whole.length + 2);
    if ((next.length === 2 && next[0] === next[1]) || /^(?:目的的|了了|和和|在在)/u.test(text.slice(match.index - 1))) {
      return [];
    }
    // 目的的, 除了了解, 是否为了了结: the second character belongs to the next word, or the first to the one before.
    if (/[目标]$/u.test(text.slice(0, match.index)) || /^了了[解结]/u.test(text.slice(match.index))) return [];
    if (/^(?:与与会|和和平|和和谐|在在[校职岗外家建]|的的确)/u.test(text.slice(match.index))) return [];
    return [
      remark('doubled-words', checked.at(match.index, whole.length), word, around(text, match.index, whole.length)),
    ];
  });
}
