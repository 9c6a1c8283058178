import { describe, expect, it } from 'vitest';
import type { Declaration } from '#egress/declaration.ts';
import { emptyContents, type NamedAddress } from '#egress/page-contents.ts';
import { pagePolicy, policySource } from '#egress/page-policy.ts';

const still = { fetches: false, works: false, assembles: false, draws: false };
const declared = (address: string, kinds: Declaration['kinds']): Declaration => ({
  ...{
    origin: new URL(address).origin,
    address,
    kinds,
    why: '报名',
    where: 'forms/a.yaml：url',
    page: '/forms/a.html',
  },
});
const named = (...addresses: string[]) =>
  new Map(
    addresses.map((address): [string, NamedAddress] => [
      address,
      { origin: new URL(address).origin, use: 'form', address, place: 'form action' },
    ]),
  );
const rules = (policy: string) =>
  Object.fromEntries(policy.split(';').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));

describe('the policy of a page', () => {
  it('of a page that only shows something', () => {
    expect(pagePolicy({ contents: emptyContents(), scripts: still, contacts: [] })).toBe(
      "default-src 'none';script-src 'self' file:;style-src 'self' file:;img-src 'self' file:;font-src 'self' file:;base-uri 'none';form-action 'none'",
    );
  });

  it('allows styles by their hash, films and forms of the site where there are some', () => {
    const contents = { ...emptyContents(), styles: ['a{}', 'b{}', 'a{}'], holds: new Set(['media', 'form'] as const) };
    const found = rules(pagePolicy({ contents, scripts: still, contacts: [] }));
    expect(found['style-src']?.match(/'sha256-[\w+/]{43}='/gu)).toHaveLength(2);
    expect(found).toMatchObject({ 'media-src': "'self' file:", 'form-action': "'self' file:" });
  });

  it('lets the search page fetch, start a worker and run its index', () => {
    const scripts = { fetches: true, works: true, assembles: true, draws: false };
    expect(rules(pagePolicy({ contents: emptyContents(), scripts, contacts: [] }))).toMatchObject({
      'script-src': "'self' file: 'wasm-unsafe-eval'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'child-src': "'self'",
    });
  });

  it('shows pictures that a script drew only where one draws', () => {
    const images = (draws: boolean) =>
      rules(pagePolicy({ contents: emptyContents(), scripts: { ...still, draws }, contacts: [] }))['img-src'];
    expect([images(false), images(true)]).toEqual(["'self' file:", "'self' file: data:"]);
  });

  it('lets a form send to its own endpoint and nowhere else', () => {
    const address = 'https://api.example/f;a?x=1';
    const policy = rules(
      pagePolicy({
        contents: { ...emptyContents(), addresses: named(address) },
        scripts: { ...still, fetches: true },
        contacts: [declared(address, ['form', 'connect']), declared('https://other.example/', ['form', 'connect'])],
      }),
    );
    expect(policy['form-action']).toBe("'self' file: https://api.example/f%3Ba");
    expect(policy['connect-src']).toBe("'self' https://api.example/f%3Ba");
    expect(policy['frame-src']).toBeUndefined();
  });

  it('shuts again when the form is not on the page any more', () => {
    const contacts = [declared('https://api.example/f', ['form', 'connect'])];
    const policy = rules(pagePolicy({ contents: emptyContents(), scripts: still, contacts }));
    expect(policy).toMatchObject({ 'form-action': "'none'" });
    expect(policy['connect-src']).toBeUndefined();
  });

  it('frames the platform that is embedded', () => {
    const address = 'https://www.wjx.cn/vm/x.aspx';
    const contents = { ...emptyContents(), addresses: named(address) };
    const policy = rules(pagePolicy({ contents, scripts: still, contacts: [declared(address, ['frame'])] }));
    expect(policy).toMatchObject({ 'frame-src': 'https://www.wjx.cn', 'form-action': "'none'" });
  });
});

it('writes an address without what would end the rule', () => {
  expect(policySource("https://团.example/a,b;c'd/é?x#y")).toBe('https://xn--3bs.example/a%2Cb%3Bc%27d/%C3%A9');
});
