import { describe, expect, it } from 'vitest';
import { classesAskedFor, withoutIdleStyles, type StyleSheets } from '#deliver/idle-styles.ts';

describe('what a sheet asks for', () => {
  it('is the classes of each selector', () => {
    expect(classesAskedFor('.a .b,.c::before{x:y}@media print{.d>p{x:y}}')).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  it('is nothing in brackets, since that may be otherwise', () => {
    expect(classesAskedFor('.a:not(.b:is(.c,.d)) p{x:y}')).toEqual([['a']]);
    expect(classesAskedFor('.lg\\:grid-cols-\\[1fr_28rem\\]{x:y}')).toEqual([['lg:grid-cols-[1fr_28rem]']]);
  });

  it.each([':root{--x:1px}', 'main{x:y}', '[data-large] p{x:y}', ':is(.a,.b){x:y}', '@font-face{font-family:x}'])(
    'cannot be said of %s: it matters everywhere',
    (css) => expect(classesAskedFor(`.a{x:y}${css}`)).toBeUndefined(),
  );

  it('is not asked by the steps of an animation', () => {
    expect(classesAskedFor('@keyframes k{from{x:y}50%{x:y}}.a{animation:k}')).toEqual([['a']]);
  });
});

describe('a page', () => {
  const sheets: StyleSheets = {
    asked: new Map([
      ['/_assets/table.css', [['table', 'body'], ['set-later']]],
      ['/_assets/note.css', [['note']]],
    ]),
    words: new Map([
      ['/_assets/a.js', new Set(['import'])],
      ['/_assets/b.js', new Set(['set-later'])],
    ]),
  };
  const scripts = new Map([
    ['/_assets/a.js', { imports: ['./b.js'] }],
    ['/_assets/b.js', { imports: [] }],
  ]);
  const links = ['table', 'note', 'theme']
    .map((name) => `<link rel="stylesheet" href="/_assets/${name}.css">`)
    .join('');
  const left = (body: string) =>
    [...withoutIdleStyles(links + body, '/stories/x.html', { sheets, scripts }).matchAll(/_assets\/(\w+)\.css/gu)].map(
      ([, name]) => name,
    );

  it('keeps the sheets it can need, and those nothing is known of', () => {
    expect(left('<p class="note table">')).toEqual(['note', 'theme']);
    expect(left('<table class="table body">')).toEqual(['table', 'theme']);
    expect(left('<p>')).toEqual(['theme']);
  });

  it('keeps what a script could come to need, an imported one too', () => {
    expect(left('<script type="module" src="/_assets/a.js"></script>')).toEqual(['table', 'theme']);
  });
});
