import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LoadedCampaign } from '#campaign/model.ts';
import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import type { DrawnPicture, PictureTask } from './picture-worker.ts';

/** How the pictures of a site came about. */
export interface PictureCount {
  total: number;
  /** Those that no earlier build had drawn. */
  drawn: number;
  /** From the first to the last, with whatever else the machine did meanwhile. */
  seconds: number;
}

export interface DrawnPictures {
  count: PictureCount;
  problems: Problem[];
  /** Puts every picture into the folder of the site. */
  place(folder: string): Promise<void>;
}

/** Pictures that are being drawn. */
export interface Drawing {
  done: Promise<DrawnPictures>;
  /** Begins nothing more, and waits for what is in hand. */
  stop(): Promise<void>;
}

/**
 * Draws the pictures for sharing of a campaign into its cache, several at a time. A picture whose design is the same as in an
 * earlier build is taken from there; files appear whole or not at all. It is done in a thread of its own: Astro keeps this
 * one busy, and every step of every picture would wait for it.
 */
export function drawPictures(loaded: LoadedCampaign, cacheDir: string): Drawing {
  const folder = join(cacheDir, 'pictures');
  // What is written in the entries is not on the pictures: thousands of texts need not be copied.
  const entries = loaded.entries.map((entry) => ({ ...entry, body: '' }));
  const task: PictureTask = { loaded: { ...loaded, entries, links: [], partLinks: [] }, folder };
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { workerData: task, execArgv: [] });
  const done = finished(worker).then(({ pictures, seconds }) => toPlace(pictures, seconds, folder));
  // Whoever waits for it is told; who does not wait has failed already.
  done.catch(() => undefined);
  return {
    done,
    async stop() {
      worker.postMessage('stop');
      await done.catch(() => undefined);
    },
  };
}

interface Finished {
  pictures: DrawnPicture[];
  seconds: number;
}

function finished(worker: Worker): Promise<Finished> {
  return new Promise((resolve, reject) => {
    let told: Finished | undefined;
    worker.once('message', (message: Finished) => (told = message));
    worker.once('error', reject);
    worker.once('exit', () => {
      if (told) resolve(told);
      else reject(new Error('the pictures were not drawn'));
    });
  });
}

function toPlace(pictures: readonly DrawnPicture[], seconds: number, folder: string): DrawnPictures {
  const missing = new Map<string, Set<string>>();
  for (const { file, missing: characters } of pictures)
    for (const character of characters) missing.set(file, (missing.get(file) ?? new Set()).add(character));
  return {
    count: { total: pictures.length, drawn: pictures.filter(({ drawn }) => drawn).length, seconds },
    problems: [...missing].map(([file, characters]) =>
      problem('picture-character', { file }, { characters: [...characters] }),
    ),
    async place(site) {
      for (const { path, name } of pictures) {
        const to = join(site, path);
        await mkdir(dirname(to), { recursive: true });
        await copyFile(join(folder, name), to);
      }
    },
  };
}
