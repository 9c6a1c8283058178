import { describe, expect, it } from 'vitest';
import { listFiles } from '../../support/lists.ts';
import { brief, loadFiles } from '../../support/load-files.ts';

const channels = listFiles['channels.yaml'];
const load = (csv: string | Uint8Array) => loadFiles({ 'orgs.csv': csv, 'channels.yaml': channels });
const head = '名称,地区,类型,地址,电话,办公时间,群或号,备注';

describe('a directory', () => {
  it('is read with codes for places; empty cells are not there', async () => {
    const { loaded, problems } = await load(`${head}\n 共青团吉县委员会 ,吉县,县级团委,,0357-1234567,,meima,\n`);
    expect(brief(problems)).toEqual([]);
    expect(loaded?.campaign.organisations).toEqual([
      { name: '共青团吉县委员会', region: '141028', kind: '县级团委', phone: '0357-1234567', channel: 'meima' },
    ]);
  });

  it('is the same with a byte order mark, Windows line ends, quotes, empty rows and columns in another order', async () => {
    const { loaded, problems } = await load(
      '\ufeff类型,名称,备注,地区\r\n\r\n青年之家,"小店区,青年之家","说“在”",小店区\r\n,,,\r\n',
    );
    expect(brief(problems)).toEqual([]);
    expect(loaded?.campaign.organisations).toEqual([
      { name: '小店区,青年之家', region: '140105', kind: '青年之家', note: '说“在”' },
    ]);
  });

  it('may name its columns as the fields are called', async () => {
    const { loaded } = await load('name,region,kind\n团支部,太原市,其他\n');
    expect(loaded?.campaign.organisations).toEqual([{ name: '团支部', region: '1401', kind: '其他' }]);
  });

  it('may be missing or empty below its headings', async () => {
    expect((await loadFiles({})).loaded?.campaign.organisations).toEqual([]);
    expect((await load(`${head}\n`)).loaded?.campaign.organisations).toEqual([]);
  });
});

describe('mistakes in a directory', () => {
  it.each([
    ['a cell that must be there', `${head}\n,太原市,其他,,,,,\n`, ['orgs-cell-missing xiaocun/orgs.csv:2']],
    ['a kind that is none', `${head}\n甲,太原市,团委,,,,,\n`, ['orgs-cell xiaocun/orgs.csv:2']],
    ['a personal phone', `${head}\n甲,太原市,其他,,13800000000,,,\n`, ['orgs-cell xiaocun/orgs.csv:2']],
    ['a channel that is not there', `${head}\n甲,太原市,其他,,,,zonghoa,\n`, ['orgs-channel xiaocun/orgs.csv:2']],
    ['a place that is not there', `${head}\n甲,深圳市,其他,,,,,\n`, ['region-unknown xiaocun/orgs.csv:2']],
    ['a place of several', `${head}\n甲,城区,其他,,,,,\n`, ['region-ambiguous xiaocun/orgs.csv:2']],
    [
      'a row written twice',
      `${head}\n甲,太原市,其他,,,,,\n乙,太原市,其他,,,,,\n甲,太原,其他,,,,,\n`,
      ['orgs-duplicate xiaocun/orgs.csv:4'],
    ],
    ['a heading that is none', '名称,地区,类型,电活\n甲,太原市,其他,1\n', ['orgs-heading xiaocun/orgs.csv:1']],
    ['headings that are missing', '名称,电话\n甲,1\n', ['orgs-heading-missing xiaocun/orgs.csv:1']],
    ['no headings at all', '甲,太原市,其他\n', ['orgs-heading-missing']],
    ['quotes that do not match', `${head}\n"甲,太原市,其他,,,,,\n`, ['csv-broken']],
    ['an old encoding', Uint8Array.of(0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x0a), ['file-encoding xiaocun/orgs.csv']],
  ])('%s is told with its line', async (_name, csv, expected) => {
    const { problems } = await load(csv);
    const found = brief(problems).filter((one) => !one.startsWith('orgs-heading ') || expected.includes(one));
    expect(found.map((one, at) => (expected[at]?.includes(' ') === true ? one : one.split(' ')[0]))).toEqual(expected);
  });

  it('are all told at once, and one bad row does not hide another', async () => {
    const { loaded, problems } = await load(`${head}\n,太原市,其他,,,,,\n甲,深圳市,其他,,,,,\n乙,太原市,村,,,,,\n`);
    expect(loaded).toBeUndefined();
    expect(brief(problems)).toEqual([
      'orgs-cell-missing xiaocun/orgs.csv:2',
      'region-unknown xiaocun/orgs.csv:3',
      'orgs-cell xiaocun/orgs.csv:4',
    ]);
    for (const { fix } of problems) expect(fix).not.toBe('');
  });

  it('offer the nearest channel', async () => {
    const { problems } = await load(`${head}\n甲,太原市,其他,,,,zonghoa,\n`);
    expect(problems[0]?.fix).toContain('zonghao');
  });

  it('of the channels file are not blamed on the directory', async () => {
    const { problems } = await loadFiles({
      'orgs.csv': `${head}\n甲,太原市,其他,,,,zonghao,\n`,
      'channels.yaml': channels.replace('kind: 公众号', 'kind: 公纵号'),
    });
    expect(brief(problems).map((one) => one.split(':')[0])).toEqual(['field-value xiaocun/channels.yaml']);
  });
});
