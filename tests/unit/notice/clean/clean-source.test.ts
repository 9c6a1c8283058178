import { describe, expect, it } from 'vitest';
import { cleanSource } from '../../../../src/notice/clean/clean-source.ts';
import type { SourceTable } from '../../../../src/notice/source.ts';
import { textSource } from '../parse/text-source.ts';

const paragraphs = (text: string, wrapped?: 'never' | 'perhaps'): string[] =>
  cleanSource(textSource(text, wrapped)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : '〔表〕'));

const wrappedText = `各乡镇团委：
    今年冬天在外读书的学生陆续回到临溪，县里准备了热水热饭和回村的班
车，各乡镇要把消息告诉每一个在外的年轻人，让他们一下火车就有人接。
    一、接站服务
    车站设两个点，从腊月二十开始，到正月十五结束，每天早上六点到晚上
九点都要有人，志愿者要统一佩戴胸牌，胸牌到县团委领取，用完后交回，
丢失的要说明原因。
    请各乡镇在一月十日以前，把志愿者名单报到县团委，逾期不报的，就当
作没有人参加。`;

describe('hard wraps', () => {
  it('are joined, paragraphs stay apart', () => {
    const [, first, heading, second, last] = paragraphs(wrappedText);
    expect(first).toContain('回村的班车，各乡镇');
    expect(heading).toBe('一、接站服务');
    expect(second).toMatch(/^车站设.*交回，丢失的要说明原因。$/);
    expect(last).toMatch(/^请各乡镇.*没有人参加。$/);
  });

  it('are joined where every second line is blank', () => {
    expect(paragraphs(wrappedText.replaceAll('\n', '\n\n'))).toEqual(paragraphs(wrappedText));
  });

  it('are joined without indents, up to the next mark', () => {
    expect(paragraphs(wrappedText.replaceAll('\n    ', '\n'))).toHaveLength(5);
  });

  it('are left alone in a Word file', () => {
    expect(paragraphs(wrappedText, 'never')).toHaveLength(wrappedText.split('\n').length);
  });

  it('are joined at a full stop that ends a full line, where paragraphs are indented', () => {
    const text = wrappedText.replace('回村的班\n车，各', '回村的。\n车，各');
    expect(paragraphs(text)).toHaveLength(5);
  });

  it('tell where every line begins', () => {
    const block = cleanSource(textSource(wrappedText)).blocks[1];
    if (block?.kind !== 'paragraph') throw new Error('no paragraph');
    expect(block.lines.map(({ line }) => line)).toEqual([2, 3]);
    expect(block.text.slice(block.lines[1]?.offset)).toMatch(/^车，/);
  });
});

describe('page breaks inside a sentence', () => {
  it('go, in a text whose lines are paragraphs', () => {
    expect(
      paragraphs('各村要把名单汇总起来，认真核对，确认无误以后盖章，于 2 月\n\n \n\n18 日前交到县里，逾期不候。'),
    ).toEqual(['各村要把名单汇总起来，认真核对，确认无误以后盖章，于2月18日前交到县里，逾期不候。']);
  });

  it('do not take a signature or a heading along', () => {
    const lines = [
      '各村要把名单汇总起来，认真核对，盖章以后一并交到县团委办公室存档',
      '',
      '共青团临溪县委员会',
      '2021年3月24日',
      '一、时间',
      '二、地点',
    ];
    expect(paragraphs(lines.join('\n'))).toEqual(lines.filter((line) => line !== ''));
  });

  it('take the page number along', () => {
    const clean = cleanSource(textSource(wrappedText.replace('交回，\n', '交回，\n— 1 —\n\n')));
    expect(clean.blocks).toHaveLength(5);
    expect(clean.dropped).toEqual([{ text: '— 1 —', line: 7, why: 'page-number' }]);
  });
});

describe('what belongs to the website', () => {
  const page = `首页  机构设置  通知公告
当前位置：首页 >> 通知公告 >> 正文
关于举办读书月的通知
发布者:某某发布时间:2022-04-01浏览次数:1237
【字体：大 中 小】 [打印] [关闭]
各分团委：
读书月到了。时间：四月十日，地点：操场。
来源请在表中写明。
报名时间：4月1日
位置：北门
mailto:a@example.com
━━━━━━━━
分享到：
上一篇：没有了
下一篇：关于放假的通知
别的新闻一条`;
  const clean = cleanSource(textSource(page));
  it('is set aside', () => {
    expect(clean.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
      '关于举办读书月的通知',
      '各分团委：',
      '读书月到了。时间：四月十日，地点：操场。',
      '来源请在表中写明。',
      '报名时间：4月1日',
      '位置：北门',
    ]);
    expect(clean.dropped).toHaveLength(10);
  });
  it('gives the day of publication', () => expect(clean.publishedWritten).toEqual({ text: '2022-04-01', line: 4 }));
  it('is what stands around the text of an account', () => {
    const account = cleanSource(
      textSource(
        '点击上方蓝字关注我们\n示例共青团\n收录于合集 #返乡 12个\n关于开展恳谈活动的通知\n各乡镇团委：\n请来坐坐。\n编辑 | 小禾\n往期推荐\n县城的一天',
      ),
    );
    expect(account.blocks).toHaveLength(3);
  });
});

it('lets tables through as they are, and joins nothing across them', () => {
  const table: SourceTable = { kind: 'table', line: 0, rows: [[{ text: '联 系 人', columns: 1, rows: 1 }]] };
  const { blocks } = cleanSource(
    textSource(['各村要把名单汇总起来，认真核对，确认无误以后盖章，', table, '交到县里。']),
  );
  expect(blocks[1]).toEqual({ ...table, line: 2 });
  expect(blocks).toHaveLength(3);
});

it('takes no long time over long lines and many lines', () => {
  const begun = performance.now();
  for (const text of ['字 '.repeat(300_000), '> '.repeat(300_000), '“字'.repeat(300_000), '\u3000'.repeat(1_000_000)])
    cleanSource(textSource(text));
  cleanSource(textSource(Array.from({ length: 100_000 }, () => '附件1：表')));
  expect(performance.now() - begun).toBeLessThan(25_000);
}, 60_000);
