import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { themeCss } from '#content/theme-css.ts';

const variables = (theme: { ink: string; accent: string; ground: string }) =>
  Object.fromEntries(
    [...themeCss({ ...theme, motif: 'loess', face: 'song' }).matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map((match) => [
      match[1],
      match[2] ?? '',
    ]),
  );

describe('themeCss', () => {
  it('has the colours as written, and steps between them', () => {
    const css = variables({ ink: '#173832', accent: '#b92b17', ground: '#f6eee0' });
    expect(css).toMatchObject({ ink: '#173832', accent: '#b92b17', ground: '#f6eee0' });
    const steps = ['ink-soft', 'ink-mist', 'ink-line', 'ink-wash'].map((name) =>
      wcagContrast(css[name] ?? '', css['ground'] ?? ''),
    );
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(steps.every((ratio) => ratio > 1)).toBe(true);
  });

  it('keeps less important text readable on every ground that the ink stands out from', () => {
    const greys = Array.from({ length: 52 }, (_, step) => `#${(step * 5).toString(16).padStart(2, '0').repeat(3)}`);
    const tints = ['#f6eee0', '#fff8e7', '#dfe8e2', '#ffe0d6', '#e8e0f6', '#173832', '#0b2a4a', '#4a0b1c', '#3d2b00'];
    const colours = [...greys, ...tints];
    const allowed = colours.flatMap((ink) =>
      colours.filter((ground) => wcagContrast(ink, ground) >= 7).map((ground) => ({ ink, ground })),
    );
    expect(allowed.length).toBeGreaterThan(300);
    const weak = allowed
      .map(({ ink, ground }) => ({
        ink,
        ground,
        ratio: wcagContrast(variables({ ink, accent: ink, ground })['ink-soft'] ?? '', ground),
      }))
      .filter(({ ratio }) => ratio < 4.5);
    expect(weak).toEqual([]);
  });
});
