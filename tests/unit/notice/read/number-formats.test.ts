import { describe, expect, it } from 'vitest';
import { writtenNumber } from '#notice/read/number-formats.ts';

describe('writtenNumber', () => {
  it.each([
    ['chineseCounting', [1, 10, 11, 20, 21, 105, 110, 1_002], '一 十 十一 二十 二十一 一百零五 一百一十 一千零二'],
    ['chineseCountingThousand', [9, 12, 100], '九 十二 一百'],
    ['ideographDigital', [3, 10, 12], '三 一〇 一二'],
    ['chineseLegalSimplified', [1, 10, 25], '壹 壹拾 贰拾伍'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 甲'],
    ['decimalEnclosedCircle', [1, 20, 21, 35, 36, 50, 51], '① ⑳ ㉑ ㉟ ㊱ ㊿ 51'],
    ['decimalEnclosedCircleChinese', [3], '③'],
    ['decimalEnclosedParen', [1, 20, 21], '⑴ ⒇ 21'],
    ['decimalEnclosedFullstop', [1], '⒈'],
    ['decimalFullWidth', [12], '１２'],
    ['decimalZero', [7, 12], '07 12'],
    ['upperLetter', [1, 26, 27], 'A Z AA'],
    ['lowerRoman', [4, 9, 1_999], 'iv ix mcmxcix'],
    ['upperRoman', [14], 'XIV'],
    ['decimal', [12], '12'],
    ['a format of the future', [12], '12'],
  ])('%s', (format, numbers, written) => {
    expect(numbers.map((number) => writtenNumber(number, format)).join(' ')).toBe(written);
  });
});
