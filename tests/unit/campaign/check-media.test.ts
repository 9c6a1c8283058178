import sharp from 'sharp';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { brief, loadFiles } from '../../support/load-files.ts';

vi.setConfig({ testTimeout: 30_000 });

/** One grey, so that even a huge picture is a small file. */
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888888' }, limitInputPixels: false });

/** Grey noise, so that a picture cut in half misses pixels and not only padding. */
function noise(width: number, height: number) {
  let seed = 7;
  const pixels = Buffer.from(
    Array.from({ length: width * height }, () => (seed = (seed * 1103515245 + 12345) % 2147483648) >> 16),
  );
  return sharp(pixels, { raw: { width, height, channels: 1 } });
}

let good: Buffer;
beforeAll(async () => void (good = await picture(900, 600).jpeg().toBuffer()));

const story = minimalFiles['stories/axiu.mdx'];
const withCover = (src: string) => edited(story, 'person:', `cover:\n  src: ${src}\n  alt: 坡上开花的梨树\nperson:`);
const withBody = (text: string) => edited(story, '梨花开的时候', `${text}\n\n梨花开的时候`);

/** Checks one picture used as a cover. */
async function check(bytes: Uint8Array, name = 'media/a.jpg') {
  const { problems, loaded, report } = await loadFiles({ 'stories/axiu.mdx': withCover(name), [name]: bytes });
  return { codes: problems.map(({ code }) => code), loaded, report, media: loaded?.media };
}

describe('a picture', () => {
  it('that is good is handed on with its size', async () => {
    const { codes, media } = await check(good);
    expect(codes).toEqual([]);
    expect(media).toMatchObject([{ path: 'media/a.jpg', bytes: good.length, width: 900, height: 600 }]);
    expect(media?.[0]?.absolute).toMatch(/xiaocun[\\/]media[\\/]a\.jpg$/u);
  });

  it.each(['png', 'webp', 'avif', 'jpeg'] as const)('may be %s', async (format) => {
    expect((await check(await picture(900, 40).toFormat(format).toBuffer(), `media/a.${format}`)).codes).toEqual([]);
  });

  it.each([
    [
      'a JPEG cut off in transfer',
      async () => (await noise(900, 600).jpeg().toBuffer()).subarray(0, 60_000),
      'media/a.jpg',
    ],
    [
      'a PNG cut off in transfer',
      async () => (await noise(900, 600).png().toBuffer()).subarray(0, 60_000),
      'media/a.png',
    ],
    [
      'a WebP cut off in transfer',
      async () => (await noise(900, 600).webp().toBuffer()).subarray(0, 30_000),
      'media/a.webp',
    ],
    ['a text with another name', () => Promise.resolve(Buffer.from('这是一段文字')), 'media/a.png'],
    ['an empty file', () => Promise.resolve(Buffer.alloc(0)), 'media/a.png'],
    [
      'a drawing with another name',
      () =>
        Promise.resolve(
          Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><script>1</script></svg>'),
        ),
      'media/a.png',
    ],
    ['an animation with another name', () => picture(900, 40).gif().toBuffer(), 'media/a.jpg'],
  ])('that is %s is refused', async (_name, bytes, name) => {
    const { codes, loaded, report } = await check(await bytes(), name);
    expect(codes).toEqual(['media-broken']);
    expect(report).toContain(name);
    // What the picture library says of it is English.
    expect(report).toMatch(/打不开：(?:只有一半，没有传完整|里面不是图片|里面的数据是坏的|里面其实是 \w+ 格式)。/u);
    expect(loaded).toBeUndefined();
  });

  it('that is damaged is taken, and its author told', async () => {
    const damaged = Buffer.from(await noise(900, 600).jpeg().toBuffer());
    const middle = Math.floor(damaged.length / 2);
    for (let index = 0; index < 40; index += 1) damaged[middle + index] = (index * 73) & 255;
    const { codes, loaded } = await check(damaged);
    expect(codes).toEqual(['media-damaged']);
    expect(loaded?.media).toHaveLength(1);
  });

  it('with something after its end is not called damaged', async () => {
    expect((await check(Buffer.concat([good, Buffer.from('more')]))).codes).toEqual([]);
  });

  it('with too many pixels is refused', async () => {
    const huge = await picture(10_000, 5_001).png({ compressionLevel: 9 }).toBuffer();
    expect(huge.length).toBeLessThan(1_000_000);
    const { report } = await check(huge, 'media/a.png');
    expect(report).toMatchInlineSnapshot(`
      "错误 xiaocun/stories/axiu.mdx:6:8 图片太大
        图片 media/a.png 有 10000 × 5001 像素，超过了 5000 万像素。
        怎么改：用看图软件把长边缩到 3000 像素以内，存成 JPG，再放进来。"
    `);
  });

  it('with just as many pixels as allowed is taken', async () => {
    expect(
      (await check(await picture(10_000, 5_000).png({ compressionLevel: 9 }).toBuffer(), 'media/a.png')).codes,
    ).toEqual([]);
  });

  it('with too many bytes is refused, however small it is', async () => {
    const { codes, report } = await check(Buffer.concat([good, Buffer.alloc(20 * 1024 * 1024)]));
    expect(codes).toEqual(['media-too-large']);
    expect(report).toContain('有 20.0 MB，超过了 20.0 MB');
  });

  it('that is narrow is taken with a warning', async () => {
    const { codes, loaded } = await check(await picture(799, 600).jpeg().toBuffer());
    expect(codes).toEqual(['media-small']);
    expect(loaded?.media).toHaveLength(1);
    expect((await check(await picture(800, 600).jpeg().toBuffer())).codes).toEqual([]);
  });
});

describe('names', () => {
  it('are compared letter by letter, and the nearest is suggested', async () => {
    const { report } = await loadFiles({ 'stories/axiu.mdx': withCover('media/Pear.jpg'), 'media/pear.jpg': good });
    expect(report).toMatchInlineSnapshot(`
      "错误 xiaocun/stories/axiu.mdx:6:8 文件不存在
        找不到 media/Pear.jpg。
        怎么改：你是不是想写「media/pear.jpg」？把文件放进活动文件夹的 media/ 里，名字要一模一样（大小写也算）。"
    `);
  });

  it('are told at every place that uses a missing file', async () => {
    const body =
      '![坡上的梨树](media/no.jpg)\n\n<Figure src="media/no.jpg" alt="同一片坡" />\n\n<Download file="media/form.docx" title="表" />';
    const { problems } = await loadFiles({
      'stories/axiu.mdx': withBody(body),
      'notices/tongzhi.mdx': edited(
        minimalFiles['notices/tongzhi.mdx'],
        'signed:',
        'attachments:\n  - title: 表\n    file: media/表.pdf\nsigned:',
      ),
    });
    expect(brief(problems)).toEqual([
      'media-missing xiaocun/stories/axiu.mdx:17',
      'media-missing xiaocun/stories/axiu.mdx:13',
      'media-missing xiaocun/stories/axiu.mdx:15',
      'media-missing xiaocun/notices/tongzhi.mdx:11',
    ]);
  });

  it('may hold Han, spaces and per cent signs, escaped or not', async () => {
    const body =
      '![坡上的梨树](media/梨%20花.jpg)\n\n![涨了](media/100%25.jpg)\n\n<Figure src="media/50%.jpg" alt="涨了一半" />';
    const { problems, loaded } = await loadFiles({
      'stories/axiu.mdx': withBody(body),
      'media/梨 花.jpg': good,
      'media/100%.jpg': good,
      'media/50%.jpg': good,
    });
    expect(brief(problems)).toEqual([]);
    expect(loaded?.media.map(({ path }) => path)).toEqual(['media/100%.jpg', 'media/50%.jpg', 'media/梨 花.jpg']);
  });

  it('may be in folders below, and are checked once however often they are used', async () => {
    const body = '![坡上的梨树](media/2021/a.jpg)\n\n![又一次](media/2021/a.jpg)';
    const { problems, loaded } = await loadFiles({
      'stories/axiu.mdx': withBody(body),
      'media/2021/a.jpg': await picture(300, 200).jpeg().toBuffer(),
      'media/unused.jpg': 'nobody looks',
    });
    expect(brief(problems)).toEqual(['media-small xiaocun/stories/axiu.mdx:13']);
    expect(loaded?.media.map(({ path }) => path)).toEqual(['media/2021/a.jpg']);
  });

  it('of other files need only be there', async () => {
    const { problems, loaded } = await loadFiles({
      'stories/axiu.mdx': withBody('<Download file="media/表.docx" title="表" />'),
      'media/表.docx': 'whatever',
    });
    expect(brief(problems)).toEqual([]);
    expect(loaded?.media).toMatchObject([{ path: 'media/表.docx', bytes: 8 }]);
    expect(loaded?.media[0]).not.toHaveProperty('width');
  });
});
