import { heroScene } from '#art/hero.ts';
import { subjectScene } from '#art/subject.ts';
import { papercutName, type Papercut } from '#campaign/papercut-choice.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';
import type { Box } from './draw-lines.ts';

/** What is shown behind the words: a papercut as SVG, or the file of a photograph. */
export type Scene = { svg: string; width: number; height: number } | { photograph: string };

/** Where a scene lies on a picture. */
export interface PlacedScene {
  scene: Scene;
  box: Box;
}

const paletteOf = ({ ink, accent, ground }: CampaignConfig['theme']) => ({ ink, accent, ground });

/** The campaign's opening picture in a size. */
export function openingScene(id: string, { theme }: CampaignConfig, size: { width: number; height: number }): Scene {
  const svg = heroScene({ motif: theme.motif, palette: paletteOf(theme), seed: id, ...size });
  return { svg, ...size };
}

/** The papercut of an entry, the same drawing as on its page. */
export function papercutScene(papercut: Papercut, { theme }: CampaignConfig): Scene {
  const svg = subjectScene({
    subject: papercut.subject,
    motif: theme.motif,
    palette: paletteOf(theme),
    seed: papercutName(papercut),
  });
  return { svg, width: 640, height: 360 };
}
