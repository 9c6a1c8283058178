import { describe, expect, it } from 'vitest';
import type { Region } from '#campaign/model.ts';
import { edited } from '../../support/campaign-folder.ts';
import { reportOf } from '../../support/load-files.ts';
import { readStatsFiles, statsHead, statsTable, statsYaml, withResults } from '../../support/stats-table.ts';

const right = '吉县,2,40,1,12.5,80%,大集';

/** Problems with a table's results, each as `code line:column what`; who has not reported is left out. */
async function wrong(csv: string | Uint8Array): Promise<string[]> {
  const { problems } = await readStatsFiles({ 'ganji.yaml': withResults(statsYaml), 'ganji.csv': csv });
  for (const { file, fix } of problems) expect([file.slice(0, 8), fix !== '']).toEqual(['xiaocun/', true]);
  return problems
    .filter(({ code }) => code !== 'stats-row-missing')
    .map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
}

describe('the blank form', () => {
  it('has a row for each place of the level', async () => {
    const { rowNames, results } = await statsTable();
    expect(rowNames).toHaveLength(17);
    expect(rowNames).toContain('吉县');
    expect(results).toBeUndefined();
  });

  it('tells places of the same name apart by their city', async () => {
    const { tables } = await readStatsFiles({ 'ganji.yaml': statsYaml }, '山西省');
    expect(tables['ganji']?.rowNames).toContain('晋城市/城区');
  });

  it.each([
    ['blank: 3', ['', '', '']],
    ['names: [县区, 合计]', ['县区', '合计']],
  ])('has the rows of %s', async (rows, names) => {
    const yaml = edited(edited(statsYaml, 'regions: county', rows), 'type: region', 'type: text');
    expect((await statsTable(undefined, yaml)).rowNames).toEqual(names);
  });

  it('needs places of that level', async () => {
    const bare: Region = { code: '1410', name: '临汾市', level: 'city', children: [] };
    const { problems } = await readStatsFiles({ 'ganji.yaml': statsYaml }, bare);
    expect(problems.map(({ code, line, field }) => `${code} ${String(line)} ${String(field)}`)).toEqual([
      'stats-rows-none 19 rows.regions',
    ]);
  });
});

describe('results', () => {
  it('are read in the order of the form, numbers as numbers', async () => {
    const { results, rowNames } = await statsTable(`${statsHead}\n尧都区,"1,200",0,,3,7.5%,小集\n${right}\n`);
    expect(results?.map(([name]) => name)).toEqual(rowNames);
    expect(results?.find(([name]) => name === '吉县')).toEqual(['吉县', 2, 40, 1, 12.5, 80, '大集']);
    expect(results?.find(([name]) => name === '尧都区')).toEqual(['尧都区', 1200, 0, null, 3, 7.5, '小集']);
    expect(results?.find(([name]) => name === '蒲县')).toEqual(['蒲县', null, null, null, null, null, null]);
  });

  it.each([
    ['a byte order mark and Windows line ends', `\ufeff${statsHead}\r\n${right}\r\n`],
    [
      'quoted headings, in another order',
      `完成率,"县区","座谈会·场次",座谈会·参加人数,讲座·场次,讲座·人均花费,样式\n80%,吉县,2,40,1,12.5,大集`,
    ],
    ['keys', 'place,forums,forum-people,talks,cost,rate,style\n吉县,2,40,1,12.5,80,大集'],
    [
      'units, other dots, and labels that stand alone',
      `县区,座谈会・场次（场）,参加人数 (人),讲座•场次,人均花费,完成率,样式\n${right}`,
    ],
    ['empty lines and columns', `${statsHead},\n\n${right},\n,,,,,,,\n`],
    ['a total that adds up', `${statsHead}\n${right}\n蒲县,3,60,2,,,\n合计,5,100,3,99,,\n`],
    ['names as people say them, and codes', `${statsHead}\n${edited(right, '吉县', '141028')}`],
  ])('may come with %s', async (_name, csv) => {
    expect(await wrong(csv)).toEqual([]);
    const { results } = await statsTable(csv);
    expect(results?.find(([name]) => name === '吉县')).toEqual(['吉县', 2, 40, 1, 12.5, 80, '大集']);
  });

  it.each([
    [
      'a wrong type',
      edited(right, '40', '四十'),
      ['stats-cell-type 2:6 「座谈会·参加人数」要填整数，这里写的是「四十」。'],
    ],
    [
      'half a person',
      edited(right, '40', '40.5'),
      ['stats-cell-type 2:6 「座谈会·参加人数」要填整数，这里写的是「40.5」。'],
    ],
    [
      'a number below nothing',
      edited(right, ',2,', ',-2,'),
      ['stats-cell-negative 2:4 「座谈会·场次」不会比 0 少，这里写的是「-2」。'],
    ],
    [
      'a choice that is none',
      edited(right, '大集', '大吉'),
      ['stats-choice-unknown 2:20 「样式」里没有「大吉」这个选项。'],
    ],
    [
      'an unknown place',
      `${right}\n曲沃先,1,1,1,1,1,`,
      ['region-unknown 3:1 「县区」里写的「曲沃先」不在活动覆盖的地区里。'],
    ],
    ['a place of another level', `临汾市,1,1,1,1,1,`, ['stats-row-unknown 2:1 统计表里没有「临汾市」这一行。']],
    ['a row twice', `${right}\n\n${right}`, ['stats-row-twice 4:1 「吉县」在第 2 行已经写过了。']],
    ['a row without a name', `,1,1,1,1,1,`, ['stats-row-unnamed 2:1 这一行的「县区」空着，不知道是谁的数。']],
    ['a cell too many', `${right},多`, ['stats-cell-extra 2:23 表头只有 7 列，这一行多出了「多」。']],
    [
      'a total that does not add up',
      `${right}\n蒲县,3,60,2,,,\n总计,6,100,3,,,`,
      ['stats-total-wrong 4:4 「座谈会·场次」的合计写的是 6，各行加起来是 5。'],
    ],
    [
      'a cell after a quoted one with line breaks',
      `吉县,"2",40,1,"1\n2",80,大吉`,
      [
        'stats-cell-type 2:13 「讲座·人均花费」要填数字，这里写的是「1\n2」。',
        'stats-choice-unknown 3:7 「样式」里没有「大吉」这个选项。',
      ],
    ],
  ])('are refused with %s, at the cell', async (_name, body, problems) => {
    expect(await wrong(`${statsHead}\n${body}\n`)).toEqual(problems);
  });

  it('say which place was meant', async () => {
    const { problems } = await readStatsFiles({
      'ganji.yaml': withResults(statsYaml),
      'ganji.csv': `${statsHead}\n曲沃先,1,1,1,1,1,\n`,
    });
    expect(reportOf(problems)).toContain('你是不是想写「曲沃县」？');
  });

  it.each([
    [
      'a column missing',
      edited(statsHead, ',完成率', ''),
      ['stats-heading-missing 1:undefined 第一行里少了这些列：完成率。'],
    ],
    ['an extra column', `${statsHead},备注`, ['stats-heading-unknown 1:41 统计表里没有「备注」这一列。']],
    [
      'a column twice',
      `${statsHead},rate`,
      ['stats-heading-twice 1:41 「rate」这一列前面（第 1 行第 34 个字）已经有了。'],
    ],
  ])('are refused with %s', async (_name, head, problems) => {
    const found = await wrong(`${head}\n`);
    expect(found.filter((one) => !one.startsWith('stats-results-empty'))).toEqual(problems);
  });

  it('are refused when they are empty, broken or in another encoding', async () => {
    expect(await wrong('')).toEqual(['stats-results-empty 1:undefined 这个文件里没有一行结果。']);
    expect(await wrong(`${statsHead}\n`)).toEqual(['stats-results-empty 1:undefined 这个文件里没有一行结果。']);
    expect((await wrong(`${statsHead}\n"吉县,1\n`)).map((one) => one.split(' ')[0])).toEqual(['csv-broken']);
    expect((await wrong(Uint8Array.of(0xcf, 0xd8, 0xc7, 0xf8, 0x0a))).map((one) => one.split(' ')[0])).toEqual([
      'file-encoding',
    ]);
  });

  it('tell who has not reported, as a warning', async () => {
    const { problems } = await readStatsFiles({
      'ganji.yaml': withResults(statsYaml),
      'ganji.csv': `${statsHead}\n${right}\n`,
    });
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning stats-row-missing']);
    expect(problems[0]?.message).toContain('蒲县');
    expect(problems[0]?.message).not.toContain('吉县');
  });
});

describe('the two files of a table', () => {
  it.each([
    [
      'results without a word on when',
      { 'a.yaml': statsYaml, 'a.csv': `${statsHead}\n${right}\n` },
      'stats-results-undated xiaocun/stats/a.csv',
    ],
    [
      'a word on results without them',
      { 'a.yaml': withResults(statsYaml) },
      'stats-results-missing xiaocun/stats/a.yaml',
    ],
    ['results without a table', { 'ganji.yaml': statsYaml, 'ganj.csv': '' }, 'file-unexpected xiaocun/stats/ganj.csv'],
    ['a file of another kind', { 'a.xlsx': '' }, 'file-unexpected xiaocun/stats/a.xlsx'],
  ])('%s', async (_name, files, problem) => {
    const { problems } = await readStatsFiles(files);
    expect(
      problems.filter(({ code }) => code !== 'stats-row-missing').map(({ code, file }) => `${code} ${file}`),
    ).toEqual([problem]);
  });
});
