import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { blankCsv } from '#stats/blank-csv.ts';
import { inertText } from '#stats/inert-text.ts';
import { edited } from '../../support/campaign-folder.ts';
import { readStatsFiles, statsHead, statsTable, statsYaml, withResults } from '../../support/stats-table.ts';

describe('the blank form as CSV', () => {
  it('has a byte order mark, one heading row and a row for each place', async () => {
    const csv = blankCsv(await statsTable());
    expect(csv.startsWith(`\ufeff${statsHead}\r\n尧都区,,,,,,\r\n`)).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('quotes what needs quotes and keeps formulas quiet', async () => {
    const odd = edited(edited(statsYaml, 'regions: county', `names: ['a,"b"', "=1+1"]`), 'type: region', 'type: text');
    const rows = parse(blankCsv(await statsTable(undefined, odd)), { bom: true }) as string[][];
    expect(rows.map(([first]) => first)).toEqual(['县区', 'a,"b"', `'=1+1`]);
  });

  it('can be filled in and handed back as results', async () => {
    const csv = blankCsv(await statsTable()).replace('吉县,,,', '吉县,3,4,5');
    const { problems } = await readStatsFiles({ 'a.yaml': withResults(statsYaml), 'a.csv': csv });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('inertText', () => {
  it.each(['=1', '+1', '-1', '@a', '\t=1', ' =1', '＝1'])('puts an apostrophe before %j', (text) => {
    expect(inertText(text)).toBe(`'${text}`);
  });
  it.each(['', '太原市', '1-2', "'=1"])('leaves %j', (text) => expect(inertText(text)).toBe(text));
});
