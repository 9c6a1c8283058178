import { expect, test } from 'vitest';
import { choosePapercuts, papercutName, type PicturedEntry } from '#campaign/papercut-choice.ts';
import { inReadersOrder } from '#campaign/readers-order.ts';

const entry = (id: string, data: Partial<PicturedEntry['data']> = {}): PicturedEntry => ({
  collection: 'stories',
  id,
  data: { topics: [], cover: undefined, subject: undefined, ...data },
});
const chosen = (entries: PicturedEntry[]) =>
  Object.fromEntries([...choosePapercuts(entries)].map(([key, papercut]) => [key, papercutName(papercut)]));

test('the papercut an author names is drawn, each time another drawing of it; a photograph needs none', () => {
  const entries = [
    entry('a', { subject: 'silk' }),
    entry('b', { subject: 'silk' }),
    entry('c', { cover: { src: 'media/x.jpg', alt: '一棵树' }, subject: 'silk' }),
  ];
  expect(chosen(entries)).toEqual({ 'stories/a': 'silk-1', 'stories/b': 'silk-2' });
});

/** Sites that are online must not change their pictures with a new program. */
test('what is chosen by topic and name stays what it was', () => {
  const entries = [
    entry('jixian-pingguo', { topics: ['创业'] }),
    entry('axiu', { topics: ['创业', '乡村振兴'] }),
    entry('xiaowang', { topics: ['人才'] }),
    entry('dabing'),
    entry('erbing'),
  ];
  expect(chosen(entries)).toMatchInlineSnapshot(`
    {
      "stories/axiu": "orchard-1",
      "stories/dabing": "model-1",
      "stories/erbing": "school-1",
      "stories/jixian-pingguo": "workshop-1",
      "stories/xiaowang": "forum-1",
    }
  `);
});

test('neighbours never show the same', () => {
  const names = Object.values(chosen(Array.from({ length: 40 }, (_, index) => entry(`e${index}`))));
  const subjects = names.map((name) => name.replace(/-\d+$/u, ''));
  expect(subjects.filter((subject, index) => subject === subjects[index - 1])).toEqual([]);
});

test('readers see the newest story first, and activities as the notice numbers them', () => {
  const of = (collection: string, id: string, data: object) => ({ collection, id, data }) as never;
  const ids = inReadersOrder([
    of('stories', 'old', { published: '2019-01-01' }),
    of('stories', 'new', { published: '2019-01-02' }),
    of('activities', 'second', { number: 2 }),
    of('activities', 'first', { number: 1 }),
  ]).map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['first', 'second', 'new', 'old']);
});
