import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSource } from '../../../../src/notice/clean/clean-source.ts';
import { readStructure } from '../../../../src/notice/parse/structure.ts';
import { lostText } from './lost-text.ts';
import { textSource } from './text-source.ts';

const pieces = [
  '',
  '',
  '　　',
  '特急',
  '000123',
  '机密★1年',
  '共青团临溪县委员会文件',
  '共青团临溪县委员会',
  '临溪县教育局',
  '临团发〔2021〕3号',
  '临团发[2021]第003号   签发人：某某',
  '关于开展“归巢”活动的通知',
  '关于印发《归巢行动方案》的通知',
  '归巢行动方案',
  '（试行）',
  '各乡镇团委：',
  '各市、县（区）团委，各高校团委：',
  '各团支部：为了做好工作，现通知如下。',
  '为了帮助返乡青年，现将有关事项通知如下。',
  '一、活动时间',
  '2021年1月—2月',
  '（一）宣传阶段',
  '1.开展走访。各村都要走到。',
  '1.走访',
  '2、座谈；',
  '（1）谁来办',
  '——送书下乡。把书送到村里。',
  '①登记',
  '第一条  为了规范，制定本办法。',
  '第一章  总则',
  '请于2月30日前报送总结，',
  '并附照片',
  '联 系 人：小明 小红',
  '联系电话：0999-0000000',
  '附件：1.登记表',
  '   2.方案',
  '附件：登记表',
  '附件',
  '附件1',
  '附件 2：方案',
  '附：',
  '登记表',
  '填表人：        联系电话：',
  '\t一村',
  '\t二村',
  '姓名  单位  电话',
  '2021年3月24日',
  '二〇二一年三月二十四日',
  '              共青团临溪县委员会',
  '共青团临溪县委员会   2021年3月24日',
  '（此件公开发布）',
  '（联系人：小明）',
  '抄送：团市委，县委组织部',
  '县委宣传部。',
  '共青团临溪县委员会办公室　　2021年3月24日印发',
  '共青团临溪县委员会办公室',
  '2021年3月24日印发',
  '— 1 —',
  '发布时间：2021-03-24 点击：12',
  '上一篇：没有了',
  'mailto:a@example.com',
];
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...pieces) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'一二1.、：（）〔〕“”《》附件年月日号 　\t，。；关于通知委'),
      maxLength: 30,
    }),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

describe('the structure of any text', () => {
  it('holds every paragraph once and in order', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.constantFrom('never' as const, 'perhaps' as const),
        (lines, wrapped) => {
          const source = textSource(lines, wrapped);
          const clean = cleanSource(source);
          expect(lostText(clean, readStructure(clean, source))).toEqual([]);
        },
      ),
      { numRuns: 500, seed: 20210324 },
    );
  });

  it('keeps every visible character when it is cleaned, or says that it was dropped', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const source = textSource(lines);
        const clean = cleanSource(source);
        const bare = (text: string): string[] =>
          [...text.replace(/[\s\u200b-\u200f\ufeff\u00ad\u2060\u0000-\u001f\u007f]+/g, '')].sort();
        const kept =
          clean.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('') +
          clean.dropped.map((dropped) => dropped.text).join('');
        expect(bare(kept)).toEqual(bare(lines.join('')));
      }),
      { numRuns: 500, seed: 20210325 },
    );
  });

  it('knows the line every part of a paragraph came from', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        for (const block of cleanSource(textSource(lines)).blocks) {
          if (block.kind !== 'paragraph') continue;
          expect(block.lines[0]?.offset).toBe(0);
          block.lines.forEach(({ line: number, offset }, place) => {
            const part = block.text
              .slice(offset, block.lines[place + 1]?.offset ?? block.text.length)
              .replace(/\s+/g, '');
            expect(lines[number - 1]?.replace(/[\s\u200b-\u200f\ufeff\u00ad\u2060\u0000-\u001f\u007f]+/g, '')).toBe(
              part,
            );
          });
        }
      }),
      { numRuns: 300, seed: 20210326 },
    );
  });
});
