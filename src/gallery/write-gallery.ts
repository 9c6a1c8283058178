import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { arrivalScene } from '#art/arrival.ts';
import { emblem } from '#art/emblem.ts';
import { heroScene } from '#art/hero.ts';
import { subjectScene } from '#art/subject.ts';
import { motifs } from '#schemas/motif.ts';
import { subjects } from '#schemas/subject.ts';
import { ways } from '#schemas/way.ts';
import { exampleCampaign } from './example-campaign.ts';
import { galleryPage, type GallerySite, type Plate } from './gallery-page.ts';
import { lookOf, palettes, type PaletteName } from './looks.ts';

/** Writes the example campaign once for each way home, ready to be built. @returns the ids, which are the ways' names */
export async function writeExamples(contentDir: string, palette?: PaletteName): Promise<readonly string[]> {
  for (const way of ways) {
    for (const [path, content] of Object.entries(await exampleCampaign(lookOf(way, palette)))) {
      const file = join(contentDir, way, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
  return ways;
}

/** Every landscape in every palette, and every subject in its landscape's own: SVG by file name. */
function plates(): (Plate & { svg: string })[] {
  const seed = 'gallery';
  const scenes = motifs.flatMap((motif) =>
    Object.entries(palettes).flatMap(([name, palette]) => {
      const at = (kind: string) => `${motif}-${Object.keys(palettes).indexOf(name)}-${kind}.svg`;
      const common = { motif, palette, seed };
      return [
        {
          file: at('wide'),
          motif,
          group: `${motif} · ${name}`,
          svg: heroScene({ ...common, width: 1440, height: 640 }),
        },
        {
          file: at('tall'),
          motif,
          group: `${motif} · ${name}`,
          svg: heroScene({ ...common, width: 390, height: 560 }),
        },
        {
          file: at('arrival'),
          motif,
          group: `${motif} · ${name}`,
          svg: arrivalScene({ ...common, width: 1440, height: 560 }),
        },
        { file: at('seal'), motif, group: `${motif} · ${name}`, svg: emblem({ motif, palette, size: 128 }) },
      ];
    }),
  );
  const own = ways.map((way) => lookOf(way));
  const cards = own.flatMap(({ motif, palette }) =>
    subjects.map((subject) => ({
      file: `${motif}-${subject}.svg`,
      motif,
      group: `${motif} · 剪纸主题`,
      svg: subjectScene({ subject, motif, palette, seed }),
    })),
  );
  return [...scenes, ...cards];
}

/**
 * Writes the page that shows it all beside the built sites.
 * @param folder where the sites are
 */
export async function writeGallery(folder: string, sites: readonly GallerySite[]): Promise<void> {
  await mkdir(join(folder, 'plates'), { recursive: true });
  const all = plates();
  for (const { file, svg } of all) await writeFile(join(folder, 'plates', file), svg);
  await writeFile(join(folder, 'index.html'), galleryPage(sites, all));
}
