import { describe, expect, it } from 'vitest';
import { addressesIn, foreignOrigin, otherScheme } from '#egress/web-origin.ts';

describe('the origin of an address', () => {
  it.each([
    ['https://a.example/x?y#z', 'https://a.example'],
    ['http://a.example:8080/', 'http://a.example:8080'],
    ['//a.example/x', 'https://a.example'],
    ['\\\\a.example/x', 'https://a.example'],
    ['/\\a.example', 'https://a.example'],
    [' \n https://a.example', 'https://a.example'],
    ['ht\ntps://a.example', 'https://a.example'],
    ['https:a.example', 'https://a.example'],
    ['HTTPS:\\\\A.example\\x', 'https://a.example'],
    ['https://user@a.example/', 'https://a.example'],
    ['https://团.example/', 'https://xn--3bs.example'],
    ['wss://a.example/', 'wss://a.example'],
    ['https://', 'https://'],
  ])('%j', (address, origin) => {
    expect(foreignOrigin(address)).toBe(origin);
  });

  it.each(['', '#top', '/x.html', './x.html', '../a//b.html', 'x.html?u=https://a.example', 'mailto:a@b.example'])(
    'there is none in %j',
    (address) => {
      expect(foreignOrigin(address)).toBeUndefined();
    },
  );
});

it('tells other schemes, however they are written', () => {
  const schemes = [
    'javascript:x',
    ' JavaScript:x',
    'java\nscript:x',
    'data:,x',
    'tel:1',
    'https://a.example',
    'a/b:c',
    './x',
  ];
  expect(schemes.map(otherScheme)).toEqual([
    'javascript',
    'javascript',
    'javascript',
    'data',
    'tel',
    undefined,
    undefined,
    undefined,
  ]);
});

it('finds addresses in a text', () => {
  expect(
    addressesIn(
      '{"a":"https://a.example/b","c":"//c.example/x","d":"a // b","e":"/e//f"} wss://e.example:1/x http://localhost/',
    ),
  ).toEqual(['https://a.example', '//c.example', 'wss://e.example:1', 'http://localhost/']);
});
