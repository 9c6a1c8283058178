import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite, type SiteFiles } from '../support/build-site.ts';
import { scriptFaults, styleFaults, type FloorFault } from '../support/browser-floor.ts';
import { sharedSite } from '../support/shared-sites.ts';

const say = (path: string, faults: readonly FloorFault[]) =>
  faults.map(({ line, what, where }) => `${path}:${line} ${what}: ${where}`);

describe.each(['village', 'sample'] as const)('what %s asks of a browser', (name) => {
  let files: SiteFiles;
  beforeAll(async () => {
    files = await readSite((await sharedSite(name)).folder);
  });
  const written = (extension: string) =>
    [...files]
      .filter(([path]) => path.endsWith(extension))
      .map(([path, bytes]) => [path, bytes.toString('utf8')] as const);
  /** The different texts of an element in all pages, each with the first page it is on. */
  const inPages = (
    wanted: (element: { name: string; attribs: Record<string, string> }) => boolean,
    textOf: (element: Parameters<typeof DomUtils.textContent>[0]) => string,
  ) => {
    const found = new Map<string, string>();
    for (const [path, html] of [...written('.html'), ...written('.svg')]) {
      for (const element of DomUtils.findAll(wanted, parseDocument(html)))
        if (!found.has(textOf(element))) found.set(textOf(element), path);
    }
    return [...found];
  };

  test('every style sheet is within Chrome 98 and iOS 15.4', () => {
    const sheets = written('.css');
    expect(sheets.length).toBeGreaterThan(0);
    const inline = inPages(({ name: tag }) => tag === 'style', DomUtils.textContent).map(
      ([css, path]) => [path, css] as const,
    );
    expect([...sheets, ...inline].flatMap(([path, css]) => say(path, styleFaults(css)))).toEqual([]);
  });

  test('every script is, Pagefind’s own included', () => {
    const scripts = written('.js');
    expect(scripts.length).toBeGreaterThan(2);
    const inline = inPages(
      ({ name: tag, attribs }) =>
        tag === 'script' && attribs['src'] === undefined && !/json/u.test(attribs['type'] ?? ''),
      DomUtils.textContent,
    );
    expect(
      [...scripts, ...inline.map(([code, path]) => [path, code] as const)].flatMap(([path, code]) =>
        say(path, scriptFaults(code)),
      ),
    ).toEqual([]);
  });
});

describe('the checker sees in a style sheet', () => {
  test.each([
    ['@layer base { a { color: red } }', '@layer (99/15.4)'],
    ['a { color: oklch(50% 0.1 20) }', 'oklch(), oklab(), lab(), lch(), hwb(), color() (111/15.4)'],
    ['a { --x: color-mix(in srgb, red, blue) }', 'color-mix() (111/16.2)'],
    ['@supports (display: grid) { a { color: color-mix(in srgb, red, blue) } }', 'color-mix() (111/16.2)'],
    [
      '@supports not (color: color-mix(in srgb, red, blue)) { a { color: color-mix(in srgb, red, blue) } }',
      'color-mix() (111/16.2)',
    ],
    ['a:has(b) { color: red }', ':has() (105/15.4)'],
    ['@container (min-width: 1px) { a { color: red } }', '@container (105/16)'],
    ['a { & b { color: red } }', 'nesting (112/16.5)'],
    ['a { @media print { color: red } }', 'nesting (112/16.5)'],
    ['a { min-height: 100dvh }', 'small, large and dynamic viewport units (108/15.4)'],
    ['@media (width >= 600px) { a { color: red } }', 'ranges in media queries (104/16.4)'],
    ['a { translate: 0 1px }', 'a newer property'],
    ['a { height: stretch }', 'stretch as a size (138/–)'],
    ['a { mask-image: url(x.svg) }', 'a newer property'],
    ['a { background: linear-gradient(in oklch, red, blue) }', 'gradients in a colour space (111/16.2)'],
    [
      '@property --x { syntax: "*"; inherits: false; initial-value: 0 }',
      '@property whose initial value is given nowhere else (85/16.4)',
    ],
    ['a { width: round(1.5px, 1px) }', 'round(), mod(), rem(), abs(), sign() (125/15.4)'],
  ])('%s', (css, what) => {
    expect(styleFaults(css).map((fault) => fault.what)).toContain(what);
  });

  test.each([
    'a { color: rgb(0 0 0 / 50%); min-height: 100vh; inset: 0; align-items: stretch; aspect-ratio: 1; width: clamp(1px, 2vw, min(3px, 4px)) }',
    '@supports (color: color-mix(in lab, red, red)) { a { color: color-mix(in srgb, red, blue) } }',
    '@supports selector(:has(a)) { a:has(b) { color: red } }',
    'a::before { content: "color-mix( & oklch(" ; background: url(x.svg?a&b) } a:is(b, c):where(d):focus-visible { color: red }',
    '@keyframes x { from { opacity: 0 } 50% { opacity: 1 } } @media (min-width: 600px) and (prefers-reduced-motion: no-preference) { a { color: red } }',
    'a { -webkit-mask-image: url(x.svg); mask-image: url(x.svg) }',
    '@property --x { syntax: "*"; inherits: false; initial-value: 0 } @supports (not (margin-trim: inline)) { * { --x: 0 } }',
  ])('nothing in %s', (css) => {
    expect(styleFaults(css)).toEqual([]);
  });
});

describe('the checker sees in a script', () => {
  test.each([
    ['class A { #x = 1 }', 'syntax newer than ES2021'],
    ['class A { static { x() } }', 'syntax newer than ES2021'],
    ['await x()', 'syntax newer than ES2021'],
    ['x.replace(/(?<=a)b/, "")', 'a regular expression of 16.4 and later (lookbehind, or flag v or d)'],
    ['new RegExp("(?<!a)b")', 'text that looks like a regular expression with lookbehind (62/16.4)'],
    ['list.toSorted()', '.toSorted (110/16)'],
    ['Object.groupBy(a, b)', '.groupBy (117/17.4)'],
    ['new DecompressionStream("gzip")', 'DecompressionStream (80/16.4)'],
  ])('%s', (code, what) => {
    expect(scriptFaults(code).map((fault) => fault.what)).toEqual([what]);
  });

  test.each([
    'a?.b ?? c; d ??= 1_000; import("./x.js"); [1].at(-1); structuredClone(a); Object.hasOwn(a, "b"); "x".replaceAll("a", "b"); [1].findLast((x) => x)',
    'const { groups } = /(?<year>\\d)/u.exec(a)',
  ])('nothing in %s', (code) => {
    expect(scriptFaults(code)).toEqual([]);
  });
});
