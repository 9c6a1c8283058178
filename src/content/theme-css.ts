import { formatHex, interpolate, wcagContrast } from 'culori';
import type { CampaignConfig } from '#schemas/campaign.ts';

/** A colour between two, mixed in OKLab so that steps look even; `amount` 0 is the first, 1 the second. */
function mix(first: string, second: string, amount: number): string {
  return formatHex(interpolate([first, second], 'oklab')(amount));
}

/** Ink for text that is less important: lighter, but never below 4.5:1 on the ground (WCAG 2.2, SC 1.4.3). */
function softest(ink: string, ground: string): string {
  const steps = [0.22, 0.18, 0.14, 0.1, 0.06];
  return steps.map((amount) => mix(ink, ground, amount)).find((colour) => wcagContrast(colour, ground) >= 4.5) ?? ink;
}

/**
 * The campaign's two inks and ground, and the few steps between them, as CSS variables. Mixed here and not in the
 * browser: `color-mix()` is beyond the engines we support (Chrome 111, Safari 16.2).
 */
export function themeCss({ ink, accent, ground }: CampaignConfig['theme']): string {
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
  return `:root {\n${lines.join('\n')}\n}\n`;
}
