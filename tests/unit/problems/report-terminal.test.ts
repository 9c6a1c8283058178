import { describe, expect, it } from 'vitest';
import type { Problem } from '#problems/problem.ts';
import { formatAnnotation, formatProblem, formatProblems, placeOf } from '#problems/report-terminal.ts';

const base: Problem = {
  code: 'x',
  severity: 'error',
  title: '题目',
  message: '哪里不对。',
  fix: '这样改。',
  file: 'xiaocun/a.mdx',
  line: 3,
  column: 7,
};
const plain = (changes: Partial<Problem>) => formatProblem({ ...base, ...changes }, { colour: false });

describe('one problem', () => {
  it('is where, what and how to mend it', () => {
    expect(plain({})).toBe('错误 xiaocun/a.mdx:3:7 题目\n  哪里不对。\n  怎么改：这样改。');
    expect(plain({ severity: 'warning' })).toMatch(/^提醒 /u);
    expect(plain({ severity: 'info' })).toMatch(/^说明 /u);
  });

  it.each<[Partial<Problem>, string]>([
    [{ line: undefined, column: undefined }, 'xiaocun/a.mdx'],
    [{ line: undefined, column: 4 }, 'xiaocun/a.mdx'],
    [{ column: undefined }, 'xiaocun/a.mdx:3'],
    [{}, 'xiaocun/a.mdx:3:7'],
  ])('points at the place: %j', (changes, place) => {
    expect(placeOf({ ...base, ...changes })).toBe(place);
  });

  it('has colours only when asked', () => {
    expect(plain({})).not.toContain('\u001b');
    expect(formatProblem(base, { colour: true })).toContain('\u001b[31m错误');
  });
});

describe('text from a file', () => {
  it.each([
    ['an escape sequence', '\u001b[2J\u001b[31m红'],
    ['a carriage return', '看得见\r看不见'],
    ['a backspace, a bell and a null', 'a\u0008b\u0007c\u0000'],
    ['C1 controls', '\u009b31m红\u0085'],
    ['text direction', '\u202eabc\u2066\u2028'],
  ])('is shown, not obeyed: %s', (_name, text) => {
    for (const field of ['message', 'fix', 'file'] as const) {
      expect(plain({ [field]: text })).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u,
      );
    }
    expect(plain({ message: text })).toContain('�');
  });

  it('cannot give a CI runner a command', () => {
    const text = plain({ message: 'a\n::error::b\n \t::add-mask::c\n##[group]d', fix: 'e\n\n::f' });
    expect(text).not.toMatch(/^\s*(?:::|##\[)/mu);
    expect(plain({ file: 'a\n::error::b' })).toMatch(/^错误 a�/u);
  });

  it('keeps the lines of an example', () => {
    expect(plain({ fix: '照这个样子写：\n<Steps>\n</Steps>' })).toContain('写：\n<Steps>\n</Steps>');
  });
});

describe('all problems', () => {
  it('has the worst last, and by place within that', () => {
    const at = (severity: Problem['severity'], file: string, line?: number, column?: number): Problem => ({
      ...base,
      severity,
      file,
      line,
      column,
    });
    const text = formatProblems(
      [
        at('error', 'b', 2, 1),
        at('warning', 'z', 1),
        at('error', 'a', 10, 1),
        at('error', 'a', 2, 9),
        at('info', 'y'),
        at('error', 'a', 2, 3),
        at('error', 'a'),
        at('warning', 'c'),
      ],
      { colour: false },
    );
    expect(text.split('\n\n').map((part) => part.split(' 题目')[0])).toEqual([
      '说明 y',
      '提醒 c',
      '提醒 z:1',
      '错误 a',
      '错误 a:2:3',
      '错误 a:2:9',
      '错误 a:10:1',
      '错误 b:2:1',
    ]);
  });

  it('leaves the list it was given as it was', () => {
    const list = [base, { ...base, severity: 'info' as const }];
    formatProblems(list, { colour: false });
    expect(list[0]).toBe(base);
    expect(formatProblems([], { colour: false })).toBe('');
  });
});

describe('an annotation', () => {
  it('marks the line', () => {
    expect(formatAnnotation(base, 'content')).toBe(
      '::error file=content/xiaocun/a.mdx,line=3,title=题目::哪里不对。 这样改。',
    );
    expect(formatAnnotation({ ...base, severity: 'info', line: undefined }, 'content')).toBe(
      '::notice file=content/xiaocun/a.mdx,title=题目::哪里不对。 这样改。',
    );
    expect(formatAnnotation({ ...base, severity: 'warning' }, 'content')).toMatch(/^::warning /u);
  });

  it('escapes what would end or begin a command', () => {
    const text = formatAnnotation(
      { ...base, file: 'a,line=9::b%.mdx', message: '50%\r\n::error::x', fix: '好' },
      'C:/内容',
    );
    expect(text).toBe('::error file=C%3A/内容/a%2Cline=9%3A%3Ab%25.mdx,line=3,title=题目::50%25%0D%0A::error::x 好');
    expect(text.split('\n')).toHaveLength(1);
  });
});
