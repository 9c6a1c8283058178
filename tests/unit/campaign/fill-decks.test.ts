import { describe, expect, it } from 'vitest';
import { brief, loadFiles } from '../../support/load-files.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';

const story = edited(
  minimalFiles['stories/axiu.mdx'],
  'person:',
  'updated: 2021-01-15\nregions: [太原市]\naudience: [返乡青年]\ntopics: [创业]\nsubject: orchard\nsample: true\nposter: true\nperson:',
);

async function deckOf(deck: string) {
  const { loaded, report } = await loadFiles({ 'stories/axiu.mdx': story, 'decks/axiu.mdx': deck });
  expect(report).toBe('');
  return loaded?.entries.find(({ collection }) => collection === 'decks')?.data;
}

describe('a deck made from another entry', () => {
  it('says what that entry says, and is as much a sample', async () => {
    expect(await deckOf('---\nfrom: stories/axiu\n---\n')).toMatchObject({
      title: '阿秀回来种梨',
      summary: '离开城里的第三年，她有了二十亩梨树。',
      published: '2021-01-12',
      updated: '2021-01-15',
      regions: ['1401'],
      audience: ['返乡青年'],
      topics: ['创业'],
      subject: 'orchard',
      sample: true,
      poster: false,
    });
  });

  it('keeps what it says itself', async () => {
    const own = 'title: 梨花开\npublished: 2021-01-30\ntopics: [就业]\nsubject: boat';
    expect(await deckOf(`---\nfrom: stories/axiu\n${own}\n---\n`)).toMatchObject({
      title: '梨花开',
      summary: '离开城里的第三年，她有了二十亩梨树。',
      published: '2021-01-30',
      topics: ['就业'],
      audience: ['返乡青年'],
      subject: 'boat',
      sample: true,
    });
  });

  it('is told of an entry that is not there', async () => {
    const { report } = await loadFiles({ 'decks/axiu.mdx': '---\nfrom: stories/axui\n---\n' });
    expect(report).toMatchInlineSnapshot(`
      "错误 xiaocun/decks/axiu.mdx:2:7 H5 要用的那一篇不存在
        from 里写了 stories/axui，但是 stories/ 里没有这一篇。
        怎么改：你是不是想写「stories/axiu」？写成 stories/文件名，不带 .mdx；到 stories/ 里看看文件名是怎么写的。"
    `);
  });

  it('is told of a draft, unless it is one', async () => {
    const files = { 'stories/axiu.mdx': edited(story, 'sample: true', 'draft: true') };
    const { report } = await loadFiles({ ...files, 'decks/axiu.mdx': '---\nfrom: stories/axiu\n---\n' });
    expect(report).toMatchInlineSnapshot(`
      "错误 xiaocun/decks/axiu.mdx:2:7 H5 要用的那一篇还是草稿
        from 里写了 stories/axiu，但是它还是草稿，不会发布。
        怎么改：把 stories/axiu 里的 draft 去掉；还没写好，就给这个 H5 也加一行 draft: true。"
    `);
    const draft = '---\nfrom: stories/axiu\ndraft: true\n---\n';
    expect((await loadFiles({ ...files, 'decks/axiu.mdx': draft })).report).toBe('');
  });

  it('says nothing of an entry whose own mistakes are told', async () => {
    const broken = async (text: string) =>
      brief(
        (await loadFiles({ 'stories/axiu.mdx': text, 'decks/axiu.mdx': '---\nfrom: stories/axiu\n---\n' })).problems,
      );
    expect(await broken(edited(story, 'name: 阿秀', 'nam: 阿秀'))).toEqual([
      'field-missing xiaocun/stories/axiu.mdx:12',
      'field-unknown xiaocun/stories/axiu.mdx:13',
    ]);
    expect(await broken(edited(story, '---\n\n', '\n'))).toEqual(['frontmatter-unclosed xiaocun/stories/axiu.mdx:1']);
  });
});
