import { wcagContrast } from 'culori';
import type { YamlSource } from '#lib/yaml-source.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';

/** Least contrast on the ground: body ink by WCAG 2.2 SC 1.4.6 (AAA), accent text by SC 1.4.3 (AA). */
const least = { ink: 7, accent: 4.5 } as const;

/** Checks that both inks can be read on the ground, before a page is built with them. */
export function checkTheme(
  config: CampaignConfig,
  at: { file: string; source: YamlSource },
  problems: ProblemCollector,
): void {
  const { ground } = config.theme;
  for (const name of ['ink', 'accent'] as const) {
    const colour = config.theme[name];
    const ratio = wcagContrast(colour, ground);
    if (ratio < least[name]) {
      const place = { file: at.file, ...at.source.locate(['theme', name]), field: `theme.${name}` };
      problems.add('theme-contrast', place, {
        name,
        colour,
        ground,
        ratio: `${ratio.toFixed(1)}:1`,
        least: `${least[name]}:1`,
      });
    }
  }
}
