import { describe, expect, it } from 'vitest';
import { piecesOf } from '#deck/derive/pieces.ts';
import { screenful, screensOf } from '#deck/derive/screens.ts';
import { sectionsOf } from '#deck/sections.ts';
import { readingLength } from '#lib/reading-length.ts';

const screens = (html: string) =>
  screensOf((sectionsOf(html)[0]?.blocks ?? []).flatMap((block, index) => piecesOf(block, index)));
const sentence = (character: string, length: number) => `${character.repeat(length - 1)}。`;

describe('prose in screenfuls', () => {
  it('keeps what fits together', () => {
    expect(screens('<p>头。身。</p>\n<p>脚。</p>')).toEqual(['<p>头。身。</p><p>脚。</p>']);
  });

  it('breaks between paragraphs rather than within one', () => {
    const [a, b] = [sentence('一', 60), sentence('二', 30) + sentence('三', 60)];
    expect(screens(`<p>${a}</p><p>${b}</p>`)).toEqual([`<p>${a}</p>`, `<p>${b}</p>`]);
  });

  it('breaks a long paragraph between sentences, and tears none', () => {
    const parts = [70, 40, 50, 30].map((length, index) => sentence('一二三四'[index] ?? '', length));
    expect(screens(`<p>${parts.join('')}</p>`)).toEqual([
      `<p>${parts[0]}${parts[1]}</p>`,
      `<p>${parts[2]}${parts[3]}</p>`,
    ]);
    const long = sentence('长', screenful + 60);
    expect(screens(`<p>${long}</p>`)).toEqual([`<p>${long}</p>`]);
  });

  it('takes no link, emphasis or quotation apart', () => {
    const link = `<a href="/x.html">${sentence('链', 60)}${sentence('接', 50)}</a>`;
    expect(screens(`<p>${sentence('头', 30)}${link}</p>`)).toEqual([`<p>${sentence('头', 30)}</p>`, `<p>${link}</p>`]);
    const said = `他说：“${sentence('话', 70)}<b>再</b>${sentence('说', 70)}”`;
    expect(screens(`<p>${said}</p>`)).toEqual([`<p>${said}</p>`]);
  });

  it('deals out the points of a list, and goes on counting', () => {
    const items = [50, 50, 50].map((length) => `<li>${sentence('点', length)}</li>`);
    expect(screens(`<ol start="2">${items.join('\n')}</ol>`)).toEqual([
      `<ol start="2">${items[0]}${items[1]}</ol>`,
      `<ol start="4">${items[2]}</ol>`,
    ]);
  });

  it('leaves a heading with what it leads', () => {
    const [a, b] = [sentence('一', 90), sentence('二', 90)];
    expect(screens(`<p>${a}</p><h3>小标题</h3><p>${b}</p>`)).toEqual([`<p>${a}</p>`, `<h3>小标题</h3><p>${b}</p>`]);
  });

  it('leaves no heading where nothing follows', () => {
    expect(screens('<p>字。</p><h3>小</h3><h4>更小</h4>')).toEqual(['<p>字。</p>']);
    expect(screens('<h3>小</h3>')).toEqual([]);
  });

  it('keeps what has no words of its own beside the sentence before it', () => {
    const html = '<p>头。<br><script src="/term.js"></script></p>';
    expect(screens(html)).toEqual([html]);
  });

  it('leaves out what needs a page', () => {
    expect(screens('<p>字。</p><table><tr><td>1</td></tr></table><figure><img></figure><details>x</details>')).toEqual([
      '<p>字。</p>',
    ]);
  });

  it('fills no screen beyond its measure', () => {
    const html = Array.from({ length: 40 }, (_, index) => `<p>${sentence('字', 9 + ((index * 7) % 31))}</p>`).join('');
    for (const screen of screens(html))
      expect(readingLength(screen.replace(/<[^>]*>/gu, ''))).toBeLessThanOrEqual(screenful);
  });
});
