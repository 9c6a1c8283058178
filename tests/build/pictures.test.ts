import { posix } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite, type SiteFiles } from '../support/build-site.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { photograph } from '../support/village.ts';

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
      const sources = DomUtils.findAll(({ name }) => name === 'source' || name === 'img', picture).map(
        async ({ attribs, name }) => {
          const files = [...new Set([...(attribs['srcset'] ?? '').split(', '), attribs['src'] ?? ''].filter(Boolean))];
          const real = await Promise.all(
            files.map(async (candidate) => {
              const [url = '', told] = candidate.split(' ');
              const { format, width, compression } = await sharp(
                site.get(posix.join(posix.dirname(page), url)),
              ).metadata();
              return `${compression === 'av1' ? 'avif' : format} ${width}${told === undefined ? '' : ` as ${told}`}`;
            }),
          );
          return `${name} ${attribs['type'] ?? ''}: ${real.join(', ')}`;
        },
      );
      return {
        alt: img['alt'] ?? '',
        size: [img['width'], img['height']],
        loading: img['loading'],
        sizes: img['sizes'],
        sources: await Promise.all(sources),
      };
    }),
  );
}

describe('a photograph of 2000 × 1200 pixels', () => {
  test('as cover and in the text: modern formats first, a JPEG for the rest, several widths, space kept free', async () => {
    expect(await shown('stories/axiu.html')).toMatchInlineSnapshot(`
      [
        {
          "alt": "阿秀站在开花的梨树下",
          "loading": "eager",
          "size": [
            "1600",
            "960",
          ],
          "sizes": "(min-width: 48rem) 40rem, 100vw",
          "sources": [
            "source image/avif: avif 400 as 400w, avif 720 as 720w, avif 1080 as 1080w, avif 1600 as 1600w",
            "source image/webp: webp 400 as 400w, webp 720 as 720w, webp 1080 as 1080w, webp 1600 as 1600w",
            "img : jpeg 400 as 400w, jpeg 720 as 720w, jpeg 1080 as 1080w, jpeg 1600 as 1600w, jpeg 1600",
          ],
        },
        {
          "alt": "坡上一片开花的梨树",
          "loading": "lazy",
          "size": [
            "1600",
            "960",
          ],
          "sizes": "(min-width: 48rem) 40rem, 100vw",
          "sources": [
            "source image/avif: avif 400 as 400w, avif 720 as 720w, avif 1080 as 1080w, avif 1600 as 1600w",
            "source image/webp: webp 400 as 400w, webp 720 as 720w, webp 1080 as 1080w, webp 1600 as 1600w",
            "img : jpeg 400 as 400w, jpeg 720 as 720w, jpeg 1080 as 1080w, jpeg 1600 as 1600w, jpeg 1600",
          ],
        },
      ]
    `);
  });

  test('on a card in a list', async () => {
    expect(await shown('stories.html')).toMatchInlineSnapshot(`
      [
        {
          "alt": "",
          "loading": "lazy",
          "size": [
            "1600",
            "960",
          ],
          "sizes": "(min-width: 48rem) 40rem, 100vw",
          "sources": [
            "source image/avif: avif 400 as 400w, avif 720 as 720w, avif 1080 as 1080w, avif 1600 as 1600w",
            "source image/webp: webp 400 as 400w, webp 720 as 720w, webp 1080 as 1080w, webp 1600 as 1600w",
            "img : jpeg 400 as 400w, jpeg 720 as 720w, jpeg 1080 as 1080w, jpeg 1600 as 1600w, jpeg 1600",
          ],
        },
      ]
    `);
  });

  test('the original is not published, nor what the camera wrote into it', async () => {
    const original = await photograph(2000, 1200);
    expect((await sharp(original).metadata()).exif?.length).toBeGreaterThan(0);
    const pictures = [...site].filter(([path]) => /\.(?:jpe?g|webp|avif|png)$/u.test(path) && !path.startsWith('art/'));
    for (const [path, bytes] of pictures) {
      const { exif } = await sharp(bytes).metadata();
      expect([path, exif?.length, bytes.equals(original)]).toEqual([path, undefined, false]);
    }
  });
});
