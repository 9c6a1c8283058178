import { expect, test } from 'vitest';
import { choosePictures } from '#components/deck/choose-pictures.ts';

const scenes = (['cover', 'text', 'text', 'numbers', 'steps', 'letter', 'timeline', 'ending'] as const).map((kind) => ({
  kind,
}));
const none: (string | undefined)[] = scenes.map(() => undefined);

test('gives two scenes with room a picture nobody asked for, each another', () => {
  const chosen = choosePictures(scenes, none, ['/a', '/b', '/c', '/d']);
  expect(chosen).toEqual([undefined, '/a', '/b', ...none.slice(3)]);
});

test('draws what is asked for, and does not show it twice', () => {
  const asked = [...none];
  asked[4] = '/art/a.svg';
  const chosen = choosePictures(scenes, asked, ['/art/a.svg', '/art/b.svg']);
  expect(chosen).toEqual([undefined, '/art/b.svg', undefined, undefined, '/art/a.svg', ...none.slice(5)]);
  const enough = ['/x', '/y', ...none.slice(2)];
  expect(choosePictures(scenes, enough, ['/a'])).toEqual(enough);
});

test('dresses a passage that goes on over several screens once', () => {
  const passage = [{ kind: 'text' }, { kind: 'text', goesOn: true }, { kind: 'letter' }] as const;
  expect(choosePictures(passage, [undefined, undefined, undefined], ['/a', '/b', '/c'])).toEqual([
    '/a',
    undefined,
    '/b',
  ]);
});
