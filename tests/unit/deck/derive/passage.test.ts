import { describe, expect, it } from 'vitest';
import { passageScenes, textScenes, titleOf } from '#deck/derive/passage.ts';
import { sectionsOf } from '#deck/sections.ts';

const scenes = (html: string) => sectionsOf(html).flatMap((section) => passageScenes(section, '故事').scenes);

it.each([
  ['一、总体目标', '总体目标'],
  ['（二）做好联络', '做好联络'],
  ['3. 三件事', '三件事'],
  ['2019 年那场雪', '2019 年那场雪'],
  ['一个很长很长的小标题，长得一屏的标题里放不下它', '一个很长很长的小标题'],
  [undefined, '故事'],
  ['\u200b', '故事'],
])('the heading %j as a title', (heading, title) => {
  expect(titleOf(heading, '故事')).toBe(title);
});

describe('a passage', () => {
  it('shows short steps as steps, numbers as numbers, a quotation as one, in the order of the text', () => {
    expect(
      scenes(
        '<h2>怎么办</h2><p>三步。</p>' +
          '<div class="prose-stops"><ol><li>打电话</li><li>到镇里</li></ol></div>' +
          '<dl class="results"><div><dt>梨树</dt><dd><b data-display>1,200</b> 亩</dd></div><div><dt>人</dt><dd>2—3</dd></div></dl>' +
          '<figure class="quote"><blockquote><p>地不会骗你。</p></blockquote><figcaption>阿秀</figcaption></figure>' +
          '<p>完了。</p>',
      ),
    ).toEqual([
      { kind: 'text', title: '怎么办', prose: '<p>三步。</p>' },
      { kind: 'steps', title: '怎么办', items: ['打电话', '到镇里'], goesOn: true },
      {
        kind: 'numbers',
        title: '怎么办',
        items: [
          { value: 1200, unit: '亩', label: '梨树' },
          { value: 2, to: 3, label: '人' },
        ],
        goesOn: true,
      },
      { kind: 'quote', text: '地不会骗你。', by: '阿秀' },
      { kind: 'text', title: '怎么办', prose: '<p>完了。</p>', goesOn: true },
    ]);
  });

  it('calls steps and numbers after what they are where no heading does', () => {
    const steps = '<ol><li>打电话</li><li>到镇里</li></ol>';
    expect(
      scenes(`<p>头。</p>${steps}<p>尾。</p><dl class="results"><div><dt>人</dt><dd>3</dd></div></dl>`).map((scene) => [
        'title' in scene && scene.title,
        scene.goesOn,
      ]),
    ).toEqual([
      ['故事', undefined],
      ['一步一步来', undefined],
      ['故事', true],
      ['几个数', undefined],
    ]);
  });

  it('takes a subheading as the title of what is a scene of its own, and leaves none behind', () => {
    const steps = '<ol><li>走</li><li>到</li></ol>';
    expect(
      scenes(
        `<h2>怎么办</h2><h3>线上</h3>${steps}<h3>线下</h3>${steps}` +
          '<p>字。</p><h3>价目</h3><table><tr><td>1</td></tr></table><p>再说。</p><h3>完</h3>',
      ),
    ).toEqual([
      { kind: 'steps', title: '怎么办：线上', items: ['走', '到'] },
      { kind: 'steps', title: '线下', items: ['走', '到'] },
      { kind: 'text', title: '怎么办', prose: '<p>字。</p><p>再说。</p>' },
    ]);
    expect(scenes(`<h2>一个名字很长的小标题</h2><h3>线上怎样办理才最快</h3>${steps}`)).toMatchObject([
      { title: '线上怎样办理才最快' },
    ]);
    expect(scenes(`<p>头。</p><h3>线上</h3><img alt="">${steps}`)).toMatchObject([{}, { title: '线上' }]);
  });

  it.each([
    ['<p>字。</p><img alt="图"><hr>', false],
    ['<p>字。</p><figure class="figure"><figcaption>图</figcaption></figure>', true],
    ['<p>字。</p><div class="faq"><details><summary>问</summary>答</details></div>', true],
    ['<dl class="results"><div><dt>人</dt><dd>很多</dd></div></dl>', true],
  ])('knows what of it stays on its page: %s', (html, leftOut) => {
    expect(textScenes(sectionsOf(html), '故事').leftOut).toBe(leftOut);
  });

  it('leaves steps that are together too high for a small phone in the prose', () => {
    const items = (count: number) => Array.from({ length: count }, () => `<li>${'一'.repeat(29)}</li>`).join('');
    expect(scenes(`<ol>${items(3)}</ol>`)).toMatchObject([{ kind: 'steps' }]);
    expect(scenes(`<ol>${items(6)}</ol>`)).toMatchObject([{ kind: 'text' }, { kind: 'text', goesOn: true }]);
  });

  it('leaves steps that are too long for a screen of their own in the prose', () => {
    const long = '一'.repeat(33);
    expect(scenes(`<ol><li>${long}</li><li>二</li></ol>`)).toEqual([
      { kind: 'text', title: '故事', prose: `<ol><li>${long}</li><li>二</li></ol>` },
    ]);
  });

  it.each([
    ['no figures', '<div><dt>很多</dt><dd>许多</dd></div>'],
    ['a range that goes down', '<div><dt>人</dt><dd>3—2</dd></div>'],
    ['too many of them', '<div><dt>人</dt><dd>3</dd></div>'.repeat(5)],
  ])('leaves out numbers with %s', (_name, rows) => {
    expect(scenes(`<dl class="results">${rows}</dl>`)).toEqual([]);
  });
});
