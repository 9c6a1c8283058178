import { optimize } from 'svgo';
import { arrivalScene } from '#art/arrival.ts';
import { emblem } from '#art/emblem.ts';
import { heroScene } from '#art/hero.ts';
import { subjectScene } from '#art/subject.ts';
import { campaign } from '#content/queries.ts';
import type { Subject } from '#schemas/subject.ts';

const { motif, ink, accent, ground } = campaign.config.theme;
const palette = { ink, accent, ground };

interface Size {
  width: number;
  height: number;
}

/** The campaign's pictures, as markup. The same seed draws the same picture in every build. */
export const heroPicture = (size: Size) => heroScene({ motif, palette, seed: campaign.id, ...size });
export const arrivalPicture = (size: Size) => arrivalScene({ motif, palette, seed: campaign.id, ...size });
export const subjectPicture = (subject: Subject, seed: string) => subjectScene({ subject, motif, palette, seed });
export const seal = (size: number) => emblem({ motif, palette, size });

/** A large picture in fewer bytes, the same shapes; worth its time for the scenes only, a subject would save 2 %. One decimal is kept, since faces and windows are drawn with it. */
export const compact = (svg: string) =>
  optimize(svg, {
    floatPrecision: 1,
    plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false } } }],
  }).data;

/** Large scenes that are fetched as files, by name. */
export const sceneFiles = {
  'hero-wide': () => heroPicture({ width: 1440, height: 640 }),
  'hero-tall': () => heroPicture({ width: 390, height: 560 }),
  arrival: () => arrivalPicture({ width: 1440, height: 560 }),
  seal: () => seal(64),
} as const;
export type SceneName = keyof typeof sceneFiles;
export const scenePath = (name: SceneName) => `/art/${name}.svg`;
