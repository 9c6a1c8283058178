import { describe, expect, it } from 'vitest';
import { checkBody } from '#mdx/check.ts';

const check = (body: string) => checkBody({ file: 'a.mdx', body, firstLine: 5 });

describe('what a text mentions', () => {
  it('are words of the glossary and tables, in order, with their places in the file', () => {
    const { mentions, problems } = check(
      '每月讲<Term>三会</Term>和<Term> 两制 </Term>。\n\n<Table name="renwu" />\n\n- 又说<Term>三会</Term>\n',
    );
    expect(problems).toEqual([]);
    expect(mentions).toEqual([
      { kind: 'term', name: '三会', line: 5, column: 4 },
      { kind: 'term', name: '两制', line: 5, column: 20 },
      { kind: 'table', name: 'renwu', line: 7, column: 1 },
      { kind: 'term', name: '三会', line: 9, column: 5 },
    ]);
  });

  it('makes the text one with components, and is not looked for in code', () => {
    expect(check('说<Term>三会</Term>').plain).toBe(false);
    expect(check('写成 `<Term>三会</Term>`').mentions).toEqual([]);
  });

  it('is nothing where there is no name; that has been told already', () => {
    const { mentions, problems } = check('<Table />\n\n<Table name="" />\n\n说<Term></Term>\n');
    expect(mentions).toEqual([]);
    expect(problems.length).toBeGreaterThan(1);
  });

  it('may stand in a line, a list, a cell and bold text, but not in a heading or a link', () => {
    const codes = (body: string) => check(body).problems.map(({ code }) => code);
    for (const body of ['- <Term>三会</Term>', '| a |\n| --- |\n| <Term>三会</Term> |', '**<Term>三会</Term>**'])
      expect(codes(body)).toEqual([]);
    for (const body of ['## 看 <Term>三会</Term>', '[看<Term>三会</Term>](https://www.gov.cn)'])
      expect(codes(body)).toContain('mdx-component-inline');
  });
});
