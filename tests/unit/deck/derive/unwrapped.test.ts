import { expect, it } from 'vitest';
import { unwrapped } from '#deck/derive/unwrapped.ts';
import { sectionsOf } from '#deck/sections.ts';

const html = (written: string) =>
  (sectionsOf(written)[0]?.blocks ?? [])
    .flatMap(unwrapped)
    .map((block) => block.html)
    .join('');
const callout = (weight: string, name: string, inside: string) =>
  `<aside class="callout callout-${weight}" aria-label="x"><p class="callout-title">${name}</p>${inside}</aside>`;

it.each([
  [
    'warnings are named for what they are',
    callout('strong', '<span>注意</span> 带 &lt;证件&gt;', '\n<p>原件。</p><ul><li>户口簿</li></ul>'),
    '<p><strong>注意，带 &lt;证件&gt;</strong>：原件。</p><ul><li>户口簿</li></ul>',
  ],
  [
    'hints only where they have no title',
    callout('plain', '<span>提示</span>下雨就改', '<p>顺延。</p>') + callout('plain', '<span>提示</span>', '<p>$&</p>'),
    '<p><strong>下雨就改</strong>：顺延。</p><p><strong>提示</strong>：$&</p>',
  ],
  [
    'a question needs no colon',
    callout('plain', '<span>提示</span>下雨呢？', '<p>顺延。</p>'),
    '<p><strong>下雨呢？</strong>顺延。</p>',
  ],
  [
    'a list follows the name',
    callout('plain', '<span>提示</span>', '<ul><li>伞</li></ul>'),
    '<h3>提示</h3><ul><li>伞</li></ul>',
  ],
  [
    'what stands in a line is a paragraph',
    callout(
      'plain',
      '<span>提示</span>',
      '<!-- x -->带<b>伞</b>来<div class="prose-stops"><ol><li>走</li></ol></div>好',
    ),
    '<p><strong>提示</strong>：<!-- x -->带<b>伞</b>来</p><ol><li>走</li></ol><p>好</p>',
  ],
  ['an empty one says nothing', callout('plain', '<span>提示</span>', ''), ''],
  [
    'a quotation without a name stays one',
    '<figure class="quote"><blockquote><p>地不会骗你。</p></blockquote></figure>',
    '<blockquote><p>地不会骗你。</p></blockquote>',
  ],
  [
    'a long one keeps its name',
    `<figure class="quote"><blockquote><p>${'话'.repeat(49)}</p></blockquote><figcaption>阿秀</figcaption></figure>`,
    `<blockquote><p>${'话'.repeat(49)}</p></blockquote><p>——阿秀</p>`,
  ],
  ['other asides are left alone', '<aside><p>旁。</p></aside>', '<aside><p>旁。</p></aside>'],
])('%s', (_name, written, told) => {
  expect(html(written)).toBe(told);
});
