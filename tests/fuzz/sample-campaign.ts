import { join } from 'node:path';
import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { collectionNames } from '#schemas/collections.ts';
import { checkout } from '../support/build-site.ts';
import { groupOf, readCampaign, setText, textOf, type CampaignFiles } from './campaign-files.ts';
import { Chance } from './chance.ts';
import { bodyStart, yamlOf } from './places.ts';
import { attachment, photo } from './sample-pictures.ts';

export const contentDir = join(checkout, 'content');
export const picturePath = 'media/photo.jpg';
export const downloadPath = 'media/form.docx';

const isEntry = (path: string) =>
  (collectionNames as readonly string[]).includes(groupOf(path)) && path.endsWith('.mdx');
const slugOf = (path: string) => path.replace(/^.*\//u, '').replace(/\.mdx$/u, '');

/** Ways to leave out entries of one sample. More would make other sites, and take longer: each is made once. */
const variants = 5;
const made = new Map<string, Promise<CampaignFiles>>();

/**
 * A sample campaign with a few entries of each kind, so that it builds fast, and with a picture and a download.
 * @param id folder under `content/`
 * @returns files of the caller's own
 */
export async function sampleCampaign(id: string, chance: Chance): Promise<CampaignFiles> {
  const variant = chance.below(variants);
  const key = `${id} ${variant}`;
  const files = made.get(key) ?? thinSample(id, new Chance(variant));
  made.set(key, files);
  return new Map(await files);
}

async function thinSample(id: string, chance: Chance): Promise<CampaignFiles> {
  const files = await readCampaign(join(contentDir, id));
  thin(files, chance);
  addMedia(files, chance);
  return files;
}

/**
 * Leaves one or two entries of each collection, and takes out what names the others. All notices stay, and of the decks
 * those that name nothing that is gone: a screen cannot do without its activity, nor a passage without its screen.
 */
function thin(files: CampaignFiles, chance: Chance): void {
  const gone = new Set<string>();
  for (const collection of collectionNames.filter((name) => name !== 'notices' && name !== 'decks')) {
    const entries = [...files.keys()].filter((path) => isEntry(path) && groupOf(path) === collection);
    const kept = chance.some(entries, 1 + chance.below(2));
    for (const path of entries.filter((one) => !kept.includes(one))) {
      files.delete(path);
      gone.add(path);
    }
  }
  const names = new Set([...gone].flatMap((path) => [slugOf(path), path.replace(/\.mdx$/u, '')]));
  for (const path of [...files.keys()].filter((one) => groupOf(one) === 'decks' && isEntry(one)))
    if (
      textOf(files, path)
        .split(/[^\w/-]+/u)
        .some((word) => names.has(word))
    )
      files.delete(path);
  for (const path of [...files.keys()].filter((one) => /\.(?:mdx|yaml)$/u.test(one)))
    setText(files, path, withoutMentions(path, textOf(files, path), gone));
}

/** The text of a file with links to entries that are gone turned into words, and their names out of its fields. */
function withoutMentions(path: string, text: string, gone: ReadonlySet<string>): string {
  const place = yamlOf(path, text);
  const start = path.endsWith('.mdx') ? bodyStart(text) : text.length;
  const head = withoutNames(place.yaml, new Set([...gone].map(slugOf)));
  const body = text
    .slice(start)
    .replaceAll(/\[([^\]\n]*)\]\(\.\.\/([\w-]+\/[\w-]+\.mdx)[^)]*\)/gu, (link, words: string, target: string) =>
      gone.has(target) ? words : link,
    );
  return path.endsWith('.mdx') ? `---\n${head}---\n${body}` : head;
}

function withoutNames(yaml: string, slugs: ReadonlySet<string>): string {
  const document = parseDocument(yaml);
  let changed = false;
  const isGone = (value: unknown) => isScalar(value) && typeof value.value === 'string' && slugs.has(value.value);
  visit(document, {
    Pair(_key, { value }) {
      if (isSeq(value) && value.items.some(isGone)) {
        changed = true;
        value.items = value.items.filter((item) => !isGone(item));
        if (value.items.length === 0) return visit.REMOVE;
      } else if (isGone(value)) {
        changed = true;
        return visit.REMOVE;
      }
      return undefined;
    },
  });
  return changed ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : yaml;
}

/** The samples have no photographs: one is put in as a cover and into a text, beside a download. */
function addMedia(files: CampaignFiles, chance: Chance): void {
  // A notice is printed as it is; a deck made from something else has no text of its own.
  const entries = [...files.keys()].filter((path) => isEntry(path) && !['notices', 'decks'].includes(groupOf(path)));
  const [first, second] = [chance.pick(entries), chance.pick(entries)];
  files.set(picturePath, photo).set(downloadPath, attachment);
  const { yaml, with: withYaml } = yamlOf(first, textOf(files, first));
  if (!/^cover:/mu.test(yaml))
    setText(files, first, withYaml(`${yaml}cover:\n  src: ${picturePath}\n  alt: 村口开满花的梨树\n`));
  const figure = `<Figure src="${picturePath}" alt="村口开满花的梨树" caption="四月" />`;
  const download = `<Download file="${downloadPath}" title="报名表" />`;
  setText(files, second, `${textOf(files, second).trimEnd()}\n\n${figure}\n\n${download}\n`);
}
