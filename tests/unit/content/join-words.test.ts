import { expect, it } from 'vitest';
import { joinWords } from '#content/join-words.ts';
import { channelKinds } from '#schemas/channel.ts';

it('tells the way in for every kind, and sends nobody to a group by its bare address', () => {
  expect(Object.keys(joinWords).sort()).toEqual([...channelKinds].sort());
  for (const kind of channelKinds) expect(joinWords[kind].steps.length).toBeGreaterThan(1);
  expect(channelKinds.filter((kind) => joinWords[kind].direct)).toEqual(['抖音号', '微博', '网上平台']);
});
