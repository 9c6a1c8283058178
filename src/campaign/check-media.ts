import { lstat, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { valuesAt } from '#lib/field-values.ts';
import { nearest } from '#lib/nearest.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { fieldName } from '#problems/from-zod.ts';
import type { Location } from '#problems/problem.ts';
import { imageExtensions } from '#schemas/text.ts';
import type { Draft, DraftEntry } from './draft.ts';
import { activePart } from './check-svg.ts';
import { mediaFields } from './fields-by-role.ts';
import { looksLikePage } from './looks-like-page.ts';
import type { MediaFile } from './model.ts';
import { pictureFault } from './picture-fault.ts';

/** A picture is refused above this, since a visitor's phone pays for it and sharp needs memory for every pixel. */
const maxBytes = 20 * 1024 * 1024;
const maxPixels = 50_000_000;
const goodWidth = 800;

/** What sharp calls the formats we take (AVIF is a kind of HEIF): a drawing or an animation under another name is not one. */
const formats = ['jpeg', 'png', 'webp', 'heif'];

const isImage = (path: string) => new RegExp(`\\.(?:${imageExtensions.join('|')})$`, 'iu').test(path);
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Checks every file under `media/` that is named, and gives back those that are good. */
export async function checkMedia(
  campaign: { id: string; folder: string },
  drafts: readonly (Draft | DraftEntry)[],
  problems: ProblemCollector,
): Promise<MediaFile[]> {
  const present = await listMedia(campaign.folder);
  const uses = drafts.flatMap(mediaUses);
  const byPath = new Map<string, Location>();
  for (const { path, at } of uses) if (!byPath.has(path)) byPath.set(path, at);
  const good: MediaFile[] = [];
  for (const [path, at] of [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!present.includes(path)) {
      for (const use of uses.filter((one) => one.path === path)) {
        problems.add('media-missing', use.at, { path, nearest: nearest(path, present) });
      }
      continue;
    }
    const file = await checkFile(path, join(campaign.folder, path), at, problems);
    if (file) good.push(file);
  }
  return good;
}

function mediaUses(draft: Draft | DraftEntry): { path: string; at: Location }[] {
  const { fields, file, source } = draft;
  const inFields = mediaFields
    .flatMap((pattern) => valuesAt(fields, pattern))
    .flatMap(({ value: path, path: field }) =>
      // Anything that is not in media/ has been reported by the schema.
      typeof path === 'string' && path.startsWith('media/')
        ? [{ path, at: { file, ...source.locate(field), field: fieldName(field) } }]
        : [],
    );
  const inBody = 'report' in draft ? draft.report.files : [];
  return [...inFields, ...inBody.map(({ path, line, column }) => ({ path, at: { file, line, column } }))];
}

/** Ordinary files only, and none by way of a link. */
async function listMedia(folder: string): Promise<string[]> {
  try {
    const media = join(folder, 'media');
    if (!(await lstat(media)).isDirectory()) return [];
    const found = await readdir(media, { recursive: true, withFileTypes: true });
    return found
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}

async function checkFile(
  path: string,
  absolute: string,
  at: Location,
  problems: ProblemCollector,
): Promise<MediaFile | undefined> {
  const { size: bytes } = await stat(absolute);
  if (/\.svg$/iu.test(path)) {
    const what = await activePart(absolute);
    if (what !== undefined) problems.add('media-active', at, { path, what });
    return what === undefined ? { path, absolute, bytes } : undefined;
  }
  if (!isImage(path)) {
    if (!(await looksLikePage(absolute))) return { path, absolute, bytes };
    problems.add('media-page', at, { path });
    return undefined;
  }
  if (bytes > maxBytes) {
    problems.add('media-too-large', at, { path, size: megabytes(bytes), limit: megabytes(maxBytes) });
    return undefined;
  }
  try {
    const image = sharp(absolute, { limitInputPixels: false });
    const { width, height, format } = await image.metadata();
    if (!formats.includes(format)) throw new Error(`里面其实是 ${format} 格式`);
    if (width * height > maxPixels) {
      problems.add('media-too-large', at, { path, size: `${width} × ${height} 像素`, limit: '5000 万像素' });
      return undefined;
    }
    if (await isDamaged(absolute)) problems.add('media-damaged', at, { path });
    if (width < goodWidth) problems.add('media-small', at, { path, width });
    return { path, absolute, bytes, width, height };
  } catch (error) {
    problems.add('media-broken', at, {
      path,
      detail: pictureFault(error),
    });
    return undefined;
  }
}

/** What is said of bytes that are wrong; all else that is said of a picture is about its looks (colour profiles and the like). */
const damage = /corrupt|huffman|crc|bad |invalid|error/iu;

/**
 * Whether a part of a picture is wrong, so that it shows, but not as it was. Reading the header is not enough: what was cut
 * off or changed in transfer shows only when the pixels are read.
 * @throws what the picture library says of a file it cannot read to its end
 */
async function isDamaged(absolute: string): Promise<boolean> {
  const read = (failOn: 'warning' | 'truncated') =>
    sharp(absolute, { failOn }).resize(8, 8, { fit: 'inside' }).raw().toBuffer();
  try {
    await read('warning');
    return false;
  } catch (error) {
    await read('truncated');
    return error instanceof Error && damage.test(error.message) && !/profile/iu.test(error.message);
  }
}
