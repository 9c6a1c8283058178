import { heroScene } from '#art/hero.ts';
import { subjectPicture } from '#art/subject.ts';
import { papercutName, type Papercut } from '#campaign/papercut-choice.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';
import type { Box } from './draw-lines.ts';

/** What is shown behind the words: a papercut as SVG, or a photograph, as the name of its file or as its bytes. */
export type Scene = Papercutting | { photograph: string | Uint8Array };

interface Papercutting {
  svg: string;
  width: number;
  height: number;
  /** What a narrower picture is cut around, as a share of the width; its middle otherwise. */
  focus?: number;
}

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
  return subjectPicture({
    subject: papercut.subject,
    motif: theme.motif,
    palette: paletteOf(theme),
    seed: papercutName(papercut),
  });
}
