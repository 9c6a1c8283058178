import type { Remark } from '../../remark.ts';
import { around, type Check, type CheckedText } from '../checked-notice.ts';
import { remark } from '../codes.ts';

/** The replacement character, private use, and what UTF-8 looks like when it is read as something else. */
const broken =
  /[\ufffd\ue000-\uf8ff]+|锟斤拷|&?(?:mdash|ndash|nbsp|ldquo|rdquo|lsquo|rsquo|hellip|middot|ensp|emsp|bull);|烫烫|屯屯屯|[ÃÂâäåæçèé][\u0080-\u00bf€™œž“”‘’]{1,2}/u;
/** A box between characters of a sentence; one in front of an answer is a box to tick. */
const boxed = /(?<=[\p{Script=Han}，、。])(?:[□■]|\*{2,4})(?=[\p{Script=Han}，、。])/u;
const tickBoxes = /[□■][^□■]{1,12}[□■]/u;
const blank = /[_＿]{2,}/u;

const furniture =
  /^(?:上一[篇条]|下一[篇条]|相关(?:链接|新闻|站点|附件下载)|返回(?:顶部|首页|列表)|打印(?:本页|此页)?|关闭(?:窗口|本页)?|【(?:打印|关闭|字体).*】|字[体号][：:]|分享(?:到|至)|扫一扫|责任编辑[：:]|(?:作者|来源|信息来源|点击(?:数|率|量)?|浏览(?:次数|量)?|阅读(?:次数|量)?)[：:]|当前位置[：:]|您(?:现在)?的位置|版权所有|ICP备)/u;

/** Characters lost on the way, blanks nobody filled in, and words of the website inside the notice. */
export const checkGarbled: Check = ({ texts }) =>
  texts.flatMap((text) => [...garbled(text), ...unfilled(text), ...ofWebsite(text)]);

function garbled(text: CheckedText): Remark[] {
  const found = broken.exec(text.text) ?? (tickBoxes.test(text.text) ? null : boxed.exec(text.text));
  return found
    ? [remark('garbled', text.at(found.index, found[0].length), around(text.text, found.index, found[0].length))]
    : [];
}

/** A run of underscores in a sentence; in a form it is there to be filled in. */
function unfilled(text: CheckedText): Remark[] {
  const found = blank.exec(text.text);
  if (!found || text.text.length < 20 || !/[。；]$/u.test(text.text.trim())) return [];
  return [remark('blank-in-sentence', text.at(found.index), around(text.text, found.index, found[0].length))];
}

function ofWebsite(text: CheckedText): Remark[] {
  const line = text.text.trim();
  if (line.length > 60 || !furniture.test(line)) return [];
  return [remark('furniture-inside', text.at(0), line.length > 20 ? `${line.slice(0, 20)}…` : line)];
}
