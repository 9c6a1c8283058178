import { expect, it } from 'vitest';
import { handInText } from '#campaign/hand-in-text.ts';

it.each([
  ['各县团委', '市级团委', '各县团委交到市级团委'],
  ['各县团委', undefined, '各县团委来交'],
  [undefined, '市级团委', '交到市级团委'],
  [undefined, undefined, ''],
])('%s, %s: %s', (who, to, text) => {
  expect(handInText(who, to)).toBe(text);
});
