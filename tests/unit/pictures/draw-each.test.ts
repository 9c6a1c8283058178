import { expect, test } from 'vitest';
import { drawEach } from '#pictures/draw-each.ts';

/** Pictures that are finished when the test says so. */
function easel() {
  const hand = new Map<string, { finish: () => void; fail: (error: Error) => void }>();
  const begun: string[] = [];
  const draw = (name: string) =>
    new Promise<string>((resolve, reject) => {
      begun.push(name);
      hand.set(name, { finish: () => resolve(name.toUpperCase()), fail: reject });
    });
  return { begun, draw, in: (name: string) => hand.get(name)! };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test('all come in their order, whichever is finished first', async () => {
  const { draw, in: hand } = easel();
  const all = drawEach(['a', 'b'], draw, { atATime: 2, stopping: new AbortController() });
  await soon();
  hand('b').finish();
  await soon();
  hand('a').finish();
  expect(await all).toEqual(['A', 'B']);
});

test.each(['is stopped', 'fails'])(
  'once it %s nothing more is begun, and what is in hand is waited for',
  async (how) => {
    const { begun, draw, in: hand } = easel();
    const stopping = new AbortController();
    let over = false;
    const all = drawEach(['a', 'b', 'c'], draw, { atATime: 2, stopping });
    const told = all.catch((error: unknown) => error).finally(() => (over = true));
    await soon();
    const reason = new Error(how);
    if (how === 'fails') hand('a').fail(reason);
    else {
      stopping.abort(reason);
      hand('a').finish();
    }
    await soon();
    expect([begun, over]).toEqual([['a', 'b'], false]);
    hand('b').finish();
    expect(await told).toBe(reason);
    expect(begun).toEqual(['a', 'b']);
  },
);
