import { beforeAll, describe, expect, it, vi } from 'vitest';
import { blankWorkbook } from '#stats/blank-workbook.ts';
import { edited } from '../../support/campaign-folder.ts';
import { statsTable, statsYaml } from '../../support/stats-table.ts';
import { zipFiles } from '../../support/zip-files.ts';

let bytes: Buffer;
let sheet: string;
let strings: string[];
let styles: string;
beforeAll(async () => ({ bytes, sheet, strings, styles } = await open(statsYaml)));

async function open(yaml: string) {
  const written = await blankWorkbook(await statsTable(undefined, yaml));
  const files = zipFiles(written);
  const text = (path: string) => files.get(path)?.text ?? '';
  return {
    bytes: written,
    sheet: text('xl/worksheets/sheet1.xml'),
    strings: [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>(.*?)<\/t>/gsu)].map(([, one]) => one ?? ''),
    styles: text('xl/styles.xml'),
  };
}

/** What stands in a cell: a string by its number in the table of strings. */
const cell = (address: string) => {
  const found = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>(.*?)</c>)`, 'u').exec(sheet);
  const value = /<v>(\d+)<\/v>/u.exec(found?.[2] ?? '')?.[1];
  return value === undefined ? undefined : strings[Number(value)];
};

describe('the blank form as XLSX', () => {
  it('has title, lines to fill in, merged headings, a row for each place, and notes', () => {
    expect(['A1', 'A2', 'A3', 'A4', 'B4', 'D4', 'F4', 'B5', 'C5', 'E5', 'A6', 'A22'].map(cell)).toEqual([
      '附件1',
      '赶集月统计表',
      '填表人：',
      '县区',
      '座谈会',
      '讲座',
      '完成率',
      '场次（场）',
      '参加人数（人）',
      '人均花费',
      '尧都区',
      '霍州市',
    ]);
    expect([...sheet.matchAll(/<mergeCell ref="([^"]+)"/gu)].map(([, range]) => range)).toEqual([
      'A1:G1',
      'A2:G2',
      'A3:G3',
      'A4:A5',
      'B4:C4',
      'D4:E4',
      'F4:F5',
      'G4:G5',
      'A23:G23',
      'A24:G24',
    ]);
    expect(cell('A23')).toBe('注：1．由各县团委填写，于2021年2月20日前交市团委。');
    expect(cell('A24')).toContain('大集、小集');
  });

  it('prints on A4 across, one page wide, and keeps its headings in view', () => {
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/u);
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="5"[^>]*state="frozen"/u);
    expect([...sheet.matchAll(/<col /gu)]).toHaveLength(7);
  });

  it('expects in each cell what its column holds', () => {
    const formatOf = (address: string) => {
      const style = Number(new RegExp(`<c r="${address}" s="(\\d+)"`, 'u').exec(sheet)?.[1]);
      const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles)?.[1] ?? '';
      const id = /numFmtId="(\d+)"/u.exec([...cells.matchAll(/<xf [^>]*>/gu)][style]?.[0] ?? '')?.[1];
      return new RegExp(`<numFmt numFmtId="${id}" formatCode="([^"]+)"`, 'u').exec(styles)?.[1];
    };
    expect(['A6', 'B6', 'E6', 'F6', 'G6'].map(formatOf)).toEqual(['@', '0', '0.00', '0.00%', '@']);
  });

  it('has no formulas, whatever a name begins with', async () => {
    const odd = edited(
      edited(statsYaml, 'regions: county', `names: ["=1+1", "@甲", "-2"]`),
      'type: region',
      'type: text',
    );
    const written = await open(odd);
    expect(written.strings).toContain('=1+1');
    expect(written.sheet).not.toContain('<f>');
  });

  it('is the same at another time, byte for byte', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:10Z'), toFake: ['Date'] });
    const later = await blankWorkbook(await statsTable());
    vi.useRealTimers();
    expect(later.equals(bytes)).toBe(true);
    expect(new Set([...zipFiles(bytes).values()].map(({ time }) => time))).toEqual(new Set([0x00210000]));
  });
});
