import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { campaignCard, entryCard } from '#pictures/card.ts';
import type { Design, Workshop } from '#pictures/design.ts';
import { campaignPoster, entryPoster } from '#pictures/poster.ts';
import { square } from '#pictures/square.ts';
import { scene, words, workshop } from './workshop.ts';

let shops: Workshop[];
beforeAll(async () => {
  shops = [await workshop('loess', 'song'), await workshop('oasis', 'brush')];
});

const address = 'https://www.example.cn/zt/qcxj/activities/x.html?c=poster';
const formats: Record<string, (shop: Workshop, title: string) => Design> = {
  card: (shop, title) => entryCard(shop, words(title), scene(shop)),
  square: (shop, title) => square(shop, words(title), scene(shop)),
  poster: (shop, title) => entryPoster(shop, words(title), scene(shop), address),
  'poster without a fact': (shop, title) =>
    entryPoster(shop, words(title, { fact: undefined, to: '太原市' }), scene(shop), undefined),
};

/** Where the pen comes to rest: each of these points is ink. */
function restingPoints(d: string): [number, number][] {
  return [...d.matchAll(/[MLQC]([^MLQCZ]*)/gu)].map(([, args = '']) => {
    const numbers = args.trim().split(' ').map(Number);
    return [numbers.at(-2) ?? NaN, numbers.at(-1) ?? NaN];
  });
}

/** Texts whose outlines leave their box, or whose box leaves the picture. */
function outside({ boxes, width, height }: Design): string[] {
  return boxes.flatMap(({ box, lines, d }) => {
    const wild =
      box.x < 0 ||
      box.y < 0 ||
      box.x + box.width > width ||
      box.y + box.height > height ||
      restingPoints(d).some(
        ([x, y]) =>
          !(x >= box.x - 0.1 && x <= box.x + box.width + 0.1 && y >= box.y - 0.1 && y <= box.y + box.height + 0.1),
      );
    return wild ? [lines.join('/')] : [];
  });
}

const forbiddenFirst = /^[，。、：；！？）》”’」』】〕〉…—％%,.:;!?)\]}]/u;
const forbiddenLast = /[（《“‘「『【〔〈([{]$/u;
const badLines = ({ boxes }: Design) =>
  boxes.flatMap(({ lines }) =>
    lines.filter(
      (line, index) =>
        (index > 0 && forbiddenFirst.test(line)) || (index < lines.length - 1 && forbiddenLast.test(line)),
    ),
  );

/** Sentences as people write them, and as they should not. */
const character = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(...'青春兴晋回家路上山西太原学子归巢座谈会返乡创业担保贷款跟你面对面聊一下午的了在和'),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)) },
  { weight: 3, arbitrary: fc.constantFrom(...'，。、：；！？（）《》“”—…') },
  { weight: 2, arbitrary: fc.constantFrom('A', 'g', 'WiFi', 'GitHub', '2019', '3.5', '%', ' ', 'jfQ') },
);
const title = fc
  .array(character, { minLength: 4, maxLength: 60 })
  .map((characters) => [...characters.join('').trim()].slice(0, 60).join(''))
  .filter((text) => text.length >= 4);

describe('a title of 4 to 60 characters', () => {
  test.each(Object.entries(formats))('stays inside: %s', (_name, design) => {
    fc.assert(
      fc.property(title, fc.nat({ max: 1 }), (text, index) => {
        const made = design(shops[index]!, text);
        expect(outside(made)).toEqual([]);
        // A row of nothing but marks has no place where it may be broken.
        if (!/[，。、：；！？（）《》“”—…%.]{3}/u.test(text)) expect(badLines(made)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test.each(['学子归巢', '学子归巢：跟家乡面对面聊一下午', '关于在2019年春节期间开展“青春兴晋”行动的通知'])(
    'is there as a whole: %s',
    (text) => {
      const { boxes } = formats['poster']!(shops[0]!, text);
      const shown = boxes.map(({ lines }) => lines.join('')).join('');
      for (const part of text.split('：')) expect(shown).toContain(part);
    },
  );

  test('a notice of 120 characters is cut with … rather than left out', () => {
    const long = `关于${'开展返乡青年联系服务活动'.repeat(10)}的通知`.slice(0, 120);
    const { boxes } = formats['square']!(shops[0]!, long);
    expect(boxes[0]?.lines.join('').endsWith('…') || boxes[0]?.lines.join('') === long).toBe(true);
    expect(boxes[0]?.lines.join('').length).toBeGreaterThan(20);
  });
});

describe('a character no font has', () => {
  test('is told; a letter becomes 〓 and a little picture is left out', () => {
    const design = formats['card']!(shops[0]!, '回家🎉吃\u{2a700}面');
    expect(design.missing).toEqual(['🎉', '\u{2a700}']);
    expect(design.boxes.flatMap(({ lines }) => lines).join('')).toContain('回家吃〓面');
  });

  test('leaves no hole in a name from top to bottom', () => {
    const rare = '龘\u{2a700}靐';
    const own = { ...shops[0]!, campaign: { ...shops[0]!.campaign } };
    own.campaign.config = { ...own.campaign.config, title: rare };
    for (const design of [
      formats['poster']!(shops[0]!, rare),
      campaignCard(own, words(rare), scene(own)),
      campaignPoster(own, words('回家'), scene(own), undefined),
    ]) {
      expect(design.missing).toContain('\u{2a700}');
      const name = design.boxes.find(({ box, ink }) => box.height > box.width && ink.height > ink.width);
      const characters = [...name!.lines.join('')];
      expect(characters).toContain('〓');
      // As many squares of ink, one under the other, as the name has characters.
      const starts = restingPoints(name!.d).map(([, y]) => y);
      const pitch = (Math.max(...starts) - Math.min(...starts)) / characters.length;
      for (let at = 0; at < characters.length; at += 1)
        expect(starts.some((y) => Math.floor((y - Math.min(...starts)) / pitch) === at)).toBe(true);
    }
  });

  test('what one face draws wrongly is taken from another', async () => {
    const shop = await workshop('watertown', 'xiaowei');
    expect(shop.title('回')).toEqual((await workshop('loess', 'song')).title('回') && expect.anything());
    expect(shop.title('回')?.draw(0, 0, 100)).toBe(shops[0]!.title('回')?.draw(0, 0, 100));
    expect(shop.title('家')?.draw(0, 0, 100)).not.toBe(shops[0]!.title('家')?.draw(0, 0, 100));
  });
});
