const digits = '〇一二三四五六七八九';

/**
 * The number that opens a name: 六必访 → 6, 五进 → 5, 十二项 → 12, 10 项 → 10.
 * @returns undefined when the name does not open with a number from 1 to 99
 */
export function countIn(name: string): number | undefined {
  const arabic = /^\d{1,2}/u.exec(name);
  if (arabic) return Number(arabic[0]) || undefined;
  const numeral = /^(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])/u.exec(name);
  return numeral ? readChineseNumeral(numeral[0]) : undefined;
}

/**
 * Value of a number in Chinese numerals up to 99,999: 十二, 二十, 一百零五, 两千, also digit by digit (二〇二一).
 * Undefined for anything else.
 */
export function readChineseNumeral(written: string): number | undefined {
  const text = written
    .replace(/[零○Ｏ]/g, '〇')
    .replaceAll('两', '二')
    .replaceAll('元', '一');
  if (text === '' || text.length > 12 || !/^[〇一二三四五六七八九十百千万]+$/.test(text)) return undefined;
  if (!/[十百千万]/.test(text)) return Number([...text].map((digit) => digits.indexOf(digit)).join(''));
  let total = 0;
  let thousands = 0;
  let digit = -1;
  for (const character of text) {
    const value = digits.indexOf(character);
    if (value >= 0) {
      digit = value;
      continue;
    }
    if (character === '万') {
      total += (thousands + Math.max(digit, 0)) * 10_000;
      thousands = 0;
    } else {
      const unit = character === '十' ? 10 : character === '百' ? 100 : 1000;
      thousands += (digit < 0 ? 1 : digit) * unit;
    }
    digit = -1;
  }
  return total + thousands + Math.max(digit, 0);
}
