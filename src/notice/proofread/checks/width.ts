import type { Remark } from '../../remark.ts';
import { around, type Check, type CheckedText, sayLines } from '../checked-notice.ts';
import { type Code, remark } from '../codes.ts';

const han = '\\p{Script=Han}';
const web = /(?:https?:\/\/|www\.)[^\s，。；）]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/giu;
const halfWidth = new RegExp(`(?<=[${han}”’》）])[,;:?!]|[,;:?!](?=[${han}“‘《（])|\\((?=${han})|(?<=${han})\\)`, 'gu');
const fullWidth = /[０-９Ａ-Ｚａ-ｚ]+/gu;
const straight = /"/gu;

/** Punctuation, digits and signs of the wrong width or kind. One remark a document each, with the lines. */
export const checkWidth: Check = (notice) => {
  const { texts, draft } = notice;
  return [
    ...counted(texts, halfWidth, 'half-width-punctuation'),
    ...counted(texts, straight, 'straight-quotes'),
    ...counted(texts, fullWidth, 'full-width-digits'),
    ...texts.flatMap((text) => doubledIn(text)),
    ...numberRemarks(texts, draft.numberWritten),
    ...ranges(texts),
    ...texts.flatMap((text) => latinNumerals(text)),
  ];
};

/** Addresses of the web and of mail have rules of their own: they count as nothing here, at the same offsets. */
function withoutAddresses(text: string): string {
  return text.replaceAll(web, (found) => ' '.repeat(found.length));
}

type CountedCode = Extract<Code, 'half-width-punctuation' | 'straight-quotes' | 'full-width-digits'>;

function counted(texts: readonly CheckedText[], pattern: RegExp, code: CountedCode): Remark[] {
  const found = texts.flatMap((text) =>
    [...withoutAddresses(text.text).matchAll(pattern)].map((match) => text.at(match.index)),
  );
  const [first] = found;
  return first ? [remark(code, first, String(found.length), sayLines(found.map((at) => at.line)))] : [];
}

/** `，，` `。、`: one of them is left over. Dots and dashes in runs are marks of their own. */
function doubledIn(text: CheckedText): Remark[] {
  const found = /([，、；：])[，。、；：]|[。][，、；：]|。。(?!。)(?<!。。。)/u.exec(text.text);
  return found
    ? [remark('doubled-punctuation', text.at(found.index), found[0], around(text.text, found.index, 2))]
    : [];
}

/** The number of the document: brackets around its year, 第 and zeros before its serial number. */
function numberRemarks(texts: readonly CheckedText[], written: string | undefined): Remark[] {
  const pattern = /[\p{Script=Han}]{1,12}([﹝[［【(（〔〈{])((?:19|20)\d{2})([﹞\]］】)）〕〉}])(第?)(0*)(\d{1,5})号/u;
  for (const text of texts) {
    const found = pattern.exec(text.text.replaceAll(' ', ''));
    if (!found || (written === undefined && (found[0] !== text.text || found[1] === '〔'))) continue;
    const [whole, left = '', year = '', right = '', ordinal = '', zeros = ''] = found;
    const at = text.at(0);
    const remarks: Remark[] = [];
    if (left !== '〔') {
      remarks.push(remark('year-brackets', at, `${left}${year}${right}`, `〔${year}〕`));
    }
    if (ordinal !== '' || zeros !== '') remarks.push(remark('number-form', at, whole));
    return remarks;
  }
  return [];
}

const unit = '[月日号年个篇名次人家项场期名张件份天周小时分钟百千万元％%岁级类条种位所]';
const hyphenRange = new RegExp(`(?<![\\dA-Za-z.+\\-—/])(\\d{1,4})\\s?-\\s?(\\d{1,4})(?=\\s?${unit})`, 'gu');
const range =
  /(?<=[\d月日年旬底初])\s?(——|—|–|--|-|～|~)\s?(?=(\d{1,4}\s?[年月日个篇名次人家项场期张件份天周旬]|\d{4}年|长期))/gu;

function ranges(texts: readonly CheckedText[]): Remark[] {
  const hyphens = texts.flatMap((text) =>
    [...text.text.matchAll(hyphenRange)]
      .filter(
        (match) =>
          Number(match[1]) < Number(match[2]) || /月|日/u.test(text.text.charAt(match.index + match[0].length)),
      )
      // 2019-12 月 is a date, not a range.
      .filter((match) => !/^(?:19|20)\d{2}$/u.test(match[1] ?? ''))
      .map((match) => ({ written: match[0], at: text.at(match.index, match[0].length) })),
  );
  const signs = new Map<string, { near: string; at: Remark['at'] }>();
  for (const text of texts) {
    for (const match of text.text.matchAll(range)) {
      const sign = match[1] ?? '';
      // A hyphen has a remark of its own.
      if (sign === '-' || signs.has(sign)) continue;
      const before =
        /[\d年月日旬上中下底初]+$/u.exec(text.text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? '';
      signs.set(sign, { near: `“${before}${sign}${match[2] ?? ''}”`, at: text.at(match.index) });
    }
  }
  const remarks: Remark[] = [];
  const [hyphen] = hyphens;
  if (hyphen) {
    const written = [...new Set(hyphens.map((each) => each.written))].slice(0, 3).join('、');
    remarks.push(remark('hyphen-range', hyphen.at, written, sayLines(hyphens.map((each) => each.at.line))));
  }
  const [, second] = [...signs.values()];
  if (second) remarks.push(remark('mixed-ranges', second.at, [...signs.values()].map((each) => each.near).join('、')));
  return remarks;
}

const romans: Record<string, string> = {
  I: 'Ⅰ',
  II: 'Ⅱ',
  III: 'Ⅲ',
  IV: 'Ⅳ',
  V: 'Ⅴ',
  VI: 'Ⅵ',
  VII: 'Ⅶ',
  VIII: 'Ⅷ',
  IX: 'Ⅸ',
  X: 'Ⅹ',
};

/** `劣V类`, `II级响应`: letters in place of Roman numerals. */
function latinNumerals(text: CheckedText): Remark[] {
  return [
    ...text.text.matchAll(/(劣)?(?<![A-Za-z\d])(VIII|VII|VI|IV|V|III|II|I|IX)(?=[类级型期度])([类级型期度])/gu),
  ].map(([written, bad = '', roman = '', kind = ''], _at, all) => {
    const offset = all[_at]?.index ?? 0;
    return remark('latin-numeral', text.at(offset, written.length), written, `${bad}${romans[roman] ?? roman}${kind}`);
  });
}
