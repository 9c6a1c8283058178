import { describe, expect, it } from 'vitest';
import { channelsFor, channelsInOrder, codeState } from '#campaign/channel-code.ts';
import type { Channel } from '#schemas/channel.ts';

const channel = (id: string, changes: Partial<Channel> = {}): Channel => ({
  id,
  name: id,
  kind: '微信群',
  about: '群',
  host: '团委',
  audience: [],
  regions: [],
  draft: false,
  ...changes,
});
const code = (expires?: string) => ({ code: { url: 'https://example.com/q', ...(expires && { expires }) } });

describe('a code', () => {
  it.each([
    ['2021-02-02', 'open'],
    ['2021-02-03', 'open'],
    ['2021-02-04', 'expired'],
  ])('that ends on 2021-02-03 is on %s %s', (today, state) => {
    expect(codeState(channel('a', code('2021-02-03')), today)).toBe(state);
  });

  it('without a last day stays open; without a code there is none', () => {
    expect(codeState(channel('a', code()), '2099-01-01')).toBe('open');
    expect(codeState(channel('a'), '2021-01-01')).toBe('none');
  });
});

describe('channels', () => {
  it('that can be scanned come first, those whose code ran out last', () => {
    const list = [
      channel('late', code('2021-01-31')),
      channel('asks'),
      channel('scan', code()),
      channel('also', code('2021-02-01')),
    ];
    expect(channelsInOrder(list, '2021-02-01').map(({ id }) => id)).toEqual(['scan', 'also', 'asks', 'late']);
    expect(list[0]?.id).toBe('late');
  });

  it('of a place are those for it and for the places around it, not those for everybody', () => {
    const list = [
      channel('all'),
      channel('root', { regions: ['14'] }),
      channel('city', { regions: ['1401'] }),
      channel('county', { regions: ['140105'] }),
    ];
    expect(channelsFor(list, '140105', '14').map(({ id }) => id)).toEqual(['city', 'county']);
    expect(channelsFor(list, '1401', '14').map(({ id }) => id)).toEqual(['city']);
    expect(channelsFor(list, '1402', '14')).toEqual([]);
  });
});
