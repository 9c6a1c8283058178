import { describe, expect, it } from 'vitest';
import { cleanSource } from '../../../../src/notice/clean/clean-source.ts';
import { textSource } from '../parse/text-source.ts';

const clean = (text: string) => cleanSource(textSource(text));
const kept = (text: string): string[] =>
  clean(text).blocks.map((block) => (block.kind === 'paragraph' ? block.text : '〔表〕'));

const notice = `关于举办溪边读书会的通知
各乡镇团委：
读书会定在四月，请各乡镇早做准备。`;
const read = notice.split('\n');

describe('the head of a web page', () => {
  it('ends with its trail, whatever the menus above it say', () => {
    expect(
      kept(
        `临溪县教育局\n临溪县民政局\n欢迎您来到临溪青年网\n当前位置>> 首页 >> 县教育局文件\n县教育局文件\n${notice}`,
      ),
    ).toEqual(read);
  });

  it('is told from a greeting and the day', () => {
    expect(kept(`今天是：\n临溪青年网欢迎您！\n${notice}`)).toEqual(read);
    expect(kept(`${notice}\n家乡欢迎你！`)).toEqual([...read, '家乡欢迎你！']);
  });

  it('may say who put the page there below the title', () => {
    const [title, ...rest] = read;
    expect(kept([title, '发布人：管理员', '文章所在栏目：通知 点击数：8', ...rest].join('\n'))).toEqual(read);
    const account = clean([title, '青春临溪 2024-03-05', '（点击下载原文）', ...rest].join('\n'));
    expect(account.blocks).toHaveLength(3);
    expect(account.publishedWritten?.text).toBe('2024-03-05');
  });

  it('keeps a time of the notice below the title', () => {
    const [title, ...rest] = read;
    expect(kept([title, '时间：2024年4月5日', ...rest].join('\n'))).toContain('时间：2024年4月5日');
  });

  it('may have the record of a public body, of which the number stays', () => {
    const record = `• 索引号：
6107280000/2024-001005
• 发文机构：
县网站
• 发文字号：
临团发〔2024〕7号
• 有效性：
${notice}`;
    expect(kept(record)).toEqual(['临团发〔2024〕7号', ...read]);
    const lines = `索 引 号：0123/2024-9　主题分类：教育\n发文机关：临溪县教育局　成文日期：2024年3月1日\n${notice}`;
    expect(kept(lines)).toEqual(read);
    expect(clean(lines).publishedWritten).toBeUndefined();
  });
});

describe('the foot of a web page', () => {
  it('begins where it says who runs it, when a line below is surely of a website', () => {
    const foot = '主办单位：共青团临溪县委员会\n地址：临溪县河边路1号\n本站已支持IPv6';
    expect(kept(`${notice}\n另有安排的，请提前告知。\n${foot}`)).toEqual([...read, '另有安排的，请提前告知。']);
    const own = `${notice}\n主办单位：共青团临溪县委员会\n地址：临溪县河边路1号`;
    expect(kept(own)).toContain('主办单位：共青团临溪县委员会');
  });

  it('may hold buttons in brackets and who checked the page', () => {
    expect(kept(`${notice}\n【打印正文】\n(初审/小禾 终审/小麦)\n加载中...`)).toEqual(read);
  });
});

describe('lines that go on', () => {
  it('are neither below the addressees nor below a heading with a remark', () => {
    const text = `各乡镇科技站、党委组织部、农牧站、乡村振兴办公室、民政办：
为把河护好，研究制定了护河工作方案，请结合实际抓好落实。
四、河段指南（供参考，可根据各村的实际情况自行选择）
3月
桥头的一段。`;
    expect(kept(text)).toEqual(text.split('\n'));
  });

  it('do not begin with a label', () => {
    expect(kept('各村的名单由村里汇总后交到乡里，乡里再\n申请条件：读过十本书，\n写过笔记')).toEqual([
      '各村的名单由村里汇总后交到乡里，乡里再',
      '申请条件：读过十本书，写过笔记',
    ]);
    expect(kept('各村把名单汇总起来，认真核对，确认无误以后盖章，现将有关事\n项通知如下：')).toHaveLength(1);
  });

  it('follow a number alone on its line', () => {
    expect(kept('1.\n要早做准备，把人找齐。\n2.\n要说清楚地点。')).toEqual([
      '1.要早做准备，把人找齐。',
      '2.要说清楚地点。',
    ]);
    expect(kept('01\n活动时间\n四月到五月。\n02\n活动地点\n各村村史馆。')).toEqual([
      '01 活动时间',
      '四月到五月。',
      '02 活动地点',
      '各村村史馆。',
    ]);
  });

  it('are no rows of a table numbered from one', () => {
    expect(kept('1\n河东村\n2\n河西村\n3\n桥头村')).toHaveLength(6);
  });

  it('may break inside the date', () => {
    expect(kept('临溪县教育局\n2021\n年 2 月 23 日')).toEqual(['临溪县教育局', '2021年2月23日']);
  });
});
