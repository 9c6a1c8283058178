import { expect, it } from 'vitest';
import { stations, stop } from '#content/stations.ts';

it('knows the neighbours of every stop; the first comes from the start, the last leads nowhere', () => {
  const line = stations.map(({ id }) => stop(id));
  expect(line[0]?.previous).toEqual({ name: '出发', href: '#main' });
  expect(line.at(-1)?.next).toBeUndefined();
  line.forEach(({ next }, at) => expect(next?.href).toBe(line[at + 1] && `#${line[at + 1]!.id}`));
  line.forEach(({ previous }, at) => at > 0 && expect(previous.name).toBe(line[at - 1]!.name));
});

it('has names that make addresses', () => {
  for (const { id, pinyin } of stations) {
    expect(id).toMatch(/^[a-z]+$/u);
    expect(pinyin.toLowerCase()).toBe(id);
  }
});
