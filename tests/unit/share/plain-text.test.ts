import { describe, expect, it } from 'vitest';
import { plainText } from '#share/plain-text.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { documentOf } from '../../support/outlet-document.ts';
import { photograph, richBody } from '../../support/village.ts';

describe('plain text', () => {
  it('of an activity', async () => {
    expect(plainText(await documentOf('activities/zuotan'))).toMatchInlineSnapshot(`
      "河湾座谈：把想法带回来

      二月十二日下午在文化站，聊岗位和果园。

      时间：2月12日 周五 14:30—16:30
      地点：太原市
      适合：返乡青年
      谁来办：河湾镇团委
      能得到：一张写着电话的清单

      【说什么】

      带上问题来，能享受的补贴见这里（https://example.com/xiaocun/policies/maoyou-butie.html?c=text）。

      你可以：打电话报名（https://example.com/xiaocun/forms/baoming.html?c=text）

      来源：河湾镇团委，小村归来
      网页：https://example.com/xiaocun/activities/zuotan.html?c=text
      "
    `);
  });

  it('of a notice', async () => {
    expect(plainText(await documentOf('notices/tongzhi'))).toMatchInlineSnapshot(`
      "关于开展小村归来活动的通知

      镇团委请在外的青年回来坐一坐，附安排。

      发文机关：河湾镇团委
      发文字号：河团发〔2021〕3号

      各村团支部：

      各村团支部：

      请通知在外青年，安排见座谈（https://example.com/xiaocun/activities/zuotan.html?c=text）。

      河湾镇团委

      2021年1月17日

      来源：河湾镇团委，小村归来
      网页：https://example.com/xiaocun/notices/tongzhi.html?c=text
      "
    `);
  });

  it('of a policy', async () => {
    const more = edited(
      minimalFiles['policies/maoyou-butie.mdx'],
      'where: 镇便民大厅',
      'where: 镇便民大厅\nmaterials: [身份证, 地块照片]\nsteps: [填表, 交表]',
    );
    expect(plainText(await documentOf('policies/maoyou-butie', { 'policies/maoyou-butie.mdx': more })))
      .toMatchInlineSnapshot(`
        "果苗补贴

        种一亩新苗补一笔钱，镇里办。

        能得到：每亩 300 元
        谁能申请：当年新栽果苗的青年
        在哪办：镇便民大厅

        【带什么】

        · 身份证
        · 地块照片

        【怎么办】

        第1步　填表
        第2步　交表

        材料齐了当天受理。

        来源：河湾镇团委，小村归来
        网页：https://example.com/xiaocun/policies/maoyou-butie.html?c=text
        "
      `);
  });

  it('of a case', async () => {
    expect(plainText(await documentOf('cases/liqun'))).toMatchInlineSnapshot(`
      "一个群帮三个村招人

      岗位每周发一次，群里当面问。

      谁做的：河湾镇团委
      拿来就用：岗位写清工钱和吃住

      先写工钱，再写别的。

      来源：河湾镇团委，小村归来
      网页：https://example.com/xiaocun/cases/liqun.html?c=text
      "
    `);
  });

  it('of a form', async () => {
    expect(plainText(await documentOf('forms/baoming'))).toMatchInlineSnapshot(`
      "【示例】座谈报名

      （示例：人物、金额是编的，不是真事）

      数一数要几把椅子。

      谁收集：河湾镇团委
      在哪填：示例平台
      截止：2月10日 周三
      怎么联系：0351-5550100
      保存多久：活动结束就删

      【要填什么】

      · 称呼

      在线填：《座谈报名》（https://example.com/xiaocun/forms/baoming.html?c=text）

      来源：河湾镇团委，小村归来
      网页：https://example.com/xiaocun/forms/baoming.html?c=text
      "
    `);
  });

  it('of a table whose cells are sentences, as one sentence a row', async () => {
    const body = '| 谁 | 做什么 |\n| - | - |\n| 村里的青少年。 | 走一趟；再走一趟。 |\n';
    const story = edited(minimalFiles['stories/axiu.mdx'], '梨花开的时候她最忙。\n', body);
    expect(plainText(await documentOf('stories/axiu', { 'stories/axiu.mdx': story }))).toContain(
      '1. 谁：村里的青少年；做什么：走一趟；再走一趟\n',
    );
  });

  it('of every component, tables as lines and lists numbered', async () => {
    const body = `${richBody}\n| 项目 | 数量 |\n| - | - |\n| 梨 | 20 |\n| 枣 | 3 |\n\n1. 先\n2. 后\n   - 里面\n`;
    const text = plainText(
      await documentOf('stories/axiu', {
        'stories/axiu.mdx': edited(minimalFiles['stories/axiu.mdx'], '梨花开的时候她最忙。\n', body),
        'media/pear-trees.jpg': await photograph(400, 300),
        'media/form.docx': Buffer.from('x'),
      }),
    );
    expect(text.slice(text.indexOf('梨花开的'))).toMatchInlineSnapshot(`
      "梨花开的时候她最忙。

      注意（带好证件）：请带身份证。

      第1步　打电话
      第2步　到镇里

      （图：四月的坡）

      “地不会骗你。”
      ——阿秀，种梨人

      梨树：20亩
      去年卖出：1,200箱

      视频：《剪枝》 https://example.com/video

      附件：《补贴申请表》（打印后签字），到网页下载：https://example.com/xiaocun/stories/axiu.html?c=text

      问：哪天去办？
      答：周一到周五。

      1. 项目：梨；数量：20
      2. 项目：枣；数量：3

      1. 先
      2. 后
      　　· 里面

      来源：河湾镇团委，小村归来
      网页：https://example.com/xiaocun/stories/axiu.html?c=text
      "
    `);
  });
});
