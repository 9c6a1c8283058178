import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCommand, type CommandResult } from '../support/build-site.ts';
import {
  campaignFolder,
  edited,
  minimalCampaign,
  minimalFiles,
  type ContentFolder,
} from '../support/campaign-folder.ts';

/** A text with several places changed. */
const editedAll = (text: string, ...changes: readonly (readonly [from: string, to: string])[]) =>
  changes.reduce((changed, [from, to]) => edited(changed, from, to), text);

const {
  'notices/tongzhi.mdx': notice,
  'activities/zuotan.mdx': activity,
  'policies/maoyou-butie.mdx': policy,
  'stories/axiu.mdx': story,
  'cases/liqun.mdx': successCase,
} = minimalFiles;

/** One campaign with the mistakes a newcomer makes, each in a place of its own. */
const files = minimalCampaign({
  'campaign.yaml': editedAll(
    minimalFiles['campaign.yaml'],
    ['summary: 河湾', 'sumary: 河湾'],
    ['end: 2021-02-28', 'end: 2021-02-30'],
    ['"#a02a18"', '#a02a18'],
  ),
  'notices/tongzhi.mdx': edited(notice, '〔2021〕3号', '[2021]第03号'),
  'activities/zuotan.mdx': edited(activity, 'end: 2021-02-12 16:30', 'end: 2021-02-12 13:30'),
  'activities/baodao.mdx': editedAll(activity, ['form: baoming', 'form: baomin'], ['[maoyou-butie]', '[maoyou-buti]']),
  'policies/maoyou-butie.mdx': edited(
    policy,
    '材料齐了当天受理。',
    '<Calout>\n\n材料齐了<font color="red">当天</font>受理 {1+1}。\n\n</Calout>',
  ),
  'policies/caogao.mdx': edited(policy, 'topics:', 'draft: true\ntopics:'),
  'stories/axiu.mdx': edited(
    story,
    'policies: [maoyou-butie]',
    'policies: [caogao]\ncover:\n  src: media/pear.jpg\n  alt: 一树梨花',
  ),
  'stories/xiaohe.mdx': edited(story, 'policies:', 'cover:\n  src: media/pear.jpg\n  alt: IMG_0001.jpg\npolicies:'),
  'cases/liqun.mdx': edited(
    successCase,
    '先写工钱，再写别的。',
    '先看[报到](../activities/baodaoo.mdx)。\n\n<script>alert(1)</script>',
  ),
  'cases/新建 文档.mdx': '没有信息栏',
  'cases/biao.mdx': '没有信息栏',
  'cases/notes.md': '# 备注',
  'forms/baoming.yaml': edited(minimalFiles['forms/baoming.yaml'], 'https://', 'http://'),
  'media/pears.jpg': Buffer.from('not a picture'),
});

let content: ContentFolder;
let result: CommandResult;
const out = () => join(inject('runFolder'), 'mistakes');

beforeAll(async () => {
  content = await campaignFolder(files);
  result = await runCommand(['build', '--content', content.contentDir, '--out', out()]);
});
afterAll(() => content.dispose());

describe('a campaign with many mistakes', () => {
  test('every mistake is told at once, with its place and the way out', () => {
    expect(result.text).toMatchInlineSnapshot(`
      "[1/1] xiaocun ……
      [1/1] xiaocun 没有生成

      提醒 xiaocun/cases/notes.md 多出来的文件
        「notes.md」不会出现在网站里。
        怎么改：你是不是想写「notes.mdx」？

      错误 xiaocun/activities/baodao.mdx:14:7 引用的内容不存在
        「form」里写了 baomin，但是 forms/ 里没有这个文件。
        怎么改：你是不是想写「baoming」？到 forms/ 里看看文件名，去掉扩展名再写在这里。

      错误 xiaocun/activities/baodao.mdx:16:12 引用的内容不存在
        「policies[0]」里写了 maoyou-buti，但是 policies/ 里没有这个文件。
        怎么改：你是不是想写「maoyou-butie」？到 policies/ 里看看文件名，去掉扩展名再写在这里。

      错误 xiaocun/activities/zuotan.mdx:10:6 内容不符合要求
        「end」应该是不早于开始（2021-02-12 14:30）的日期，现在写的是 「2021-02-12 13:30」。
        怎么改：改成不早于开始（2021-02-12 14:30）的日期。

      错误 xiaocun/campaign.yaml:1:1 少了必填的内容
        少了「summary」，或者写了名字没有写内容。
        怎么改：补上 summary：活动简介，一两句话，搜索结果和转发卡片里会用

      错误 xiaocun/campaign.yaml:3:1 不认识的字段
        没有「sumary」这个字段。
        怎么改：你是不是想写「summary」？这里可以写：title、slogan、summary、sample、asOf、review、organiser、coOrganisers、period、archive、countdown、phases、actionDay、deadlines、goals、targets、regions、share、contacts、theme、navigation、site。

      错误 xiaocun/campaign.yaml:9:8 内容不符合要求
        「period.end」应该是真实存在的日期，写成 2019-01-26，现在写的是 「2021-02-30」。
        怎么改：改成真实存在的日期，写成 2019-01-26。

      错误 xiaocun/campaign.yaml:22:3 少了必填的内容
        少了「accent」，或者写了名字没有写内容。
        怎么改：补上 accent：亮色墨，用于按钮、数字和强调；颜色要加英文引号，不然 # 后面会被当成注释

      错误 xiaocun/cases/biao.mdx:1 开头没有信息栏
        文件开头没有信息栏（两行 --- 之间的部分）。
        怎么改：在第一行写 ---，下面逐行写 title: 标题 等信息，再写一行 --- 结束，然后才是正文。最省事的办法是复制一篇已有的内容来改。

      错误 xiaocun/cases/liqun.mdx:11:3 链接指向不存在的内容
        链接「../activities/baodaoo.mdx」指向的内容不存在。
        怎么改：你是不是想写「../activities/baodao.mdx」？链到本站的内容，写成 ../文件夹/文件名.mdx，如 ../policies/chuangye-daikuan.mdx；链到别的网站，写 https:// 开头的完整网址。

      错误 xiaocun/cases/liqun.mdx:13:1 正文里有不能发布的标签
        为了读者的安全，正文里不能有 <script>。
        怎么改：删掉整段。统计、弹窗这类功能请交给维护网站的人。

      错误 xiaocun/cases/新建 文档.mdx 名字不能做网址
        「新建 文档」会成为网址的一部分，只能用小写字母、数字和短横线。
        怎么改：改个名字，用拼音就好，如 chuangye-daikuan。

      错误 xiaocun/forms/baoming.yaml:2:6 内容不符合要求
        「url」应该是以 https:// 开头的完整网址，现在写的是 「http://example.com/f/baoming」。
        怎么改：改成以 https:// 开头的完整网址。

      错误 xiaocun/notices/tongzhi.mdx:5:9 内容不符合要求
        「number」应该是发文字号，如 晋团发〔2018〕17号（年份用六角括号，不写“第”，不补零），现在写的是 「河团发[2021]第03号」。
        怎么改：改成发文字号，如 晋团发〔2018〕17号（年份用六角括号，不写“第”，不补零）。

      错误 xiaocun/policies/maoyou-butie.mdx:12:1 没有这个组件
        没有叫 <Calout> 的组件。
        怎么改：你是不是想写「Callout」？可以用的组件：Callout、Steps、Figure、Quote、Numbers、Number、Video、Download、Faq、Question、Term、Table。大小写要一样。

      错误 xiaocun/policies/maoyou-butie.mdx:14:5 正文里有 HTML
        正文里不能写 HTML 标签 <font>。
        怎么改：换一种写法：删掉标签，只留里面的文字；字体、颜色和位置由网站统一安排。

      错误 xiaocun/policies/maoyou-butie.mdx:14:35 正文里有花括号
        花括号和里面的内容会被当成程序：{1+1}
        怎么改：要显示花括号，就在前面加反斜杠：\\{1+1\\}；不需要就删掉。

      错误 xiaocun/stories/axiu.mdx:10:12 引用了草稿
        「policies[0]」里写的 caogao 还是草稿，不会发布，读者点过去会落空。
        怎么改：把 caogao 里的 draft 去掉，或者先不要引用它。

      错误 xiaocun/stories/axiu.mdx:12:8 文件不存在
        找不到 media/pear.jpg。
        怎么改：你是不是想写「media/pears.jpg」？把文件放进活动文件夹的 media/ 里，名字要一模一样（大小写也算）。

      错误 xiaocun/stories/xiaohe.mdx:11:8 文件不存在
        找不到 media/pear.jpg。
        怎么改：你是不是想写「media/pears.jpg」？把文件放进活动文件夹的 media/ 里，名字要一模一样（大小写也算）。

      错误 xiaocun/stories/xiaohe.mdx:12:8 内容不符合要求
        「cover.alt」应该是一句话说清画面里有什么，不是文件名，现在写的是 「IMG_0001.jpg」。
        怎么改：改成一句话说清画面里有什么，不是文件名。


      活动  结果  页数  大小  首页  最大的文章页  转发图  用时  错误  提醒
      ───
      xiaocun  没有生成  0  —  —  —  —  N 秒  20  1

      xiaocun 有错误，没有生成；上一次生成的站点（如果有）没有动。改好上面的“错误”再来一次。"
    `);
  });

  test('the command fails and nothing is written', async () => {
    expect(result.code).toBe(1);
    await expect(access(out())).rejects.toThrow('ENOENT');
  });
});

describe('what is asked for is not there', () => {
  const cases: [name: string, args: () => string[], code: number][] = [
    ['an unknown campaign', () => ['build', 'xiaocum', '--content', content.contentDir], 1],
    ['an empty content folder', () => ['build', '--content', join(content.contentDir, 'xiaocun/forms')], 1],
    ['a date that does not exist', () => ['build', '--as-of', '2019-02-30'], 2],
    ['an option with a slip', () => ['build', '--contnet', 'x'], 2],
    ['an unknown command', () => ['biuld'], 2],
  ];
  test('each says what can be done', async () => {
    const answers = [];
    for (const [name, args, code] of cases) {
      const answer = await runCommand([...args(), ...(code === 1 ? ['--out', out()] : [])]);
      expect([name, answer.code]).toEqual([name, code]);
      answers.push(`${name}\n${answer.text.replaceAll(content.contentDir, '‹content›')}`);
    }
    expect(answers.join('\n\n')).toMatchInlineSnapshot(`
      "an unknown campaign
      错误 ‹content›/xiaocum 没有这个活动
        没有名叫「xiaocum」的活动。
        怎么改：你是不是想写「xiaocun」？现有的活动：xiaocun。

      an empty content folder
      错误 ‹content›/xiaocun/forms 没有找到活动
        ‹content›/xiaocun/forms 里没有活动文件夹。
        怎么改：在 ‹content›/xiaocun/forms 里建一个文件夹（名字用小写字母、数字和短横线），放进 campaign.yaml。最省事的办法是复制一个已有的活动。

      a date that does not exist
      --as-of 后面要写真实存在的日期，如 2019-01-20，现在写的是 2019-02-30。

      an option with a slip
      没有 --contnet 这个选项。你是不是想写 --content？可以用：--content、--out、--as-of、--help

      an unknown command
      没有这个命令：biuld。可以用：build、start、dev、new、import、channels、shots、gallery、test、bench-pages、bench-decks、bench-build、reference、fuzz"
    `);
  });
});
