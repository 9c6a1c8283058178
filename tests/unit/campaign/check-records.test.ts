import { describe, expect, it } from 'vitest';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { listFiles } from '../../support/lists.ts';
import { brief, loadFiles } from '../../support/load-files.ts';

const glossary = `terms:
  - term: 三会两制一课
    also: [三会]
    meaning: 团支部的几样日常。
`;
const story = (text: string) => edited(minimalFiles['stories/axiu.mdx'], '梨花开的时候她最忙。', text);

describe('a list', () => {
  it('may not hold a name twice', async () => {
    const { problems } = await loadFiles({
      'channels.yaml': listFiles['channels.yaml'].replace('id: meima', 'id: zonghao'),
    });
    expect(brief(problems).map((one) => one.split(':')[0])).toEqual(['record-duplicate xiaocun/channels.yaml']);
    const twice = glossary + glossary.replace('terms:\n', '');
    expect(brief((await loadFiles({ 'glossary.yaml': twice })).problems)).toEqual([
      'record-duplicate xiaocun/glossary.yaml:5',
    ]);
  });

  it('may hold the same words under different names', async () => {
    const { problems } = await loadFiles({ 'channels.yaml': listFiles['channels.yaml'] });
    expect(brief(problems)).toEqual([]);
  });
});

describe('a word that a text names', () => {
  it.each(['三会两制一课', '三会'])('is there as %s', async (word) => {
    const { problems } = await loadFiles({
      'glossary.yaml': glossary,
      'stories/axiu.mdx': story(`她常说<Term>${word}</Term>的事。`),
    });
    expect(brief(problems)).toEqual([]);
  });

  it('is told when it is not, where it stands, with the nearest', async () => {
    const { problems } = await loadFiles({
      'glossary.yaml': glossary,
      'stories/axiu.mdx': story('她常说<Term>三会两制</Term>的事。'),
    });
    expect(brief(problems)).toEqual(['term-unknown xiaocun/stories/axiu.mdx:13']);
    expect(problems[0]?.fix).toContain('「三会两制一课」');
  });

  it('is told when there is no glossary at all, and not when the glossary has mistakes of its own', async () => {
    const changes = { 'stories/axiu.mdx': story('她常说<Term>三会</Term>的事。') };
    expect(brief((await loadFiles(changes)).problems)).toEqual(['term-unknown xiaocun/stories/axiu.mdx:13']);
    const { problems } = await loadFiles({ ...changes, 'glossary.yaml': glossary.replace('meaning', 'meening') });
    expect(problems.map(({ code }) => code)).not.toContain('term-unknown');
  });
});

describe('a table that a text names', () => {
  it('is told when it is not there', async () => {
    const { problems } = await loadFiles({ 'stories/axiu.mdx': story('<Table name="renwu" />') });
    expect(brief(problems)).toEqual(['table-unknown xiaocun/stories/axiu.mdx:13']);
  });

  it('is not told when the file is there with mistakes of its own', async () => {
    const { problems } = await loadFiles({
      'stories/axiu.mdx': story('<Table name="renwu" />'),
      'tables/renwu.yaml': 'title: 缺了别的\n',
    });
    expect(problems.map(({ code }) => code)).not.toContain('table-unknown');
    expect(problems.length).toBeGreaterThan(0);
  });
});
