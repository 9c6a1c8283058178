import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Design } from '#pictures/design.ts';
import { knownPicture } from '#pictures/picture-key.ts';
import { openRenderer } from '#pictures/render-picture.ts';

/** White with a red post, 40 wide, whose middle is at `at` of 640. */
const post = (at: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360"><path fill="#fff" d="M0 0h640v360H0z"/><path fill="#f00" d="M${at - 20} 0h40v360h-40z"/></svg>`;

const design = (at: number, focus?: number): Design => ({
  width: 400,
  height: 360,
  scene: {
    scene: { svg: post(at), width: 640, height: 360, ...(focus === undefined ? {} : { focus }) },
    box: { x: 100, y: 0, width: 300, height: 360 },
  },
  print: '',
  code: undefined,
  boxes: [],
  missing: [],
});

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'guichao-photograph-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where the post stands in the picture; undefined when it is cut off. */
async function middleOfPost(one: Design): Promise<number | undefined> {
  const { data, info } = await sharp(await openRenderer().render(one, 'png'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const red = Array.from({ length: info.width }, (_, x) => x).filter(
    (x) => (data[x * info.channels] ?? 0) > 200 && (data[x * info.channels + 1] ?? 255) < 60,
  );
  return red.length === 0 ? undefined : ((red[0] ?? 0) + (red.at(-1) ?? 0) + 1) / 2;
}

test.each([
  ['around its middle where nothing is said', 320, undefined, 250],
  ['around what the eye goes to', 200, 200 / 640, 250],
  ['no further than its edge', 600, 600 / 640, 360],
  ['and loses what is far from there', 600, 200 / 640, undefined],
])('a narrow picture is cut %s', async (_name, at, focus, middle) => {
  const found = await middleOfPost(design(at, focus));
  if (middle === undefined) expect(found).toBeUndefined();
  else expect(Math.abs((found ?? 0) - middle)).toBeLessThan(2);
});

test('cut elsewhere, it is another picture', async () => {
  const [one, other] = await Promise.all([0.3, 0.4].map((focus) => knownPicture(design(200, focus), 'png')));
  expect(one?.key).not.toBe(other?.key);
});

test('a photograph that is replaced while it is drawn is drawn as it was when its key was taken', async () => {
  await inFolder(async (folder) => {
    const photograph = join(folder, 'cover.png');
    const shot = async (background: string) =>
      writeFile(
        photograph,
        await sharp({ create: { width: 30, height: 30, channels: 3, background } })
          .png()
          .toBuffer(),
      );
    const box = { x: 0, y: 0, width: 20, height: 20 };
    const shown: Design = { ...design(0), width: 20, height: 20, scene: { scene: { photograph }, box } };
    const colour = async (picture: Uint8Array) =>
      [...(await sharp(picture).removeAlpha().raw().toBuffer())].slice(0, 3);
    const renderer = openRenderer();

    await shot('#ff0000');
    const red = await knownPicture(shown, 'png');
    await shot('#0000ff');
    const blue = await knownPicture(shown, 'png');
    expect(red.key).not.toBe(blue.key);
    expect(await colour(await red.draw(renderer))).toEqual([255, 0, 0]);
    // Of the same file, in the same size: not to be taken for the one that was drawn before.
    expect(await colour(await blue.draw(renderer))).toEqual([0, 0, 255]);
  });
});
