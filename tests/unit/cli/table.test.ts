import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { formatBytes, formatTable } from '#cli/table.ts';

describe('formatTable', () => {
  it('aligns columns whatever the cells are written in', () => {
    const table = formatTable(
      ['活动', '页数', '用时'],
      [
        ['青春兴晋', '52', '8.1 秒'],
        ['xiaocun', '7', '—'],
        ['小村 🏮', '1234', ''],
      ],
    );
    expect(table).toMatchInlineSnapshot(`
      "活动      页数  用时
      ──────────────────────
      青春兴晋  52    8.1 秒
      xiaocun   7     —
      小村 🏮   1234"
    `);
    const starts = table
      .split('\n')
      .filter((line) => !line.includes('─'))
      .map((line) => stringWidth(/^.*?\s{2,}/u.exec(line)?.[0] ?? ''));
    expect(new Set(starts)).toEqual(new Set([10]));
  });

  it('is a header and a rule when there are no rows', () => {
    expect(formatTable(['活动', 'a'], [])).toBe('活动  a\n───────');
  });

  it('leaves no blanks at the ends of lines, and takes short rows', () => {
    expect(formatTable(['a', 'b'], [['1'], ['22', '']]).split('\n')).toEqual(['a   b', '─────', '1', '22']);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0.0 kB'],
    [1536, '1.5 kB'],
    [1024 * 1024 - 1, '1024.0 kB'],
    [1024 * 1024, '1.0 MB'],
    [3.25 * 1024 * 1024, '3.3 MB'],
  ])('%d: %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
