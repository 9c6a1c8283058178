import { formatHex, interpolate } from 'culori';
import type { CampaignConfig } from '#schemas/campaign.ts';

/** A colour between two, mixed in OKLab so that steps look even; `amount` 0 is the first, 1 the second. */
function mix(first: string, second: string, amount: number): string {
  return formatHex(interpolate([first, second], 'oklab')(amount));
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
    // For text that is less important: still at least 4.5:1 on the ground (checked by a test for the darkest allowed ground).
    'ink-soft': mix(ink, ground, 0.22),
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
