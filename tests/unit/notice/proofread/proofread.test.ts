import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, remark } from '#notice/proofread/codes.ts';
import { proofread } from '#notice/proofread/proofread.ts';
import { brief, noticeOf } from './notice-of.ts';

const notice = `示团发〔2024〕3号
关于开展青春护林活动的通知
各县（市、区）团委：
为推动基层团组织组织共建，团市委决定开展青春护林活动，把工作作风一项一项落到实处。现就有关事项通知如下。
一、活动时间
2024年3月1日至2024年5月31日。
二、活动内容
（一）青年巡护
1.组建队伍。每县1支。
2.开展巡护。每周不少于2次。
（二）青年宣讲
3.编写讲稿。每县1份。
三、有关要求
请各县（市、区）团委于2024年6月7日（星期五）前报送总结。
共青团示例市委员会
2024年2月20日`;

describe('proofreading as a whole', () => {
  it('has next to nothing to say of a notice that is in order', () => {
    expect(brief(proofread(noticeOf(notice)))).toEqual(['15 missing-contact']);
  });

  it('puts remarks in the order of the text, and says what to do about each', () => {
    const damaged = notice
      .replace('5月31日', '5月32日')
      .replace('（二）青年宣讲', '（三）青年宣讲')
      .replace('，把工作', '，，把工作');
    const remarks = proofread(noticeOf(damaged));
    expect(brief(remarks)).toEqual([
      '4 doubled-punctuation',
      '6 impossible-date',
      '11 numbering-missing',
      '15 missing-contact',
    ]);
    for (const { code, says, fix } of remarks) {
      expect(Object.keys(codes)).toContain(code);
      expect(says.length * fix.length).toBeGreaterThan(0);
    }
  });

  it('does not go on about one kind of damage', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `第${String(at)}处“少了一半。`);
    expect(proofread(noticeOf(lines.join('\n'))).filter(({ code }) => code === 'unbalanced-quotes')).toHaveLength(12);
  });

  it('knows a saying for every code', () => {
    for (const code of Object.keys(codes) as (keyof typeof codes)[]) {
      const spoken = remark(code as 'missing-title', { file: 'tongzhi.txt', line: 1 });
      expect(spoken.fix).toMatch(/\p{Script=Han}/u);
      expect(codes[code].name).toMatch(/^\p{Script=Han}|^“/u);
    }
  });

  it('gets through any text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '（',
      ')',
      '2月30日前',
      '2019 ',
      '1 10日',
      '一、',
      '（二）',
      '\n',
      '青年',
      '青年',
      '省、',
      '_',
      '附件2',
      '：',
      '。',
      '10项主要活动',
      '\u00a0',
      'V类',
      '1-2个',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const remarks = proofread(noticeOf(pieces.join('')));
        return remarks.every(({ at, says }) => at.line >= 1 && !says.includes('undefined'));
      }),
      { numRuns: 200 },
    );
  });

  it.each([['“'], ['“a”'], ['（'], ['_'], ['1-2'], ['x'], ['省、'], ['2019年']])(
    'gets through a long run of %s in good time',
    (seed) => {
      const text = seed.repeat(100_000);
      const before = performance.now();
      proofread({
        ...noticeOf(''),
        clean: {
          file: 'a',
          format: 'text',
          dropped: [],
          blocks: [{ kind: 'paragraph', text, lines: [{ line: 1, offset: 0 }], blanksBefore: 0, indent: 0 }],
        },
      });
      expect(performance.now() - before).toBeLessThan(3000);
    },
  );
});
