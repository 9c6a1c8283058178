const decimals = [...'〇一二三四五六七八九'];
const legal = [...'零壹贰叁肆伍陆柒捌玖'];

/** A number with units: 十、一十 by the style, 一百零一. Up to 9999; beyond that digits. */
function counted(number: number, digits: readonly string[], units: readonly string[], zero: string): string {
  if (number === 0) return zero;
  if (number > 9_999) return String(number);
  let written = '';
  let skipped = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(number / 10 ** place) % 10;
    if (digit === 0) {
      skipped = written !== '';
      continue;
    }
    written += `${skipped ? zero : ''}${digits[digit]}${units[place]}`;
    skipped = false;
  }
  return written;
}

const chinese = (number: number) => counted(number, decimals, ['', '十', '百', '千'], '零').replace(/^一十/u, '十');
const digitByDigit = (number: number) => [...String(number)].map((digit) => decimals[Number(digit)]).join('');

/** One of a row of characters that are next to one another in Unicode, or digits when the row has ended. */
const fromRow = (first: string, last: string) => (number: number) => {
  const letter = (first.codePointAt(0) ?? 0) + number - 1;
  return number >= 1 && letter <= (last.codePointAt(0) ?? 0) ? String.fromCodePoint(letter) : String(number);
};
const fromCycle = (letters: string) => (number: number) =>
  number >= 1 ? ([...letters][(number - 1) % letters.length] ?? '') : String(number);

/** ⓪, ①…⑳, ㉑…㉟ and ㊱…㊿ are in four places. */
function circled(number: number): string {
  if (number === 0) return '⓪';
  if (number <= 20) return fromRow('①', '⑳')(number);
  if (number <= 35) return fromRow('㉑', '㉟')(number - 20);
  return number <= 50 ? fromRow('㊱', '㊿')(number - 35) : String(number);
}

/** a, b, … z, aa, bb (ECMA-376 17.18.59, lowerLetter). */
const letters = (number: number) =>
  number < 1 || number > 780
    ? String(number)
    : String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const romans: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
function roman(number: number): string {
  if (number < 1 || number > 3_999) return String(number);
  let [left, written] = [number, ''];
  for (const [value, sign] of romans)
    while (left >= value) {
      written += sign;
      left -= value;
    }
  return written;
}

/** Ways a number is written in front of a paragraph (ST_NumberFormat, ECMA-376 17.18.59): those met in China. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  chineseLegalSimplified: (number) => counted(number, legal, ['', '拾', '佰', '仟'], '零'),
  ideographLegalTraditional: (number) => counted(number, [...'零壹貳參肆伍陸柒捌玖'], ['', '拾', '佰', '仟'], '零'),
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  ideographTraditional: fromCycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: fromCycle('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: fromRow('㊀', '㊉'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: fromRow('⒈', '⒛'),
  decimalEnclosedParen: fromRow('⑴', '⒇'),
  decimalFullWidth: (number) =>
    String(number).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  decimalFullWidth2: (number) =>
    String(number).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  none: () => '',
};

/**
 * A number as a format of Word writes it: `chineseCounting` 12 → 十二, `decimalEnclosedCircle` 3 → ③.
 * Formats that are not known write digits, as Word's readers do.
 */
export function writtenNumber(number: number, format: string): string {
  return formats[format]?.(number) ?? String(number);
}
