import { posix } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite, type SiteFiles } from '../support/build-site.ts';
import { sharedSite } from '../support/shared-sites.ts';

let site: SiteFiles;
beforeAll(async () => {
  site = await readSite((await sharedSite('village')).folder);
});

interface Shown {
  alt: string;
  /** As the browser is told before the picture is there. */
  size: (string | undefined)[];
  loading: string | undefined;
  sizes: string | undefined;
  /** `image/avif 400 800`, and the formats and widths the files really have. */
  sources: string[];
}

async function shown(page: string): Promise<Shown[]> {
  const document = parseDocument(site.get(page)?.toString('utf8') ?? '');
  return Promise.all(
    DomUtils.findAll(({ name }) => name === 'picture', document).map(async (picture) => {
      const img = DomUtils.findOne(({ name }) => name === 'img', picture)?.attribs ?? {};
      const sources = DomUtils.findAll(({ name }) => name === 'source' || name === 'img', picture).map(async ({ attribs, name }) => {
        const files = [...new Set([...(attribs['srcset'] ?? '').split(', '), attribs['src'] ?? ''].filter(Boolean))];
        const real = await Promise.all(files.map(async (candidate) => {
          const [url = '', told] = candidate.split(' ');
          const { format, width, compression } = await sharp(site.get(posix.join(posix.dirname(page), url))).metadata();
          return `${compression === 'av1' ? 'avif' : format} ${width}${told === undefined ? '' : ` as ${told}`}`;
        }));
        return `${name} ${attribs['type'] ?? ''}: ${real.join(', ')}`;
      });
      return { alt: img['alt'] ?? '', size: [img['width'], img['height']], loading: img['loading'], sizes: img['sizes'], sources: await Promise.all(sources) };
    }),
  );
}

describe('a photograph of 2000 × 1200 pixels', () => {
  test('as cover and in the text: modern formats first, a JPEG for the rest, several widths, space kept free', async () => {
    expect(await shown('stories/axiu.html')).toMatchInlineSnapshot(`[]`);
  });

  test('on a card in a list', async () => {
    expect(await shown('stories.html')).toMatchInlineSnapshot(`[]`);
  });

  test('the original is not published, nor what the camera wrote into it', async () => {
    const pictures = [...site].filter(([path]) => /\.(?:jpe?g|webp|avif|png)$/u.test(path) && !path.startsWith('art/'));
    for (const [path, bytes] of pictures) {
      const { exif, width } = await sharp(bytes).metadata();
      expect([path, exif?.length, width < 2000]).toEqual([path, undefined, true]);
    }
  });
});
