import { describe, expect, it } from 'vitest';
import { fromWest } from '../../../../src/components/home/horse-track/from-west.ts';
import { openingOf } from '../../../../src/components/home/horse-track/opening.ts';
import { titleLines } from '../../../../src/components/home/horse-track/title-lines.ts';
import { smoothTrack } from '../../../../src/components/home/horse-track/track.ts';

describe('the title across the sky', () => {
  it.each([
    ['归巢', ['归巢']],
    ['归巢筑梦', ['归巢', '筑梦']],
    ['青春回家乡', ['青春回', '家乡']],
    ['返乡青年行动', ['返乡青', '年行动']],
    ['青年返乡创业行动月', ['青年返', '乡创业', '行动月']],
  ])('%s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines);
  });

  it('loses no character and has no line over four', () => {
    for (let length = 1; length <= 12; length++) {
      const title = '一二三四五六七八九十百千'.slice(0, length);
      const lines = titleLines(title);
      expect(lines.join('')).toBe(title);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(4);
    }
  });
});

describe('the opening of a letter', () => {
  it('takes whole paragraphs until there is enough', () => {
    expect(openingOf('一二三四五。\n\n六七八九十。\n\n再来一段。', 8)).toEqual(['一二三四五。', '六七八九十。']);
  });
  it('keeps the words of a link, joins lines, and drops emphasis', () => {
    expect(openingOf('去问[贷款](../policies/a.mdx)，\n**别怕**。', 50)).toEqual(['去问贷款，别怕。']);
  });
  it('passes over headings, lists, quotes, tables and components', () => {
    const body = '## 标题\n\n- 一项\n\n> 引文\n\n<Callout>说明</Callout>\n\n| 表 |\n\n1. 第一\n\n正文。';
    expect(openingOf(body, 50)).toEqual(['正文。']);
    expect(openingOf('', 50)).toEqual([]);
  });
});

describe('places from west to east', () => {
  const place = (code: string) => ({ code, name: code, level: 'city' as const, children: [] });
  it('Alxa first, Hulunbuir last', () => {
    expect(fromWest(['1507', '1501', '1529'].map(place)).map(({ code }) => code)).toEqual(['1529', '1501', '1507']);
  });
  it('keeps the order of codes where it knows no better', () => {
    expect(fromWest(['1403', '1401'].map(place)).map(({ code }) => code)).toEqual(['1401', '1403']);
  });
});

describe('the track', () => {
  const points = (d: string) => {
    let [x, y] = [0, 0];
    return d
      .split(/[Ml]/u)
      .slice(1)
      .map((step) => {
        const [dx = NaN, dy = NaN] = step.split(' ').map(Number);
        [x, y] = [x + dx, y + dy];
        return [x, y] as const;
      });
  };
  it('leads from its start to its goal in even steps, and never off the page', () => {
    const line = points(smoothTrack({ from: 0.1, to: 0.9, width: 1000, height: 200, gap: 40 }));
    expect(line[0]).toEqual([100, 0]);
    expect(Math.abs((line.at(-1)?.[0] ?? 0) - 900)).toBeLessThan(60);
    for (const [index, [x, y]] of line.entries()) {
      expect(x).toBeGreaterThanOrEqual(30);
      expect(x).toBeLessThanOrEqual(970);
      expect(y).toBeLessThanOrEqual(200);
      const before = line[index - 1];
      if (before) expect(Math.hypot(x - before[0], y - before[1])).toBeGreaterThan(38);
    }
  });
});
