import { expect, test } from 'vitest';
import { checkBody } from '#mdx/check.ts';
import { mdxProblems } from '#problems/catalogue/mdx.ts';
import { samples } from '../../mdx/samples.ts';

test('every problem has a sample, and the sample has that problem only', () => {
  for (const [code, body] of Object.entries(samples)) {
    const codes = new Set(checkBody({ file: 'a.mdx', body, firstLine: 1 }).problems.map((found) => found.code));
    if (code === 'mdx-too-many') codes.delete('mdx-brace');
    expect([...codes], body).toEqual([code]);
  }
  expect(Object.keys(samples).toSorted()).toEqual(Object.keys(mdxProblems).toSorted());
});
