import { describe, expect, it } from 'vitest';
import { unwrapTitle } from '../../../../src/notice/parse/title-wrapping.ts';

const title = '关于开展“回村看看”行动的通知';

describe('what stands on one line with a title', () => {
  it.each([
    [`临团发〔2023〕17号 ${title}`, '临团发〔2023〕17号'],
    [`${title}【临团发〔2023〕17号】`, '临团发〔2023〕17号'],
    [`${title}（临团发[2023]17号）`, '临团发〔2023〕17号'],
    [`${title}临团发〔2023〕17号`, '临团发〔2023〕17号'],
  ])('is its number: %s', (written, number) => {
    expect(unwrapTitle(written)).toMatchObject({ title, number: { value: number }, over: [] });
  });

  it.each([
    [`附件3：${title}`, '附件3：'],
    [`篇1:${title}`, '篇1:'],
    [`【团县委】${title}`, '【团县委】'],
  ])('is a label: %s', (written, label) => {
    expect(unwrapTitle(written)).toEqual({ title, over: [label] });
  });

  it('are book-title marks around the whole of it', () => {
    expect(unwrapTitle(`《${title}》`).title).toBe(title);
    expect(unwrapTitle('转发《关于读书的通知》的通知').title).toBe('转发《关于读书的通知》的通知');
  });

  it('is left alone inside the title', () => {
    const about = '关于落实临团发〔2020〕3号文件的通知';
    expect(unwrapTitle(about)).toEqual({ title: about, over: [] });
    expect(unwrapTitle('【最美】青年').title).toBe('【最美】青年');
  });
});
