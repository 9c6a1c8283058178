import { expect, test } from 'vitest';
import { checkBody } from '#mdx/check.ts';
import { componentRules } from '#schemas/components.ts';
import { corpus } from './corpus.ts';
import { chance, mutate } from './mutate.ts';
import { byMarkdown, byMdx } from './roads.ts';

const check = (body: string) => checkBody({ file: 'a.mdx', body, firstLine: 1 });
const snippets = [...corpus, ...Object.values(componentRules).map(({ example }) => example)];

test.each(corpus)('one output on both roads, or not plain: %j', async (body) => {
  if (check(body).plain) expect(await byMdx(body)).toBe(await byMarkdown(body));
});

test('most of the corpus is plain, so that the comparison is about something', () => {
  expect(corpus.filter((body) => check(body).plain).length).toBeGreaterThanOrEqual(40);
});

test('whatever happens to a text, plain means the same output, and no error means it builds', async () => {
  const next = chance(20260120);
  let plain = 0;
  for (let round = 0; round < 1500; round++) {
    const body = mutate(snippets[round % snippets.length] ?? '', snippets, next);
    const report = check(body);
    if (report.plain) {
      plain++;
      expect(await byMdx(body), body).toBe(await byMarkdown(body));
    } else if (report.problems.every(({ severity }) => severity !== 'error')) {
      // Components and pictures are brought in by the build; here it is enough that the text compiles.
      await byMdx(body).catch((error: unknown) => {
        expect(String(error), body).toMatch(/is not defined|Expected component/u);
      });
    }
  }
  expect(plain).toBeGreaterThan(500);
});

test('the comparison sees a difference where there is one', async () => {
  for (const body of ['    缩进的代码', '- 一\n      - 二', '正文\n    # 续行']) {
    expect(await byMdx(body)).not.toBe(await byMarkdown(body));
    expect(check(body).plain).toBe(false);
  }
});
