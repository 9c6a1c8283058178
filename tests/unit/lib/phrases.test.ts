import { describe, expect, test } from 'vitest';
import { cannotEnd, cannotStart, charactersOf, phrasesOf } from '#lib/phrases.ts';

const pieces = (text: string, names?: string[]) => phrasesOf(text, names).map((phrase) => phrase.text);

describe('pieces of a sentence', () => {
  test.each([
    '学子归巢：跟家乡面对面聊一下午',
    '关于在2019年春节期间开展“青春兴晋”行动的通知',
    '把 iPhone 15 Pro 卖给 3.5 万人（含税）',
    '，。！',
    '',
  ])('are the whole of it, and none begins or ends where it may not: %s', (text) => {
    const found = pieces(text);
    expect(found.join('')).toBe(text);
    expect(found.slice(1).filter((piece) => cannotStart.test(piece))).toEqual([]);
    expect(found.slice(0, -1).filter((piece) => cannotEnd.test(piece))).toEqual([]);
  });

  test.each([
    ['面对面聊一下午', '面对面'],
    ['公益小额资助', '小额'],
    ['装了 3.5 万个 Node.js 包', 'Node.js '],
    ['2019年春节期间', '2019年'],
    ['通知说“青春兴晋”行动', '“青春兴晋”'],
    ['一《 青青一青', '《 青青'],
    ['各级团干部大走访', '团干部'],
    ['团支书小孟', '团支书'],
    ['创业园工位', '创业园'],
    ['毕业生见习', '毕业生'],
    ['六十二个村', '六十二个'],
    ['手把手教您写简历', '手把手'],
    ['结对不换人，换了也找得到', '不换人，'],
    ['把青年之家的钥匙', '把青年之家的'],
    ['四必到四必访', '四必访'],
    ['2017年4月5日—12月31日', '12月31日'],
    ['各县（市、区）的联系村', '（市、区）的'],
    ['账挂在戏台边，两家坐下算', '戏台边，'],
  ])('keep together what is one: %s', (text, whole) => expect(pieces(text)).toContain(whole));

  test('keep a name that is given whole', () => {
    expect(pieces('开展归巢筑梦返乡青年征集', ['归巢筑梦'])).toContain('归巢筑梦');
    expect(pieces('长治安家补助')).not.toContain('长治');
    expect(pieces('长治安家补助', ['', '长治', '长治市'])).toEqual(['长治', '安家', '补助']);
    expect(pieces('到长治市，到长治', ['长治', '长治市'])).toEqual(['到', '长治市，', '到', '长治']);
  });

  test('cling least after a comma, most before a single character', () => {
    const clings = Object.fromEntries(phrasesOf('老石屋亮了灯，欢迎回家').map(({ text, cling }) => [text, cling]));
    expect(clings['灯，']).toBe(0);
    expect(phrasesOf('文化赶集·北屯').find(({ text }) => text === '赶集·')?.cling).toBe(0);
    expect(clings['亮了']).toBe(4);
  });
});

test('a joined sign is one character', () => {
  expect(charactersOf('家👨‍👩‍👧é')).toEqual(['家', '👨‍👩‍👧', 'é']);
});
