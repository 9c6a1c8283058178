import { describe, expect, it } from 'vitest';
import { findableRows, findRows, type DirectoryFile } from '#lib/directory-file.ts';

const file: DirectoryFile = {
  places: { '1401': '太原市', '140105': '太原市 小店区', '141028': '临汾市 吉县' },
  rows: [
    { name: '共青团太原市委员会', kind: '市级团委', place: '1401', address: '解放路 2 号' },
    { name: '小店区青年之家', kind: '青年之家', place: '140105', note: 'B座，周末也开' },
    { name: '共青团吉县委员会', kind: '县级团委', place: '141028' },
  ],
};
const rows = findableRows(file);
const names = (question: string, place?: string) => findRows(rows, question, place).map(({ name }) => name);

describe('finding rows', () => {
  it.each([
    ['吉县', ['共青团吉县委员会']],
    ['临汾吉县', ['共青团吉县委员会']],
    ['临汾市吉县', ['共青团吉县委员会']],
    ['太原小店', ['小店区青年之家']],
    ['太原小店区', ['小店区青年之家']],
    ['青年之家', ['小店区青年之家']],
    ['团委', ['共青团太原市委员会', '共青团吉县委员会']],
    ['年之', ['小店区青年之家']],
    ['太原 青年', ['小店区青年之家']],
    ['青年，太原', ['小店区青年之家']],
    ['解放路', ['共青团太原市委员会']],
    ['ｂ座', ['小店区青年之家']],
    ['B座', ['小店区青年之家']],
    ['大同', []],
    ['  ', ['共青团太原市委员会', '小店区青年之家', '共青团吉县委员会']],
  ])('%j', (question, expected) => {
    expect(names(question)).toEqual(expected);
  });

  it('keeps to a place and what lies in it', () => {
    expect(names('', '1401')).toEqual(['共青团太原市委员会', '小店区青年之家']);
    expect(names('', '140105')).toEqual(['小店区青年之家']);
    expect(names('县', '1401')).toEqual([]);
  });

  it('answers among five thousand rows in far less than a blink', () => {
    const many = findableRows({
      places: { '1401': '太原市' },
      rows: Array.from({ length: 5000 }, (_, at) => ({
        name: `第${String(at)}团支部`,
        kind: '村社区团支部',
        place: '1401',
      })),
    });
    const begin = performance.now();
    expect(findRows(many, '太原 4999')).toHaveLength(1);
    expect(performance.now() - begin).toBeLessThan(50);
  });
});
