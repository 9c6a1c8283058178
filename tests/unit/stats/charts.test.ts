import { describe, expect, it } from 'vitest';
import { barChart, chartSummary, sayValue } from '#stats/bar-chart.ts';
import { chartsOf } from '#stats/chart-data.ts';
import { edited } from '../../support/campaign-folder.ts';
import { statsHead, statsTable, statsYaml } from '../../support/stats-table.ts';

const csv = `${statsHead}\n吉县,2,40,1,12.5,80%,大集\n蒲县,1000,60,,1,20%,\n隰县,0,,,,,\n`;
const inks = { ink: '#16324a', accent: '#b8330f' };

async function chart(yaml = statsYaml) {
  const [first] = chartsOf(await statsTable(csv, yaml));
  if (!first) throw new Error('no chart');
  return first;
}

describe('chartsOf', () => {
  it('has the columns that are named, the largest number first, without those who have not reported', async () => {
    expect((await chart()).bars).toEqual([
      { name: '蒲县', value: 1000 },
      { name: '吉县', value: 2 },
      { name: '隰县', value: 0 },
    ]);
    expect(chartsOf(await statsTable(csv)).map(({ column }) => column.key)).toEqual(['forums']);
  });

  it('has every column that is added up where none is named', async () => {
    const charts = chartsOf(await statsTable(csv, edited(statsYaml, 'charts: [forums]\n', '')));
    expect(charts.map(({ column }) => column.key)).toEqual(['forums', 'forum-people', 'talks']);
  });

  it('is nothing without results', async () => {
    expect(chartsOf(await statsTable())).toEqual([]);
  });

  it('keeps to the first twenty, and says how many are left', async () => {
    const names = Array.from({ length: 24 }, (_, index) => `村${index}`);
    const yaml = edited(edited(statsYaml, 'regions: county', 'blank: 3'), 'type: region', 'type: text');
    const many = `${statsHead}\n${names.map((name, index) => `${name},${index},,,,,`).join('\n')}\n`;
    const [first] = chartsOf(await statsTable(many, yaml));
    expect([first?.bars.length, first?.left, first?.bars[0]?.name]).toEqual([20, 4, '村23']);
  });
});

describe('barChart', () => {
  it('has each name and number as text, and says what it shows', async () => {
    const data = await chart();
    const svg = barChart(data, inks, 'chart-forums');
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);
    expect(texts).toEqual(['蒲县', '吉县', '隰县', '1,000', '2', '0']);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="chart-forums-title chart-forums-desc">/u);
    expect(svg).toContain('<title id="chart-forums-title">座谈会·场次</title>');
    expect(svg).toContain('最多的是蒲县，1,000 场；这里最少的是隰县，0 场。');
  });

  it('uses the two inks and nothing a strict policy would block', async () => {
    const svg = barChart(await chart(), inks, 'c');
    expect([...new Set(svg.match(/#[0-9a-f]{3,6}\b/giu))].sort()).toEqual(['#16324a', '#b8330f']);
    expect(svg).not.toMatch(/<style|style=|\son\w+=|class="zr|ecmeta|<script|url\(|xlink/u);
    expect(svg.length).toBeLessThan(4000);
  });

  it('is the same every time', async () => {
    const data = await chart();
    expect(barChart(data, inks, 'c')).toBe(barChart(data, inks, 'c'));
  });

  it('takes words for words', async () => {
    const data = await chart();
    const svg = barChart({ ...data, bars: [{ name: '<b>&', value: 1 }] }, inks, 'c');
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('&lt;b&gt;&amp;');
  });
});

it('numbers read with their unit', async () => {
  const data = await chart();
  expect(sayValue(data, 1200)).toBe('1,200 场');
  expect(sayValue({ column: { ...data.column, type: 'percent' } }, 85)).toBe('85%');
  expect(chartSummary({ ...data, bars: data.bars.slice(0, 1) })).toBe('最多的是蒲县，1,000 场。');
});
