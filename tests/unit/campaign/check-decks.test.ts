import { describe, expect, it } from 'vitest';
import { brief, loadFiles } from '../../support/load-files.ts';

const fields = (scenes: string) => `---
title: 河湾的灯
summary: 河湾的灯，一屏一屏看。
published: 2021-01-20
scenes:
${scenes}
---
`;
const screens = `  - kind: cover
  - kind: text
    title: 头一屏
  - kind: letter
    title: 写给你
    to: 在外的你`;
const body = `
## 头一屏

灯亮着。

## 写给你

门没有锁。
`;

const told = async (deck: string, more: Record<string, string> = {}) =>
  (await loadFiles({ 'decks/deng.mdx': deck, ...more })).report;

describe('screens and their text', () => {
  it('belong together', async () => {
    expect(await told(fields(screens) + body)).toBe('');
    expect(await told(fields(screens).replaceAll('\n', '\r\n') + body.replaceAll('\n', '\r\n'))).toBe('');
  });

  it('a screen without its passage', async () => {
    expect(await told(fields(screens) + body.replace('写给你', '写给您'))).toMatchInlineSnapshot(`
      "错误 xiaocun/decks/deng.mdx:10:12 这一屏没有文字
        这一屏的标题是「写给你」，但是正文里没有“## 写给你”，或者它下面是空的。
        怎么改：你是不是想写「写给您」？在 --- 下面写一行“## 写给你”，空一行，再写这一屏的文字；两处的字要一模一样。

      错误 xiaocun/decks/deng.mdx:18 这段文字不会显示
        没有哪一屏显示“## 写给您”下面的文字。
        怎么改：有一屏的标题是「写给你」，两处的字要一模一样。在 scenes 里加一屏：kind: text，title: 写给您；小标题重名的，改掉一个；不要了就删掉这一段。"
    `);
  });

  it('a heading with nothing below it', async () => {
    expect(await told(fields(screens) + body.replace('门没有锁。\n', ''))).toMatchInlineSnapshot(`
      "错误 xiaocun/decks/deng.mdx:10:12 这一屏没有文字
        这一屏的标题是「写给你」，但是正文里没有“## 写给你”，或者它下面是空的。
        怎么改：在 --- 下面写一行“## 写给你”，空一行，再写这一屏的文字；两处的字要一模一样。"
    `);
  });

  it('a passage that no screen shows, also where only a screen without prose has its title', async () => {
    const steps = `${screens}\n  - kind: steps\n    title: 三步\n    items: [走, 到]`;
    expect(await told(`${fields(steps)}${body}\n## 三步\n\n走着去。\n\n## 头一屏\n\n又一遍。\n`))
      .toMatchInlineSnapshot(`
      "错误 xiaocun/decks/deng.mdx:25 这段文字不会显示
        没有哪一屏显示“## 三步”下面的文字。
        怎么改：在 scenes 里加一屏：kind: text，title: 三步；小标题重名的，改掉一个；不要了就删掉这一段。

      错误 xiaocun/decks/deng.mdx:29 这段文字不会显示
        没有哪一屏显示“## 头一屏”下面的文字。
        怎么改：在 scenes 里加一屏：kind: text，title: 头一屏；小标题重名的，改掉一个；不要了就删掉这一段。"
    `);
  });

  it('two screens with one passage', async () => {
    expect(await told(fields(`${screens}\n  - kind: text\n    title: 头一屏`) + body)).toMatchInlineSnapshot(`
      "错误 xiaocun/decks/deng.mdx:13:12 两屏用了同一段文字
        「头一屏」这一段，第 2 屏已经显示过了。
        怎么改：给这一屏换一个标题，在正文里另写一段；不需要就删掉这一屏。"
    `);
  });

  it('text before the first heading', async () => {
    expect(await told(`${fields(screens)}\n\n谁也看不见。\n${body}`)).toMatchInlineSnapshot(`
      "错误 xiaocun/decks/deng.mdx:15 这段文字不会显示
        第一个“## 小标题”前面的文字，哪一屏都不显示。
        怎么改：在它上面加一行“## 小标题”，再在 scenes 里加同名的一屏；封面上的话写在 cover 的 lead 里。"
    `);
  });

  it('more than a screen holds', async () => {
    const long = body.replace('门没有锁。', `[${'门没有锁。'.repeat(32)}](../stories/axiu.mdx)吗`);
    expect(await told(fields(screens) + long)).toMatchInlineSnapshot(`
      "提醒 xiaocun/decks/deng.mdx:18 一屏的字太多
        「写给你」有 161 个字，小手机上一屏放不下，160 个字以内好读。
        怎么改：拆成两屏，或者删到只剩最要紧的几句；全文可以放在别的页面，用结尾的 to 领过去。"
    `);
    expect(await told(fields(screens) + long.replace('吗', ''))).toBe('');
  });

  it('steps and days that are together too high', async () => {
    const step = '字'.repeat(29);
    const steps = (count: number) =>
      fields(`${screens}\n  - kind: steps\n    title: 怎么走\n    items: [${Array(count).fill(step).join(', ')}]`) +
      body;
    expect(await told(steps(4))).toBe('');
    expect(await told(steps(6))).toMatchInlineSnapshot(`
      "提醒 xiaocun/decks/deng.mdx:14:12 一屏的条目太长
        「怎么走」这几条在小手机上要排 18 行，一屏只放得下 10 行，一行大约 14 个字。
        怎么改：把每条写短，最好一行写完；删不动就拆成两屏，细节写进一段话里。"
    `);
    const day = `{ when: 六点, what: ${step} }`;
    const days = `\n  - kind: timeline\n    title: 日子\n    items: [${Array(6).fill(day).join(', ')}]`;
    expect(await told(fields(screens + days) + body)).toContain(
      '「日子」这几条在小手机上要排 12 行，一屏只放得下 8 行',
    );
  });

  it('are left to the fields where those are wrong', async () => {
    const { problems } = await loadFiles({ 'decks/deng.mdx': fields('  - 灯\n  - kind: text\n    title: [1]') });
    expect(problems.filter(({ code }) => code.startsWith('deck-'))).toEqual([]);
  });
});

describe('a deck made from another entry', () => {
  it('has no text of its own', async () => {
    expect(await told('---\nfrom: stories/axiu\n---\n')).toBe('');
    expect(await told('---\nfrom: stories/axiu\n---\n\n再说一句。\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/decks/deng.mdx:5 这段文字不会显示
        这个 H5 是从 stories/axiu 自动做的，写在这里的文字没有地方显示。
        怎么改：把这段文字写进 stories/axiu；想自己一屏一屏写，就删掉 from，写 scenes。"
    `);
  });
});

describe('the end', () => {
  const ending = (to: string) => `${fields(`${screens}\n  - kind: ending\n    to: ${to}`)}${body}`;

  it.each(['index', 'activities', 'decks', 'stories/axiu', 'decks/deng'])('leads to %s', async (to) => {
    expect(await told(ending(to))).toBe('');
  });

  it('leads nowhere', async () => {
    expect(await told(ending('stories/axui'))).toMatchInlineSnapshot(`
      "错误 xiaocun/decks/deng.mdx:13:9 结尾通向的页面不存在
        结尾的 to 写了 stories/axui，但是这个站点没有这一页。
        怎么改：你是不是想写「stories/axiu」？可以写 index（首页）、activities 这样的页面名，或者 stories/文件名；不写就通向首页。"
    `);
    expect(await told(ending('services'))).toMatchInlineSnapshot(`
      "错误 xiaocun/decks/deng.mdx:13:9 结尾通向的页面不存在
        结尾的 to 写了 services，但是这个站点没有这一页。
        怎么改：可以写 index（首页）、activities 这样的页面名，或者 stories/文件名；不写就通向首页。"
    `);
  });

  it('leads to a draft only from a draft', async () => {
    const draft =
      '---\ntitle: 草稿\nsummary: 还没写好。\npublished: 2021-01-20\nhost: 河湾镇团委\ntakeaway: 等等\ndraft: true\n---\n\n字。\n';
    const files = { 'cases/caogao.mdx': draft };
    const found = async (deck: string) => brief((await loadFiles({ ...files, 'decks/deng.mdx': deck })).problems);
    expect(await found(ending('cases/caogao'))).toEqual(['deck-ending-nowhere xiaocun/decks/deng.mdx:13']);
    expect(await found(ending('cases/caogao').replace('scenes:', 'draft: true\nscenes:'))).toEqual([]);
  });
});
