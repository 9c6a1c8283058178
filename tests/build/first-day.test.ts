import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressFaults } from '../support/crawl-site.ts';
import { readSite } from '../support/build-site.ts';
import { firstDays } from '../support/first-day.ts';
import { sharedFirstDays, sharedSamples } from '../support/shared-sites.ts';
import { visibleText } from '../support/visible-text.ts';

const sites = await sharedFirstDays();
// Building them takes longer than a test may.
const samples = await sharedSamples();

describe.each(firstDays)('the home page of $title along the $way, with nothing but its notice', (own) => {
  const site = sites.find(({ id }) => id === own.id);
  const files = () => readSite(site?.folder ?? '');
  const home = async () => (await files()).get('index.html')?.toString('utf8') ?? '';
  const names = Object.values(own.activities).flat();
  const tight = (text: string) => text.replaceAll(/\s/gu, '');

  test('says what the notice says', async () => {
    const text = visibleText(await home());
    const wanted = [
      own.slogan,
      own.organiser,
      ...(own.period ? [own.period.label ?? '2024年1月1日起'] : []),
      ...(own.region === undefined ? [] : [own.region]),
      `关于开展${own.title}的通知`,
      ...Object.keys(own.activities),
      ...names,
      ...own.deadlines.flatMap(({ name, who, to, said }) => [name, said, ...(who ? [who] : []), ...(to ? [to] : [])]),
    ];
    expect(wanted.filter((words) => !text.includes(tight(words)))).toEqual([]);
  });

  test('leads to the notice and to every activity', async () => {
    const html = await home();
    const linked = [...html.matchAll(/<a[^>]* href="\.\/(activities\/x\d+|notices\/tongzhi)\.html"/gu)].map(
      ([, to]) => to,
    );
    expect([...new Set(linked)].sort()).toEqual(
      [...names.map((_name, index) => `activities/x${index + 1}`), 'notices/tongzhi'].sort(),
    );
  });

  test('has no box that says there is nothing, no hole, and no way to an empty list', async () => {
    const html = await home();
    expect(html).not.toMatch(/还没有|undefined|NaN|\bnull\b/u);
    expect(html).not.toMatch(/<(?:p|li|ul|ol|h\d|dd|dt)(?: [^>]*)?>\s*<\/(?:p|li|ul|ol|h\d|dd|dt)>/u);
    expect(html).not.toMatch(/href="\.\/(?:policies|stories|cases)\.html"/u);
    expect(addressFaults(await files(), `https://example.com/${own.id}/`)).toEqual([]);
  });

  test('is within its budget', () => {
    const weight = site?.result.weights.find(({ page }) => page === '/index.html');
    expect(weight?.bytes).toBeGreaterThan(10_000);
    expect(weight?.bytes).toBeLessThan(60 * 1024);
  });
});

test('what is over is said to be over', async () => {
  const site = sites.find(({ id }) => id === 'yangshu');
  const text = visibleText((await readSite(site?.folder ?? '')).get('index.html')?.toString('utf8') ?? '');
  expect(text).toContain('活动已结束');
  expect(text).toContain('已截止');
  expect(text).not.toContain('还剩');
});

test('a campaign that has policies and stories does not carry the brief', async () => {
  for (const { folder } of samples) {
    const files = await readSite(folder);
    expect(files.get('index.html')?.toString('utf8')).not.toContain('brief-');
    const styled = [...files].filter(([path, bytes]) => path.endsWith('.css') && bytes.includes('.brief-'));
    expect(styled.map(([path]) => join(folder, path))).toEqual([]);
  }
});
