import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '#lib/frontmatter.ts';

describe('splitFrontmatter', () => {
  it('splits at the fences and counts lines', () => {
    expect(splitFrontmatter('---\ntitle: 一\nsummary: 二\n---\n\n正文\n')).toEqual({
      ok: true,
      yaml: 'title: 一\nsummary: 二',
      yamlLine: 2,
      body: '\n正文\n',
      bodyLine: 5,
    });
  });

  it.each([
    ['no body', '---\na: 1\n---', { yaml: 'a: 1', body: '', bodyLine: 4 }],
    ['nothing between the fences', '---\n---\n正文', { yaml: '', body: '正文', bodyLine: 3 }],
    ['blanks behind the fences', '---  \na: 1\n---\t\n正文', { yaml: 'a: 1', body: '正文' }],
    ['a rule in the body', '---\na: 1\n---\n上\n\n---\n\n下', { yaml: 'a: 1', body: '上\n\n---\n\n下' }],
    ['four dashes do not close', '---\na: 1\n----\nb: 2\n---\n文', { yaml: 'a: 1\n----\nb: 2', body: '文' }],
    ['an indented fence does not close', '---\na: |\n  ---\n---\n文', { yaml: 'a: |\n  ---', body: '文' }],
  ])('%s', (_name, text, parts) => {
    expect(splitFrontmatter(text)).toMatchObject({ ok: true, ...parts });
  });

  it.each([
    '',
    '正文\n',
    '\n---\na: 1\n---\n',
    ' ---\na: 1\n---\n',
    '----\na: 1\n---\n',
    '--- a\n---\n',
    '——\na: 1\n——\n',
  ])('finds no fence in %j', (text) => {
    expect(splitFrontmatter(text)).toEqual({ ok: false, reason: 'missing' });
  });

  it.each(['---', '---\n', '---\ntitle: 一\n\n正文\n', '---\na: 1\n--- \u3000\n'])('finds no end in %j', (text) => {
    expect(splitFrontmatter(text)).toEqual({ ok: false, reason: 'unclosed' });
  });
});
