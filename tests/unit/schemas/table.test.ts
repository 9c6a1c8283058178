import { describe, expect, it } from 'vitest';
import { tableSchema } from '#schemas/table.ts';

const base = { title: '一张表', summary: '说的是什么。', published: '2016-04-22' };

/** What is wrong, as `path: message`. */
function faults(data: Record<string, unknown>): string[] {
  const checked = tableSchema.safeParse({ ...base, ...data });
  return (checked.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
const items = (count: number) => Array.from({ length: count }, (_, index) => ({ title: `第${index}件` }));

describe('a numbered scheme', () => {
  it('keeps the promise of its name', () => {
    const five = { kind: 'matrix', columns: ['五进', '五联', '五办'].map((name) => ({ name, items: items(5) })) };
    expect(faults(five)).toEqual([]);
    const broken = { kind: 'matrix', columns: [{ name: '五进', items: items(4) }] };
    expect(faults(broken)).toEqual(['columns.0.items: 5 项，因为这一组叫“五进”（现在有 4 项）']);
  });

  it('has as many on both sides when they belong together', () => {
    const pairs = (left: number, right: number) => ({
      kind: 'matrix',
      paired: true,
      columns: [
        { name: '必访', items: items(left) },
        { name: '必做', items: items(right) },
      ],
    });
    expect(faults(pairs(6, 6))).toEqual([]);
    expect(faults(pairs(6, 5))).toEqual(['columns.1.items: 6 项，好和“必访”一一对应（“必做”现在有 5 项）']);
  });
});

describe('an assignment table', () => {
  const table = (rows: string[][], more = {}) => ({ kind: 'assignment', columns: ['谁', '哪里'], rows, ...more });

  it('takes empty cells below the first row', () => {
    expect(
      faults(
        table([
          ['书记', '桐乡'],
          ['', '海宁'],
        ]),
      ),
    ).toEqual([]);
    expect(faults(table([['', '桐乡']]))).toEqual(['rows.0.0: 有内容：第一行上面没有格子可以合并']);
  });

  it('has rows as long as its heading', () => {
    expect(faults(table([['书记', '桐乡'], ['副书记']]))).toEqual([
      'rows.1: 每行 2 格，和 columns 一样多（这一行有 1 格）',
    ]);
  });

  it('may be empty only where the source is, and says so', () => {
    expect(faults(table([]))).toEqual(['rows: 至少一行；原文里就没有，就写 missing 说明']);
    expect(faults(table([], { missing: '附件是空的。' }))).toEqual([]);
  });
});

describe('a target', () => {
  const target = (more: object) => ({
    kind: 'targets',
    items: [{ name: '走访', per: '每县', value: 2, unit: '个', ...more }],
  });

  it('is at least so much unless it says otherwise, and a range goes up', () => {
    const checked = tableSchema.parse({ ...base, ...target({}) });
    expect(checked.kind === 'targets' && checked.items[0]?.bound).toBe('至少');
    expect(faults(target({ to: 3 }))).toEqual([]);
    expect(faults(target({ to: 2 }))).toEqual(['items.0.to: 比 value 大的数']);
  });
});

it('names the kinds there are when the kind is another', () => {
  expect(faults({ kind: 'biao' })[0]).toContain('assignment（安排表）');
});
