import { describe, expect, it } from 'vitest';
import { exactSum } from '#lib/exact-sum.ts';
import { headerRows } from '#stats/header-rows.ts';
import { bigNumbers, reported, totalsOf } from '#stats/totals.ts';
import { edited } from '../../support/campaign-folder.ts';
import { statsHead, statsTable, statsYaml } from '../../support/stats-table.ts';

const csv = `${statsHead}\n吉县,2,40,1,0.1,80%,大集\n蒲县,3,60,,0.2,20%,\n`;

describe('totals', () => {
  it('add up what is to be added up, and nothing else', async () => {
    expect(totalsOf(await statsTable(csv))).toEqual([null, 5, 100, 1, null, null, null]);
  });

  it('of decimals are exact', async () => {
    const yaml = edited(statsYaml, ', total: none', '');
    expect(totalsOf(await statsTable(csv, yaml))[4]).toBe(0.3);
    expect(exactSum([0.1, 0.2, 1.005])).toBe(1.305);
    expect(exactSum([])).toBe(0);
  });

  it('have the names of their columns', async () => {
    expect(bigNumbers(await statsTable(csv)).map(({ column, sum }) => `${column.name} ${sum}`)).toEqual([
      '座谈会·场次 5',
      '座谈会·参加人数 100',
      '讲座·场次 1',
    ]);
  });

  it('tell who has reported', async () => {
    const { count, missing } = reported(await statsTable(csv));
    expect([count, missing.length, missing.includes('吉县')]).toEqual([2, 15, false]);
  });
});

describe('headerRows', () => {
  it('puts groups over their columns and lets the others take both rows', async () => {
    const { columns } = await statsTable();
    expect(
      headerRows(columns).map((row) =>
        row.map(({ label, across, down, start }) => `${label} ${across}×${down} @${start}`),
      ),
    ).toEqual([
      ['县区 1×2 @0', '座谈会 2×1 @1', '讲座 2×1 @3', '完成率 1×2 @5', '样式 1×2 @6'],
      ['场次 1×1 @1', '参加人数 1×1 @2', '场次 1×1 @3', '人均花费 1×1 @4'],
    ]);
  });

  it('is one row where nothing is grouped', async () => {
    const { columns } = await statsTable();
    expect(headerRows(columns.filter((column) => !('columns' in column)))).toHaveLength(1);
  });
});
