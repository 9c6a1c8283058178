import type { Remark } from '../../remark.ts';
import type { Check, CheckedText } from '../checked-notice.ts';
import { type Code, remark } from '../codes.ts';

interface Loss {
  code: Extract<Code, 'lost-year-mark' | 'lost-month' | 'extra-date-mark' | 'bare-year'>;
  pattern: RegExp;
  /** What was meant; undefined when it is right after all. */
  mend: (match: RegExpMatchArray) => string | undefined;
}

/** What may follow a bare number of the 2000s that counts something and is no year. */
const counted =
  /^[年届级周个多余名字人次万元个所家项件场户亩米吨位篇份张条支套天章版号平公千毫克倍种块座辆台把时小分秒头只棵株亿]/u;

const losses: Loss[] = [
  {
    code: 'lost-year-mark',
    pattern: /(?<![\d.\-/—])((?:19|20)\d{2})\s*((?:1[0-2]|0?[1-9])\s?月(?:\s?\d{1,2}\s?日|[上中下]旬|初|底|末)?)/gu,
    mend: ([, year = '', rest = '']) => `${year}年${rest.replaceAll(' ', '')}`,
  },
  {
    code: 'lost-month',
    // Between a month and a day of its own: `1 10日前`. `3.5 10日` and `12月 10日` are something else.
    pattern: /(?<![\d.月日年:：\-—/])\s?(1[0-2]|[1-9])\s+(3[01]|[12]\d|[1-9])\s?日(前|止|至|起|—)?/gu,
    mend: ([, month = '', day = '', tail = '']) => `${month}月${day}日${tail}`,
  },
  {
    code: 'extra-date-mark',
    pattern: /\d\s?月([上中下]旬|初|底|末)月|\d年年(?=\d)|\d月月(?=\d)|\d日日(?=前|止|至|起|—)/gu,
    mend: ([written]) => written.replace(/(?<=[旬初底末])月$|(?<=[年月日])[年月日]$/u, ''),
  },
  {
    code: 'bare-year',
    pattern:
      /(?<![\dA-Za-z.\-—–~～至+＋/@_%〔﹝\[［（(【])((?:19|20)\d{2})(?=[\p{Script=Han}“])(\p{Script=Han}{0,3})/gu,
    mend: (match) => {
      const rest = match.input?.slice(match.index === undefined ? 0 : match.index + 4) ?? '';
      return counted.test(rest) ? undefined : `${match[1] ?? ''}年${match[2] ?? ''}`;
    },
  },
];

/** Characters lost from, or doubled in, dates: `2018 12月`, `1 10日前`, `2月下旬月`, `2020共青团`. */
export const checkLostCharacters: Check = ({ texts }) => {
  const told = new Set<string>();
  return texts.flatMap((text) => losses.flatMap((loss) => lossesIn(text, loss, told)));
};

function lossesIn(text: CheckedText, { code, pattern, mend }: Loss, told: Set<string>): Remark[] {
  return [...text.text.matchAll(pattern)].flatMap((match): Remark[] => {
    const mended = mend(match);
    const written = match[0].trim();
    if (mended === undefined || (code === 'bare-year' && told.has(written))) return [];
    told.add(written);
    return [
      remark(
        code,
        text.at(match.index + match[0].length - match[0].trimStart().length, written.length),
        written,
        mended,
      ),
    ];
  });
}
