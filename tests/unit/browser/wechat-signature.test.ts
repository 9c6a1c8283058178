import { expect, it } from 'vitest';
import { readSignature } from '#browser/wechat-signature.ts';

const good = {
  appId: 'wx0123456789abcdef',
  timestamp: '1414587457',
  nonceStr: 'Wm3WZYTPz0wzccnW',
  signature: 'a'.repeat(40),
};

it('takes a signature, with its time as a number too, and nothing besides', () => {
  expect(readSignature(good)).toEqual(good);
  expect(readSignature({ ...good, timestamp: 1414587457, ticket: 'secret' })).toEqual(good);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'ok'],
  ['an error of WeChat', { errcode: 40001, errmsg: 'invalid credential' }],
  ['another kind of id', { ...good, appId: 'ww0123456789abcdef' }],
  ['a time in words', { ...good, timestamp: 'now' }],
  ['a broken number', { ...good, timestamp: Number.NaN }],
  ['an empty nonce', { ...good, nonceStr: '' }],
  ['a nonce that is code', { ...good, nonceStr: '"+alert(1)+"' }],
  ['a short signature', { ...good, signature: 'a'.repeat(39) }],
  ['another hash', { ...good, signature: 'a'.repeat(64) }],
  ['a list', [good]],
  ['values in lists', { ...good, signature: [good.signature] }],
])('takes %s for none', (_name, answer) => {
  expect(readSignature(answer)).toBe(undefined);
});
