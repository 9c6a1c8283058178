import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Design } from '#pictures/design.ts';
import { pictureKey } from '#pictures/picture-key.ts';
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
  expect(await pictureKey(design(200, 0.3), 'png')).not.toBe(await pictureKey(design(200, 0.4), 'png'));
});
