import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import stringWidth from 'string-width';
import { optimize } from 'svgo';
import type { ChartData } from './chart-data.ts';
import { sayNumber } from './totals.ts';

use([BarChart, GridComponent, SVGRenderer]);

/** Sizes in the units of the picture, which is as wide as the text of a phone of 390 px. */
const width = 350;
const rowHeight = 30;
const barWidth = 15;
const fontSize = 14;
const valueRoom = 64;

export interface ChartInks {
  ink: string;
  accent: string;
}

/** How a value of a column reads: `1,860 人`, `85%`. */
export function sayValue({ column }: Pick<ChartData, 'column'>, value: number): string {
  if (column.type === 'percent') return `${sayNumber(value)}%`;
  return column.unit === undefined ? sayNumber(value) : `${sayNumber(value)} ${column.unit}`;
}

/** What a chart shows, for those who do not see it; the table has every number. */
export function chartSummary(chart: ChartData): string {
  const [first] = chart.bars;
  const last = chart.bars.at(-1);
  if (!first || !last) return '';
  const most = `最多的是${first.name}，${sayValue(chart, first.value)}`;
  return chart.bars.length === 1 ? `${most}。` : `${most}；这里最少的是${last.name}，${sayValue(chart, last.value)}。`;
}

/**
 * A horizontal bar chart as an SVG picture for inlining: every bar has its name and its number, so that nothing hangs
 * on colour. It holds no style sheet, no `style` attribute and no script (a strict CSP lets it pass), and is the same
 * for the same numbers.
 * @param id a name of its own on the page, for what describes the picture
 */
export function barChart(data: ChartData, inks: ChartInks, id: string): string {
  const height = data.bars.length * rowHeight;
  const longest = Math.max(...data.bars.map(({ name }) => stringWidth(name)));
  const left = Math.min(130, Math.ceil((longest * fontSize) / 2) + 16);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  const text = { color: inks.ink, fontSize };
  chart.setOption({
    animation: false,
    grid: { left, right: valueRoom, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: data.bars.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { show: true, lineStyle: { color: inks.ink, width: 2 } },
      axisLabel: { ...text, interval: 0, width: left - 10, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        data: data.bars.map(({ value }, index) => ({
          value,
          itemStyle: { color: index === 0 ? inks.accent : inks.ink },
        })),
        barWidth,
        silent: true,
        label: {
          ...text,
          show: true,
          position: 'right',
          fontWeight: 'bold',
          textBorderWidth: 0,
          formatter: ({ value }: { value?: unknown }) => (typeof value === 'number' ? sayNumber(value) : ''),
        },
      },
    ],
  });
  const drawn = chart.renderToSVGString();
  // Without this its clock keeps the process alive.
  chart.dispose();
  return withWords(bare(drawn), data, id);
}

/** Takes out what only a live chart needs, and what a strict CSP would block. */
function bare(svg: string): string {
  const { data } = optimize(svg, {
    plugins: [
      'removeXMLProcInst',
      'removeStyleElement',
      'convertStyleToAttrs',
      {
        name: 'removeAttrs',
        params: { attrs: ['ecmeta_.*', 'class', 'pointer-events', 'font-family', 'baseProfile', 'svg:version'] },
      },
      'removeHiddenElems',
      { name: 'removeUselessStrokeAndFill', params: { removeNone: true } },
      'cleanupNumericValues',
      'convertColors',
      'convertPathData',
      'removeUnusedNS',
    ],
  });
  return data;
}

function withWords(svg: string, data: ChartData, id: string): string {
  const head = `<svg viewBox="0 0 ${width} ${data.bars.length * rowHeight}" class="chart" role="img" aria-labelledby="${id}-title ${id}-desc">`;
  const words = `<title id="${id}-title">${escape(data.column.name)}</title><desc id="${id}-desc">${escape(chartSummary(data))}</desc>`;
  return svg.replace(/^[\s\S]*?<svg[^>]*>/u, () => `${head}${words}`);
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
