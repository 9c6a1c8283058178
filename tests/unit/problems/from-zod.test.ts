import { describe, expect, it } from 'vitest';
import { activitySchema } from '#schemas/activity.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { formSchema } from '#schemas/form.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { checkText } from '../../support/load-files.ts';

const campaign = minimalFiles['campaign.yaml'];
const activity = minimalFiles['activities/zuotan.mdx'].split('---\n')[1] ?? '';
const inCampaign = (from: string, to: string) => checkText(campaignSchema, edited(campaign, from, to)).report;
const inActivity = (from: string, to: string) => checkText(activitySchema, edited(activity, from, to), 2).report;

describe('exact words', () => {
  it('a missing field', () => {
    expect(inCampaign('slogan: 河湾的灯给你留着\n', '')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:1:1 少了必填的内容
        少了「slogan」，或者写了名字没有写内容。
        怎么改：补上 slogan：一句话口号"
    `);
  });
  it('a missing day, with an example', () => {
    expect(inCampaign('period:\n  start: 2021-01-20\n', 'period:\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:7:1 少了必填的内容
        少了「start」，或者写了名字没有写内容。
        怎么改：补上 start：活动开始日期。例如 start: 2019-01-26"
    `);
  });
  it('a name without a value', () => {
    expect(inCampaign('slogan: 河湾的灯给你留着', 'slogan:')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:2:1 少了必填的内容
        少了「slogan」，或者写了名字没有写内容。
        怎么改：补上 slogan：一句话口号"
    `);
  });
  it('an empty text', () => {
    expect(inCampaign('slogan: 河湾的灯给你留着', 'slogan: ""')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:2:1 少了必填的内容
        少了「slogan」，或者写了名字没有写内容。
        怎么改：补上 slogan：一句话口号"
    `);
  });
  it('a blank text', () => {
    expect(inCampaign('slogan: 河湾的灯给你留着', 'slogan: "  "')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:2:9 内容不符合要求
        「slogan」应该是至少 1 个字，现在写的是 「  」。
        怎么改：改成至少 1 个字。"
    `);
  });
  it('text where a group is wanted', () => {
    expect(inCampaign('organiser:\n  name: 河湾镇团委', 'organiser: 河湾镇团委')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:5:12 内容的类型不对
        「organiser」应该是一组“名字: 内容”（换行缩进写），现在写的是 「河湾镇团委」。
        怎么改：改成一组“名字: 内容”（换行缩进写）。"
    `);
  });
  it('text where a list is wanted', () => {
    expect(inActivity('regions: [太原市]', 'regions: 太原市')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:5:10 内容的类型不对
        「regions」应该是列表（一行一个，每行前面写 - ），现在写的是 「太原市」。
        怎么改：改成列表（一行一个，每行前面写 - ）。"
    `);
  });
  it('a number where text is wanted', () => {
    expect(inCampaign('slogan: 河湾的灯给你留着', 'slogan: 2021')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:2:9 内容的类型不对
        「slogan」应该是文字，现在写的是 2021。
        怎么改：给它加上引号：slogan: "2021""
    `);
  });
  it('a number with a leading zero where text is wanted', () => {
    expect(
      inCampaign(
        'regions:\n  root: 山西省',
        'contacts:\n  - name: 值班室\n    phone: 03515550100\nregions:\n  root: 山西省',
      ),
    ).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:20:12 内容的类型不对
        「contacts[0].phone」应该是文字，现在写的是 03515550100。
        怎么改：给它加上引号：phone: "03515550100""
    `);
  });
  it('a number in a list of texts', () => {
    expect(inActivity('regions: [太原市]', 'regions: [1401]')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:5:11 内容的类型不对
        「regions[0]」应该是文字，现在写的是 1401。
        怎么改：给它加上引号："1401""
    `);
  });
  it('true where text is wanted', () => {
    expect(inCampaign('slogan: 河湾的灯给你留着', 'slogan: true')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:2:9 内容的类型不对
        「slogan」应该是文字，现在写的是 true。
        怎么改：给它加上引号：slogan: "true""
    `);
  });
  it('text where a number is wanted', () => {
    expect(inActivity('number: 1', 'number: 第一项')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:8:9 内容的类型不对
        「number」应该是数字，现在写的是 「第一项」。
        怎么改：改成数字。"
    `);
  });
  it('a broken number where a whole one is wanted', () => {
    expect(inActivity('number: 1', 'number: 1.5')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:8:9 内容的类型不对
        「number」应该是整数，现在写的是 1.5。
        怎么改：改成整数。"
    `);
  });
  it('a number that is too small', () => {
    expect(inActivity('number: 1', 'number: 0')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:8:9 内容不符合要求
        「number」应该是不小于 1，现在写的是 0。
        怎么改：改成不小于 1。"
    `);
  });
  it('a choice, nearly right', () => {
    expect(inActivity('audience: [返乡青年]', 'audience: [返乡青年, 青年人材]')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:6:18 内容不符合要求
        「audience[1]」应该是下面这些里的一个：大学生、返乡青年、创业青年、务工青年、单身青年、青年人才、一老一小、团组织，现在写的是 「青年人材」。
        怎么改：你是不是想写「青年人才」？"
    `);
  });
  it('a choice, far off', () => {
    expect(inActivity('topics: [就业]', 'topics: [天气]')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:7:10 内容不符合要求
        「topics[0]」应该是下面这些里的一个：创业、就业、实践、人才、住房、办事、交友、志愿服务、乡村振兴、组织建设、宣传，现在写的是 「天气」。
        怎么改：改成下面这些里的一个：创业、就业、实践、人才、住房、办事、交友、志愿服务、乡村振兴、组织建设、宣传。"
    `);
  });
  it('too long', () => {
    expect(inCampaign('title: 小村归来', 'title: 小村归来小村归来小村归来小')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:1:8 内容不符合要求
        「title」应该是不超过 12 个字，现在写的是 「小村归来小村归来小村归来小」。
        怎么改：改成不超过 12 个字。"
    `);
  });
  it('too few', () => {
    expect(
      checkText(
        formSchema,
        edited(minimalFiles['forms/baoming.yaml'], 'fields:\n  - type: 文字\n    label: 称呼', 'fields: []'),
      ).report,
    ).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:9:9 内容不符合要求
        「fields」应该是至少 1 项，现在写的是 []。
        怎么改：改成至少 1 项。"
    `);
  });
  it('an unknown field, nearly right', () => {
    expect(inCampaign('slogan: 河湾', 'asof: 2021-02-01\nslogan: 河湾')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:2:1 不认识的字段
        没有「asof」这个字段。
        怎么改：你是不是想写「asOf」？这里可以写：title、slogan、summary、sample、asOf、review、organiser、coOrganisers、period、archive、countdown、phases、actionDay、deadlines、goals、targets、regions、share、contacts、theme、navigation、site。"
    `);
  });
  it('an unknown field in a group', () => {
    expect(inCampaign('  motif: loess', '  motif: loess\n  paper: "#ffffff"')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:25:3 不认识的字段
        没有「theme.paper」这个字段。
        怎么改：这里可以写：ink、accent、ground、motif、way、face。"
    `);
  });
  it('a path through a list', () => {
    expect(inCampaign('    summary: 坐下来聊一聊。\n', '    about: 坐下来聊一聊。\n')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:15:5 少了必填的内容
        少了「summary」，或者写了名字没有写内容。
        怎么改：补上 summary：这个阶段做什么，一两句话

      错误 xiaocun/file.yaml:17:5 不认识的字段
        没有「phases[1].about」这个字段。
        怎么改：这里可以写：name、start、end、label、summary。"
    `);
  });
  it('an impossible day', () => {
    expect(inCampaign('  end: 2021-02-28', '  end: 2021-02-30')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:9:8 内容不符合要求
        「period.end」应该是真实存在的日期，写成 2019-01-26，现在写的是 「2021-02-30」。
        怎么改：改成真实存在的日期，写成 2019-01-26。"
    `);
  });
  it('an end before its start', () => {
    expect(inActivity('end: 2021-02-12 16:30', 'end: 2021-02-12 13:30')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:10:6 内容不符合要求
        「end」应该是不早于开始（2021-02-12 14:30）的日期，现在写的是 「2021-02-12 13:30」。
        怎么改：改成不早于开始（2021-02-12 14:30）的日期。"
    `);
  });
  it('an address that is not https', () => {
    expect(inCampaign('https://example.com/xiaocun/', 'javascript:alert(1)')).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:26:8 内容不符合要求
        「site.url」应该是以 https:// 开头的完整网址，现在写的是 「javascript:alert(1)」。
        怎么改：改成以 https:// 开头的完整网址。"
    `);
  });
  it('a file that is no group of fields', () => {
    expect(checkText(campaignSchema, '- 一\n- 二\n').report).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:1:1 内容的类型不对
        「整个文件」应该是一组“名字: 内容”（换行缩进写），现在写的是 ["一","二"]。
        怎么改：改成一组“名字: 内容”（换行缩进写）。"
    `);
  });
});
