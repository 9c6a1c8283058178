import { describe, expect, it } from 'vitest';
import { derived } from '../material.ts';

const letter = { title: '写给正在往回走的你' };
const sheet = { kind: 'letter', title: '写给正在往回走的你', to: '返乡的青年朋友' };

describe('a deck made from a letter', () => {
  it('greets on the first sheet and signs on the last', () => {
    const [one, two] = ['一'.repeat(120), '二'.repeat(90)];
    expect(derived('letters', letter, `<p>${one}。</p><h2>再说</h2><p>${two}。</p>`)).toEqual([
      { kind: 'cover', title: '写给正在往回走的你', lead: '头一年磕坏三成。' },
      { ...sheet, prose: `<p>${one}。</p>` },
      {
        ...sheet,
        goesOn: true,
        prose: `<h3>再说</h3><p>${two}。</p>`,
        from: '河湾镇团委，2019年1月18日',
      },
      { kind: 'ending', title: '信读完了', text: '转给一个还在路上的人', to: 'letters/x' },
    ]);
  });

  it('signs nothing that breaks off', () => {
    const long = Array.from({ length: 20 }, () => `<p>${'一'.repeat(120)}。</p>`).join('');
    const scenes = derived('letters', letter, long);
    expect(scenes).toHaveLength(13);
    expect(scenes.some((scene) => 'from' in scene)).toBe(false);
    expect(scenes.at(-2)).toMatchObject({ kind: 'letter', cutOff: true });
    expect(scenes.at(-1)).toMatchObject({ title: '信还没完' });
  });

  it('is signed, but not read to the end, where a table was left out', () => {
    const scenes = derived('letters', letter, '<p>好。</p><table><tr><td>1</td></tr></table>');
    expect(scenes.at(-2)).toMatchObject({ prose: '<p>好。</p>', from: '河湾镇团委，2019年1月18日' });
    expect(scenes.at(-1)).toMatchObject({ title: '信先读到这里', text: '还有些内容，在全文里看' });
  });

  it('leaves the day out where it is too long with a name', () => {
    const from = '共青团河湾镇委员会';
    expect(derived('letters', { ...letter, from }, '<p>好。</p>')[1]).toMatchObject({ from });
  });

  it('leads to what it speaks of', () => {
    const titles = { 'activities/zuotan': '座谈', 'policies/butie': '补贴' };
    const scenes = derived('letters', { ...letter, activities: ['zuotan'], policies: ['butie'] }, '<p>好。</p>', {
      titles,
    });
    expect(scenes.slice(2, 4)).toEqual([
      { kind: 'text', title: '信里说到的活动', prose: '<ul><li><a href="/activities/zuotan.html">座谈</a></li></ul>' },
      { kind: 'text', title: '信里说到的政策', prose: '<ul><li><a href="/policies/butie.html">补贴</a></li></ul>' },
    ]);
  });
});
