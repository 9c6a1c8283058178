import { formatHex, interpolate, wcagContrast } from 'culori';
import type { CampaignConfig } from '#schemas/campaign.ts';
import type { Face } from '#schemas/face.ts';

/** A colour between two, mixed in OKLab so that steps look even; `amount` 0 is the first, 1 the second. */
function mix(first: string, second: string, amount: number): string {
  return formatHex(interpolate([first, second], 'oklab')(amount));
}

/** Ink for text that is less important: lighter, but never below 4.5:1 on the ground (WCAG 2.2, SC 1.4.3). */
function softest(ink: string, ground: string): string {
  const steps = [0.22, 0.18, 0.14, 0.1, 0.06];
  return steps.map((amount) => mix(ink, ground, amount)).find((colour) => wcagContrast(colour, ground) >= 4.5) ?? ink;
}

/** What readers' own machines have that comes near each face, for the moment before the font is there. */
const fallbacks: Record<Face, string> = {
  song: "'Source Han Serif SC', 'Noto Serif SC', 'Songti SC', STSong, SimSun, serif",
  hei: "'Source Han Sans SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  kai: "'Kaiti SC', STKaiti, KaiTi, serif",
  brush: "'Kaiti SC', STKaiti, KaiTi, serif",
  xiaowei: "'Songti SC', STSong, SimSun, serif",
};

/** The heavy faces are cut black; the others have one weight, and a browser must not smear them bolder. */
const weights: Record<Face, number> = { song: 900, hei: 900, kai: 700, brush: 400, xiaowei: 400 };

/**
 * The campaign's two inks and ground, and the few steps between them, as CSS variables. Mixed here and not in the
 * browser: `color-mix()` is beyond the engines we support (Chrome 111, Safari 16.2).
 */
export function themeCss({ ink, accent, ground, face }: CampaignConfig['theme']): string {
  const colours = {
    ink,
    accent,
    ground,
    'ink-soft': softest(ink, ground),
    'ink-mist': mix(ink, ground, 0.55),
    'ink-line': mix(ink, ground, 0.78),
    'ink-wash': mix(ink, ground, 0.9),
    'ink-deep': mix(ink, '#000000', 0.25),
    'accent-deep': mix(accent, '#000000', 0.18),
    'accent-wash': mix(accent, ground, 0.86),
    paper: mix(ground, '#ffffff', 0.65),
  };
  const lines = Object.entries(colours).map(([name, value]) => `  --${name}: ${value};`);
  lines.push(`  --display-fallback: ${fallbacks[face]};`, `  --display-weight: ${weights[face]};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}
