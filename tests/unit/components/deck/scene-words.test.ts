import { expect, test } from 'vitest';
import { jumpList, proseLength } from '#components/deck/scene-words.ts';

const names = {
  deck: '河湾的灯',
  activity: (id: string) => (id === 'zuotan' ? '河湾座谈' : undefined),
  form: () => undefined,
};

test('names every screen, and a passage over several screens once', () => {
  const list = jumpList(
    [
      { kind: 'cover' },
      { kind: 'text', title: '什么时候回来' },
      { kind: 'text', title: '什么时候回来', goesOn: true },
      { kind: 'photo', picture: { src: 'media/a.jpg', alt: '开花的梨树' } },
      { kind: 'quote', text: '地不会骗你', by: '阿秀' },
      { kind: 'ticket', activity: 'zuotan' },
      { kind: 'form', form: 'baoming' },
      { kind: 'ending' },
    ],
    names,
  );
  expect(list.map(({ number, name }) => `${number} ${name}`)).toEqual([
    '1 河湾的灯',
    '2 什么时候回来',
    '4 开花的梨树',
    '5 阿秀的一句话',
    '6 河湾座谈',
    '7 登记表',
    '8 转给用得上的人',
  ]);
});

test('counts words as they take room', () => {
  expect(proseLength('<p>一年里 有<strong class="a b">两回</strong></p>\n<p>过年</p>')).toBe(8);
});
