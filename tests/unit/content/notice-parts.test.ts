import { describe, expect, it } from 'vitest';
import { imprintLines, markSize, noticeParts, placeInList } from '#content/notice-parts.ts';

describe('noticeParts', () => {
  const text = '<p>通知如下。</p><h2 id="一">一、要求</h2><p>照办。</p>';

  it('leaves a notice without attachments whole', () => {
    expect(noticeParts(text)).toEqual({ body: text, attachments: [] });
  });

  it('takes the attachments off, each with its label', () => {
    const html = `${text}<h2 id="附件1">附件 1</h2><p>甲</p><h2 id="附件2">附件2</h2><table></table>`;
    expect(noticeParts(html)).toEqual({
      body: text,
      attachments: [
        { label: '附件1', html: '<p>甲</p>' },
        { label: '附件2', html: '<table></table>' },
      ],
    });
  });

  it('finds an attachment in the list by its number, since others may have no text', () => {
    const { attachments } = noticeParts(`${text}<h2>附件2：</h2><p>乙</p><h2>附件 10</h2><p>癸</p>`);
    expect(attachments.map((part, index) => placeInList(part, index))).toEqual([1, 9]);
    expect(placeInList({ label: '附件' }, 0)).toBe(0);
  });

  it('knows a heading from a word in the text', () => {
    expect(noticeParts('<h2>附件说明</h2><p>附件</p><h3>附件</h3>').attachments).toEqual([]);
  });
});

describe('the imprint', () => {
  it('has no lines when the notice says nothing', () => {
    expect(imprintLines([], false)).toBe(0);
  });
  it('has a line for the office, and as many as the copies fill', () => {
    expect(imprintLines([], true)).toBe(1);
    expect(imprintLines(['县委办'], true)).toBe(2);
    expect(imprintLines(['团中央办公厅', '团中央农村青年工作部', '兵团党委办公厅', '兵团党委组织部'], true)).toBe(3);
  });
});

describe('the mark', () => {
  it.each([
    ['兵团团委文件', 'l'],
    ['共青团山西省委文件', 'm'],
    ['共青团内蒙古自治区委员会办公室文件', 's'],
    ['共青团新疆生产建设兵团委员会基层工作部文件', 'xs'],
  ])('%s is %s', (mark, size) => {
    expect(markSize(mark)).toBe(size);
  });
});
