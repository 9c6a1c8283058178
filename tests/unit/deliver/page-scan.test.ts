import { describe, expect, it } from 'vitest';
import { openPage } from '#deliver/page-scan.ts';

const page = '/stories/a.html';
const rewrite = (html: string) => openPage(html, page).html;
const scan = (html: string) => openPage(html, page).scan;

describe('addresses', () => {
  it.each([
    ['<a href="/b.html">', '<a href="../b.html">'],
    ["<a href='/b.html'>", "<a href='../b.html'>"],
    ['<a href=/b.html>', '<a href="../b.html">'],
    ['<a href=/b.html class=x>b</a>', '<a href="../b.html" class=x>b</a>'],
    ['<img src=/b.png alt="x"/>', '<img src="../b.png" alt="x"/>'],
    ['<A HREF="/b.html">', '<A href="../b.html">'],
    ['<a\n  class="x"\n  href = "/b.html"\n>', '<a\n  class="x"\n  href="../b.html"\n>'],
    ['<a href="/b.html?x=1&amp;y=&quot;2&quot;">', '<a href="../b.html?x=1&amp;y=&quot;2&quot;">'],
    ['<a href="/b.html?x=1&y=2">', '<a href="../b.html?x=1&amp;y=2">'],
    ["<a href='/it&#39;s.html'>", "<a href='../it&#39;s.html'>"],
    ['<img srcset="/a.png 1x, /b.png 2x" src="/a.png">', '<img srcset="../a.png 1x, ../b.png 2x" src="../a.png">'],
    [
      '<link rel="preload" as="image" imagesrcset="/a.png 1x" href="/a.png">',
      '<link rel="preload" as="image" imagesrcset="../a.png 1x" href="../a.png">',
    ],
    ['<svg><use href="/i.svg#a"/></svg>', '<svg><use href="../i.svg#a"/></svg>'],
    ['<video poster="/p.jpg" src="/v.mp4"></video>', '<video poster="../p.jpg" src="../v.mp4"></video>'],
    [
      '<form action="/f"><button formaction="/g">x</button></form>',
      '<form action="../f"><button formaction="../g">x</button></form>',
    ],
    ['<a href="/">家</a><a href="/#top">顶</a>', '<a href="../index.html">家</a><a href="../index.html#top">顶</a>'],
    ['<p>村 🏮</p><a href="/村.html">', '<p>村 🏮</p><a href="../村.html">'],
  ])('%s', (html, expected) => {
    expect(rewrite(html)).toBe(expected);
  });

  it.each([
    '<!-- <a href="/b.html"> -->',
    '<script>const tag = \'<a href="/b.html">\'; if (1 < 2) x("</he" + "ad>");</script>',
    '<style>a{background:url("/b.png")}</style>',
    '<textarea><a href="/b.html"></textarea>',
    '<meta property="og:image" content="/b.png">',
    '<p title="/b.html" data-href="/b.html">/b.html href="/b.html"</p>',
    '<a href="https://example.com/">x</a><a href="#top">x</a><a href="//example.com">x</a><a href>x</a>',
    '<svg viewBox="0 0 1 1"><foreignObject/><path d="M0 0"/></svg>',
    '<p>1 < 2 & 3 > 2 &amp; 村</p>',
    '<img srcset="a.png 1x,b.png 2x">',
    '',
  ])('leaves every byte of %s', (html) => {
    expect(rewrite(html)).toBe(html);
  });

  it('are gathered as they were written, each once', () => {
    const { links } = scan(
      '<a href="/b.html?x=1&amp;y=2">1</a><img srcset="/a.png 1x, /b.png 2x" src=/a.png><a href="#c"><a href="#c">',
    );
    expect([...links]).toEqual(['/b.html?x=1&y=2', '/a.png', '/b.png', '#c']);
  });

  it('are told apart by whether the browser fetches them with the page', () => {
    const fetched =
      '<link rel="stylesheet" href="/a.css"><script src="/b.js"></script><img src="/c.svg"><source srcset="/d.avif 1x"><video src="/e.mp4"></video><link rel="icon" href="/f.ico"><iframe src="/g.html"></iframe>';
    const others =
      '<a href="/h.html"></a><link rel="alternate" href="/i.xml"><link rel="canonical" href="/j.html"><video poster="/k.jpg"></video><script src="//example.com/l.js"></script><form action="/m">';
    expect([...scan(fetched + others).fetched]).toEqual([
      '/a.css',
      '/b.js',
      '/c.svg',
      '/d.avif',
      '/e.mp4',
      '/f.ico',
      '/g.html',
    ]);
  });
});

describe('ids', () => {
  it('are those of any element, and the names of anchors', () => {
    const { ids } = scan(
      '<h2 id="一">一</h2><a name="b"></a><input name="c"><svg><g id="d"/></svg><!-- <p id="e"> --><script>"<p id=f>"</script>',
    );
    expect([...ids]).toEqual(['一', 'b', 'd']);
  });
});

describe('the end of the head', () => {
  const insert = (html: string) => {
    const opened = openPage(html, page);
    return `${opened.html.slice(0, opened.headEnd)}|${opened.html.slice(opened.headEnd)}`;
  };

  it.each([
    ['<head></head><body></body>', '<head>|</head><body></body>'],
    [
      '<head><link href="/a.css"><script src=/a.js></script></head><body><a href="/b.html">x</a></body>',
      '<head><link href="../a.css"><script src="../a.js"></script>|</head><body><a href="../b.html">x</a></body>',
    ],
    ['<head><link href="/"></HEAD><a href="/">', '<head><link href="../index.html">|</HEAD><a href="../index.html">'],
    [
      '<head><script>"</he"+"ad>"</script><title></head></title></head>',
      '<head><script>"</he"+"ad>"</script><title></head></title>|</head>',
    ],
    ['<head><!-- </head> --><link href="/a.css"></head>', '<head><!-- </head> --><link href="../a.css">|</head>'],
    ['<head><title>村 🏮</title></head>', '<head><title>村 🏮</title>|</head>'],
  ])('%s', (html, expected) => {
    expect(insert(html)).toBe(expected);
  });

  it('is -1 when there is none', () => {
    expect(openPage('<p><a href="/b.html">x</a></p>', page).headEnd).toBe(-1);
  });
});

describe('display text', () => {
  it.each([
    ['<h1 data-display>归巢</h1><p>不算</p>', '归巢'],
    ['<h1 data-display>归<b>巢</b><br>去</h1>不算', '归巢去'],
    ['<div data-display>一<div data-display>二</div>三</div>四', '一二三'],
    ['<div data-display><img src="a.png">一</div>二<p data-display>三</p>', '一三'],
    ['<div><p data-display>一</p>二</div>三', '一'],
    ['<h1 data-display="">a &amp; b&nbsp;&#26449;</h1>', 'a & b\u00a0村'],
    ['<p data-displayed>一</p><p data-display-x>二</p>', ''],
    ['<ul><li data-display>一<li>二</ul>', '一'],
  ])('%s', (html, text) => {
    expect(scan(html).displayText).toBe(text);
  });
});

describe('what the search reads', () => {
  it.each([
    ['<body><main data-pagefind-body>一<p>二</p></main>三</body>', '<main data-pagefind-body>一<p>二</p></main>'],
    [
      '<main class="a<b" data-pagefind-body title="c<d">一</main>',
      '<main class="a<b" data-pagefind-body title="c<d">一</main>',
    ],
    [
      '<main data-pagefind-body><a href="/b.html">一</a></main>',
      '<main data-pagefind-body><a href="/b.html">一</a></main>',
    ],
    ['<main>data-pagefind-body</main>', undefined],
    ['<!-- <main data-pagefind-body>一</main> -->', undefined],
  ])('%s', (html, body) => {
    expect(openPage(html, page).searchBody).toBe(body);
  });
});

describe('the place for a policy', () => {
  const behind = (html: string) => {
    const { html: text, policyAt } = openPage(html, page);
    return text.slice(0, policyAt);
  };

  it.each([
    [
      '<!doctype html><html><head><meta charset="utf-8"><meta charset="x"><link href="/a.css"></head>',
      '<meta charset="utf-8">',
    ],
    [
      '<!doctype html><html lang="zh"><head><title>x</title></head><body><meta charset="utf-8"></body></html>',
      '<head>',
    ],
    ['<!doctype html><html lang="zh"><p>x', '<html lang="zh">'],
    ['<!doctype html><p>x', '<!doctype html>'],
  ])('%s', (html, last) => {
    expect(behind(html).endsWith(last)).toBe(true);
  });

  it('is the very beginning where there is nothing, and moves with addresses before it', () => {
    expect(behind('<p>x</p>')).toBe('');
    expect(behind('<html><head data-x="1"><base href="/x/"><meta charset="utf-8">')).toBe(
      '<html><head data-x="1"><base href="../x/"><meta charset="utf-8">',
    );
  });
});
