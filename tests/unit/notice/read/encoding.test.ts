import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSource } from '#notice/read/read-source.ts';
import { readDocument, readLines, refusalOf } from '../../../support/read-text.ts';

const text =
  '关于开展寒假归巢活动的通知\r\n各县（区）团委：\r\n  活动时间为2024年1月5日至2月20日，请认真组织。\r\n\r\n示例市团委\r\n';
const traditional = '關於舉辦返鄉青年活動的通知\n各單位：\n請於三月五日前報名參加，並填寫表格。\n';
const expected = [
  '关于开展寒假归巢活动的通知',
  '各县（区）团委：',
  '  活动时间为2024年1月5日至2月20日，请认真组织。',
  '',
  '示例市团委',
];

describe('encodings of text files', () => {
  it.each([
    ['UTF-8', iconv.encode(text, 'utf8')],
    ['UTF-8', iconv.encode(text, 'utf8', { addBOM: true })],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16LE', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['UTF-16BE', iconv.encode(text, 'utf-16be', { addBOM: true })],
    ['UTF-16LE', iconv.encode(text, 'utf-16le')],
    ['UTF-16BE', iconv.encode(text, 'utf-16be')],
  ])('%s', async (encoding, bytes) => {
    const document = await readDocument('通知.txt', bytes);
    expect(document.encoding).toBe(encoding);
    expect(document.blocks.map((block) => block.kind === 'line' && block.text)).toEqual(expected);
    expect(document.blocks.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  it('Big5', async () => {
    const document = await readDocument('通知.txt', iconv.encode(traditional, 'big5'));
    expect([document.encoding, document.blocks[0]]).toMatchObject(['Big5', { text: '關於舉辦返鄉青年活動的通知' }]);
  });

  it('a short line of GBK, and one without a line end in UTF-16', async () => {
    expect(await readLines('a.txt', iconv.encode('通知', 'gbk'))).toEqual(['通知']);
    expect(await readLines('a.txt', iconv.encode('关于开展青年志愿服务活动的通知', 'utf-16le'))).toEqual([
      '关于开展青年志愿服务活动的通知',
    ]);
  });

  it('reads UTF-8 with a broken byte and says where', async () => {
    const good = Buffer.from(text);
    const broken = Buffer.concat([good.subarray(0, 48), good.subarray(49)]);
    const read = await readSource({ name: 'a.txt', bytes: broken });
    expect(read).toMatchObject({ ok: true, warnings: [{ code: 'source-bytes-lost', line: 2, severity: 'warning' }] });
    const lines = read.ok ? read.document.blocks.map((block) => block.kind === 'line' && block.text) : [];
    expect(lines[0]).toBe(expected[0]);
    expect(lines[1]).toContain('\uFFFD');
  });

  it('refuses what is gibberish in every encoding, and text that was broken before it was saved', async () => {
    expect(
      await refusalOf('a.txt', Buffer.from(Array.from({ length: 400 }, (_, index) => 0x80 + ((index * 89) % 127)))),
    ).toBe('source-encoding');
    expect(await refusalOf('a.txt', `第一行\n${'锟斤拷'.repeat(4)}`)).toBe('source-garbled');
    const twice = iconv.decode(iconv.encode('关于开展寒假归巢活动的通知', 'utf8'), 'latin1');
    const read = await readSource({ name: 'a.txt', bytes: Buffer.from(`好\n${twice}`) });
    expect(read).toMatchObject({ ok: false, problem: { code: 'source-garbled', line: 2 } });
  });

  it('no control character comes through; tabs and blanks of every width do', async () => {
    const marks = 'a\u0000b\u0007\u001Bc\u200B\u202Ed\uFEFF\tx\u00A0y\u3000z  !';
    expect(await readLines('a.txt', `通知：${marks.replace('\u0000', '')}`)).toEqual([
      '通知：abcd\tx\u00A0y\u3000z  !',
    ]);
    expect(await readLines('a.txt', '一\u000B二\u2028三\r四\u000C五')).toEqual(['一', '二', '三', '四', '五']);
  });

  it('characters that only look like Han characters become them', async () => {
    expect(await readLines('a.txt', '⼀个⻓期项⽬，⻅⾯、金属')).toEqual(['一个长期项目，见面、金属']);
  });
});
