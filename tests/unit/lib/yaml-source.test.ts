import { describe, expect, it, vi } from 'vitest';
import { readYaml, type FieldPath } from '#lib/yaml-source.ts';

const text = `title: 小村
organiser:
  name: 镇团委
phases:
  - name: 报名
    start: 2021-01-20
  - name: 见面
    tags: [甲, 乙]
empty:
`;

describe('values', () => {
  it('keeps days, clock times and yes/no as text', () => {
    const { value, mistakes } = readYaml(
      'day: 2019-01-26\ntime: 2019-01-26 14:30\nanswer: no\nflag: true\ncode: 1401\nnothing: ~\n',
    );
    expect(mistakes).toEqual([]);
    expect(value).toEqual({
      day: '2019-01-26',
      time: '2019-01-26 14:30',
      answer: 'no',
      flag: true,
      code: 1401,
      nothing: null,
    });
  });

  it.each([
    ['', null],
    ['# 只有注释\n', null],
    ['一句话\n', '一句话'],
    ['- a\n', ['a']],
  ])('reads %j', (yaml, value) => {
    expect(readYaml(yaml)).toMatchObject({ value, mistakes: [] });
  });

  it('remembers how a value was written', () => {
    const source = readYaml('phone: 03511234567\ncode: "0351"\nlist: [1, 02]\n');
    expect(source.written(['phone'])).toBe('03511234567');
    expect(source.written(['code'])).toBe('0351');
    expect(source.written(['list', 1])).toBe('02');
    expect(source.written(['list'])).toBeUndefined();
    expect(source.written(['nowhere', 3])).toBeUndefined();
  });

  it('does not let a key reach into the prototype', () => {
    readYaml('__proto__:\n  polluted: yes\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('depth', () => {
  const items = (levels: number) =>
    `terms:\n${Array.from({ length: levels }, (_, depth) => `${' '.repeat(depth)}- `).join('\n')}\n`;
  const brackets = (levels: number) => `a: 1\nterms: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;

  it.each([items(24), brackets(24)])('reads what nests as deep as nobody writes', (yaml) => {
    expect(readYaml(yaml).mistakes).toEqual([]);
  });

  it.each([
    [items(150), 4],
    [items(1500), 4],
    [brackets(150), 5],
    [brackets(20_000), 5],
  ])('refuses what nests deeper, whatever the stack would bear', (yaml, line) => {
    const { mistakes, value } = readYaml(yaml, 4);
    expect(mistakes).toMatchObject([{ code: 'RESOURCE_EXHAUSTION' }]);
    expect(mistakes[0]?.line).toBeGreaterThanOrEqual(line);
    expect(mistakes[0]?.line).toBeLessThan(line + 101);
    expect(value).toBeUndefined();
  });
});

describe('locate', () => {
  it.each<[FieldPath, 'key' | 'value', number, number]>([
    [['title'], 'value', 1, 8],
    [['title'], 'key', 1, 1],
    [['organiser', 'name'], 'value', 3, 9],
    [['organiser', 'name'], 'key', 3, 3],
    [['phases', 0, 'start'], 'value', 6, 12],
    [['phases', 1], 'value', 7, 5],
    [['phases', 1, 'tags', 1], 'value', 8, 15],
    // Missing: the place of what should hold it.
    [['organiser', 'short'], 'value', 2, 1],
    [['phases', 1, 'start'], 'key', 7, 5],
    [['phases', 9, 'start'], 'value', 4, 1],
    [['theme', 'ink'], 'value', 1, 1],
    [['title', 'deeper', 'still'], 'value', 1, 1],
    [[], 'value', 1, 1],
  ])('%j %s', (path, which, line, column) => {
    expect(readYaml(text).locate(path, which)).toEqual({ line, column });
  });

  it('counts from the line the text begins on', () => {
    expect(readYaml(text, 2).locate(['organiser', 'name'])).toEqual({ line: 4, column: 9 });
  });

  it('points at the line of a key without a value', () => {
    expect(readYaml(text).locate(['empty'], 'key')).toEqual({ line: 9, column: 1 });
    expect(readYaml(text).locate(['empty']).line).toBe(9);
  });

  it('finds keys that are numbers, and places in a text with Windows line ends', () => {
    expect(readYaml('1401: x\n2: y\n').locate(['2'], 'key')).toEqual({ line: 2, column: 1 });
    expect(readYaml(text.replaceAll('\n', '\r\n')).locate(['phases', 0, 'start'])).toEqual({ line: 6, column: 12 });
  });

  it('is at the beginning of an empty document', () => {
    expect(readYaml('').locate(['title'])).toEqual({ line: 1, column: 1 });
    expect(readYaml('', 2).locate(['title'])).toEqual({ line: 2, column: 1 });
  });
});

describe('mistakes', () => {
  it.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'DUPLICATE_KEY', 3],
    ['a tab', 'a:\n\tb: 1\n', 'TAB_AS_INDENT', 2],
    ['uneven indent', 'a:\n   b: 1\n  c: 2\n', 'BAD_INDENT', 3],
    ['a Chinese colon', 'a: 1\nb：2\nc: 3\n', 'MULTILINE_IMPLICIT_KEY', 2],
    ['two colons', 'a: 时间: 上午\n', 'BLOCK_AS_IMPLICIT_KEY', 1],
    ['a quote open to the end, told where it opens', 'a: 1\nb: "小村\nc: 2\n\nd: 3\n', 'MISSING_CHAR', 2],
    ['Markdown emphasis', 'a: 1\nb: *重点*\n', 'BAD_ALIAS', 2],
    ['an unknown tag', 'a: !note 通知\n', 'TAG_RESOLVE_FAILED', 1],
    ['two documents', 'a: 1\n---\nb: 2\n', 'MULTIPLE_DOCS', 2],
  ])('%s', (_name, yaml, code, line) => {
    const { mistakes, value } = readYaml(yaml);
    expect(mistakes[0]).toMatchObject({ code, line });
    expect(value).toBeUndefined();
  });

  it('counts from the line the text begins on', () => {
    expect(readYaml('a: 1\na: 2\n', 10).mistakes[0]?.line).toBe(11);
  });

  it('lets an anchor be used a few times', () => {
    expect(readYaml('a: &who 镇团委\nb: *who\nc: *who\n')).toMatchObject({
      mistakes: [],
      value: { a: '镇团委', c: '镇团委' },
    });
  });

  it('refuses aliases that unfold without end, at once', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(', ')}]`;
    const bomb = [
      level('a', 'x'),
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, at) => level(name, `*${'abcdefgh'[at] ?? ''}`)),
    ].join('\n');
    const started = performance.now();
    expect(readYaml(bomb, 2)).toMatchObject({ value: undefined, mistakes: [{ code: 'IMPOSSIBLE', line: 2 }] });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it('refuses a value that holds itself, and says nothing on its own of odd keys', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  expect(readYaml('a: &a [*a]').mistakes).toMatchObject([{ code: 'IMPOSSIBLE' }]);
  expect(readYaml('a: &a {b: {c: *a}}').value).toBeUndefined();
  expect(readYaml('a: &a [1]\nb: [*a, *a]').value).toEqual({ a: [1], b: [[1], [1]] });
  expect(readYaml('? ["\\e[31m"]\n: x').mistakes).toEqual([]);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
