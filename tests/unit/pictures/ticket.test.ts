import { beforeAll, describe, expect, test } from 'vitest';
import { Print, type Design, type Workshop } from '#pictures/design.ts';
import { journey } from '#pictures/journey.ts';
import { allot, layRows } from '#pictures/ticket-rows.ts';
import { ticket } from '#pictures/ticket.ts';
import { words, workshop } from './workshop.ts';

let shop: Workshop;
beforeAll(async () => {
  shop = await workshop();
});

const finish = (print: Print): Design =>
  print.finish({ width: 0, height: 0, scene: { scene: { photograph: '' }, box: { x: 0, y: 0, width: 0, height: 0 } } });
const sizeOf = ({ ink }: Design['boxes'][number]) => ink.height;

describe('rows of a ticket', () => {
  const rows = [
    ['时间', '2019年1月25日—2月19日，跟着联谊会、婚登窗口和村里唱戏的时间走'],
    ['截止', '2019年1月22日 周二 18:00'],
    ['地点', '各县联谊会现场、婚姻登记窗口、村戏台，还有沿黄河的十三个乡镇的便民服务中心和文化站'],
    ['主办', '市、县团委，会同民政部门和村里的红白理事会'],
  ].map(([label = '', text = '']) => ({ label, text }));
  const shown = (changes: object) => {
    const print = new Print(shop);
    ticket(print, shop, words('彩礼少一点', changes), undefined);
    return finish(print).boxes;
  };

  test.each([{}, { to: '呼和浩特市赛罕区' }])('are all there, however long; what is cut ends in … %o', (changes) => {
    const boxes = shown({ rows, ...changes });
    for (const { label, text } of rows) {
      const at = boxes.findIndex(({ lines }) => lines.join('') === label);
      const value = boxes[at + 1]?.lines.join('') ?? '';
      expect(at, label).toBeGreaterThan(-1);
      expect(value.endsWith('…') ? text.startsWith(value.slice(0, -1)) : value === text.replace(/ $/u, ''), value).toBe(
        true,
      );
    }
    expect(Math.max(...boxes.map(({ ink }) => ink.y + ink.height))).toBeLessThan(1830);
  });

  test('have all their lines where there is room', () => {
    const short = rows.map(({ label, text }) => ({ label, text: text.slice(0, 26) }));
    const values = shown({ rows: short }).map(({ lines }) => lines.join(''));
    for (const { text } of short) expect(values).toContain(text.trim());
  });

  test('are as large as they fit', () => {
    const room = { width: 548, height: 222 };
    expect(layRows(words('').rows, room, shop)).toMatchObject({ size: 38, easy: true });
    expect(layRows(rows.slice(1, 4), { width: 548, height: 300 }, shop)).toMatchObject({ size: 32, easy: true });
    expect(layRows(rows, room, shop)).toMatchObject({ size: 30, easy: false });
  });

  test.each([
    [[2, 2, 1], 2, [2, 2, 1]],
    [[3, 1, 2], 2, [3, 1, 1]],
    [[6, 2, 2], 3, [2, 2, 2]],
    [[1, 6, 2], 2, [1, 2, 2]],
    [[4, 4], -1, [1, 1]],
  ])('need %j lines, get %i more: %j', (needs, spare, given) => {
    expect(allot(needs, spare)).toEqual(given);
  });
});

describe('a journey', () => {
  const box = { x: 112, y: 1464, width: 548, height: 96 };
  const drawn = (from: string | undefined, to: string) => {
    const print = new Print(shop);
    journey(print, shop, words('', { from, to }), box);
    const design = finish(print);
    // Tail and head of the arrow: the last path, M…H…V…L…
    const [, tail, neck] = /.*M([\d.]+) [\d.]+H([\d.]+)V/su.exec(design.print) ?? [];
    return { ...design, arrow: { tail: Number(tail), head: Number(neck) + 14 } };
  };

  test.each([
    ['北京', '吉县'],
    ['内蒙古自治区', '太原市'],
    ['广东省深圳市龙华区', '山西省临汾市吉县车城乡'],
    ['新疆维吾尔自治区巴音郭楞', '内蒙古自治区呼伦贝尔市鄂伦春自治旗'],
    ['北', '内蒙古自治区呼伦贝尔市鄂伦春自治旗'],
    ['龘\u{2a700}', '吉县'],
    ['\u{2a700}', '吉县'],
    ['🎉', '🎉'],
  ])('from %s to %s is there, with an arrow that points on', (from, to) => {
    const { boxes, arrow, missing } = drawn(from, to);
    const [a, b] = boxes;
    const readable = (name: string) => name.replaceAll('\u{2a700}', '〓').replaceAll('🎉', '');
    expect(boxes.map(({ lines }) => lines.join(''))).toEqual([from, to].map(readable));
    for (const character of ['\u{2a700}', '🎉'])
      expect(missing.includes(character)).toBe((from + to).includes(character));
    expect(arrow.head - arrow.tail).toBeGreaterThanOrEqual(40);
    // In one line the arrow stands between them; else each has a line of its own.
    if (readable(from) !== '' && a!.ink.y + a!.ink.height > b!.ink.y) {
      expect(arrow.tail).toBeGreaterThan(a!.ink.x + a!.ink.width);
      expect(arrow.head).toBeLessThan(b!.ink.x);
      expect(sizeOf(a!)).toBeGreaterThan(34);
    }
    if (readable(from) !== '') for (const one of boxes) expect(one.ink.width, one.lines.join('')).toBeGreaterThan(20);
  });

  test('of very long names is cut with … in lines of their own', () => {
    const { boxes } = drawn('甲'.repeat(30), '乙'.repeat(30));
    expect(boxes.map(({ lines }) => lines.join('').at(-1))).toEqual(['…', '…']);
  });
});
