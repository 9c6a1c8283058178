import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemReference } from '../../src/cli/reference.ts';
import { exampleReference } from '../../src/gallery/example-reference.ts';
import { fieldReference } from '../../src/schemas/reference.ts';

const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const pages = [
  'README.md',
  ...(await readdir(join(root, 'docs'), { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const texts = await Promise.all(
  pages.map(async (page): Promise<[string, string]> => [page, await readFile(join(root, page), 'utf8')]),
);

/** Paths of the checkout as docs name them: in backticks, beginning with one of its own folders. */
const namedPaths = (text: string) =>
  [
    ...text.matchAll(
      /`((?:(?:src|tests|docs|public|content|\.ci)(?=[/`])|(?:astro|eslint|vitest)\.config)[\w./@[\]-]*)`/gu,
    ),
  ].map(([, path]) => path ?? '');

describe.each(texts)('%s', (page, text) => {
  test('names only paths that exist', () => {
    const missing = namedPaths(text).filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  test('links only to files that exist', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)].map(([, target]) => target ?? '');
    // Examples of how authors link are not links of the docs.
    const own = targets.filter((target) => !/^https?:|\.mdx$|^网址$|media\//u.test(target));
    expect(own.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/gu)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the tests see the docs they are about', () => {
  expect(pages.length).toBeGreaterThan(5);
  expect(texts.flatMap(([, text]) => namedPaths(text)).length).toBeGreaterThan(20);
});

test('the generated pages are up to date (npm run reference)', async () => {
  expect(await readFile(join(root, 'docs', 'fields.md'), 'utf8')).toBe(fieldReference());
  expect(await readFile(join(root, 'docs', 'problems.md'), 'utf8')).toBe(problemReference());
  expect(await readFile(join(root, 'docs', 'examples.md'), 'utf8')).toBe(exampleReference());
});
