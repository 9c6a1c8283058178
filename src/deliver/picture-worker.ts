import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { LoadedCampaign } from '#campaign/model.ts';
import { campaignPictures, type Picture } from '#pictures/campaign-pictures.ts';
import { drawEach } from '#pictures/draw-each.ts';
import { formatOf, knownPicture } from '#pictures/picture-key.ts';
import { openRenderer, type Renderer } from '#pictures/render-picture.ts';

/** What the thread is asked for. */
export interface PictureTask {
  loaded: LoadedCampaign;
  /** Where pictures are kept from build to build. */
  folder: string;
}

/** A picture that is there now. */
export interface DrawnPicture {
  /** Where it belongs in the site, and its name in the folder. */
  path: string;
  name: string;
  /** File its words come from, and those of their characters that no font has. */
  file: string;
  missing: readonly string[];
  /** False when an earlier build had drawn it. */
  drawn: boolean;
}

/** What no build has used for so long is removed. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Draws all pictures, so many at a time as there are cores. */
async function drawAll({ loaded, folder }: PictureTask, stopping: AbortController): Promise<DrawnPicture[]> {
  await mkdir(folder, { recursive: true });
  const renderer = openRenderer();
  const drawn = await drawEach(
    await campaignPictures(loaded),
    async (picture) => {
      const { path, file } = picture;
      return { path, file, ...(await drawOne(picture, { folder, renderer })) };
    },
    { atATime: availableParallelism(), stopping },
  );
  await dropOld(folder, new Set(drawn.map(({ name }) => name)));
  return drawn;
}

async function drawOne(
  picture: Picture,
  { folder, renderer }: { folder: string; renderer: Renderer },
): Promise<{ name: string; drawn: boolean; missing: readonly string[] }> {
  const design = picture.design();
  const format = formatOf(picture.path);
  const { key, draw } = await knownPicture(design, format);
  const name = `${key}.${format}`;
  const file = join(folder, name);
  const { missing } = design;
  const known = await stat(file).catch(() => undefined);
  if (known) {
    await utimes(file, new Date(), new Date());
    return { name, drawn: false, missing };
  }
  const part = join(folder, `${name}.${randomUUID()}.part`);
  try {
    await writeFile(part, await draw(renderer));
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
  return { name, drawn: true, missing };
}

/** Removes pictures of earlier builds, and what a build that was killed has left. */
async function dropOld(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (used.has(name)) continue;
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > keptFor) await rm(join(folder, name), { force: true });
  }
}

const stopping = new AbortController();
parentPort?.once('message', () => stopping.abort(new Error('stopped')));
const started = performance.now();
const pictures = await drawAll(workerData as PictureTask, stopping);
parentPort?.postMessage({ pictures, seconds: (performance.now() - started) / 1000 });
// Nobody can stop it any more: what listens would keep the thread alive.
parentPort?.close();
