import { describe, expect, it } from 'vitest';
import { openPage } from '#deliver/page-scan.ts';
import { styleAddresses } from '#egress/gather-contents.ts';

const contents = (html: string) => openPage(html, '/a/b.html').scan.contents;
const uses = (html: string) => [...contents(html).addresses.values()].map(({ use, place }) => `${use} ${place}`);

describe('what an address is for', () => {
  it.each([
    ['<a href="https://x.example/">', 'link a href'],
    ['<area href="//x.example/">', 'link area href'],
    ['<a href="/&#9;\\x.example/">', 'link a href'],
    ['<svg><a xlink:href="https://x.example/"></a></svg>', 'link a xlink:href'],
    ['<svg><image href="https://x.example/"/></svg>', 'load image href'],
    ['<svg><use xlink:href="https://x.example/#a"/></svg>', 'load use xlink:href'],
    ['<img src="https://x.example/a.png">', 'load img src'],
    ['<img srcset="/a.png 1x, https://x.example/a.png 2x">', 'load img srcset'],
    ['<source srcset="https://x.example/a.png 2x">', 'load source srcset'],
    ['<script src="https://x.example/a.js"></script>', 'load script src'],
    ['<video poster="https://x.example/a.png">', 'load video poster'],
    ['<body background="https://x.example/a.png">', 'load body background'],
    ['<a href="/x.html" ping="https://x.example/">', 'load a ping'],
    ['<link rel="stylesheet" href="https://x.example/a.css">', 'load link stylesheet'],
    ['<link rel="preconnect" href="https://x.example/">', 'load link preconnect'],
    ['<link rel="dns-prefetch" href="//x.example">', 'load link dns-prefetch'],
    ['<link rel="alternate stylesheet" href="https://x.example">', 'load link alternate stylesheet'],
    ['<link href="https://x.example">', 'load link href'],
    ['<link rel="preload" imagesrcset="https://x.example/a.png 1x">', 'load link preload'],
    ['<link rel="canonical" href="https://x.example/">', 'name link canonical'],
    ['<link rel="alternate" href="https://x.example/">', 'name link alternate'],
    ['<meta http-equiv="Refresh" content="0; url=https://x.example/">', 'load meta refresh'],
    ['<meta property="og:url" content="https://x.example/">', 'name meta content'],
    ['<button data-embed="https://x.example/f">', 'name button data-embed'],
    ['<q cite="https://x.example/f">', 'name q cite'],
    ['<form action="https://x.example/f">', 'form form action'],
    ['<button formaction="https://x.example/f">', 'form button formaction'],
    ['<iframe src="https://x.example/f">', 'frame iframe src'],
    ['<object data="https://x.example/f">', 'frame object data'],
    ['<embed src="https://x.example/f">', 'frame embed src'],
    ['<style>@import "https://x.example/a.css"</style>', 'load style'],
    ['<script type="application/ld+json">{"@context":"https://x.example"}</script>', 'name script data'],
  ])('%s', (html, use) => {
    const first = html.startsWith('<style') ? `<head>${html}</head>` : html;
    expect(uses(first).filter((found) => found === use)).toEqual([use]);
  });

  it('text and comments name nothing', () => {
    expect(uses('<p title="看 https://x.example">https://x.example</p><!-- <img src="https://x.example"> -->')).toEqual(
      [],
    );
  });
});

describe('what no policy would allow', () => {
  it.each([
    ['<p onclick="go()">', 'handler onclick'],
    ['<svg ONLOAD="go()">', 'handler onload'],
    ['<p style="color:red">', 'style style=""'],
    ['<style>p{}</style>', 'style <style>'],
    ['<script>go()</script>', 'script <script>'],
    ['<script type="module">go()</script>', 'script <script>'],
    ['<script type="importmap">{}</script>', 'script <script>'],
    ['<iframe srcdoc="<b>">', 'script srcdoc'],
    ['<base href="/x/">', 'base <base>'],
    ['<a href=" java&#10;script:go()">', 'scheme javascript:'],
    ['<a href="data:text/html,x">', 'scheme data:'],
    ['<img src="data:image/png;base64,x">', 'scheme data:'],
    ['<form action="javascript:go()">', 'scheme javascript:'],
    ['<form action="mailto:a@b.example">', 'scheme mailto:'],
    ['<a href="blob:x">', 'scheme blob:'],
    ['<link rel="icon" href="data:,">', 'scheme data:'],
    ['<meta http-equiv="refresh" content="0;url=javascript:go()">', 'scheme javascript:'],
  ])('%s', (html, expected) => {
    expect(contents(html).unruly.map(({ kind, what }) => `${kind} ${what}`)).toEqual([expected]);
  });

  it('what is fine stays unsaid', () => {
    const { unruly } = contents(
      '<head><style>p{}</style></head><a href="tel:0351-1234567">x</a><a href="mailto:a@b.example">x</a><a href="#a:b">x</a><script src="/a.js"></script><script type="application/ld+json">{}</script><p data-on="x" data-style="y">',
    );
    expect(unruly).toEqual([]);
  });
});

it('notes scripts, styles of the head, and what needs a permission', () => {
  const found = contents(
    '<head><noscript><style>a{}</style></noscript><style>b{}</style><script src="/a.js"></script></head><form action="/search.html"></form><video src="/v.mp4"></video>',
  );
  expect({ ...found, scripts: [...found.scripts], holds: [...found.holds] }).toMatchObject({
    ...{ styles: ['a{}', 'b{}'], scripts: ['/a.js'], holds: ['form', 'media'], unruly: [] },
  });
  const elsewhere = contents('<form></form><form action="https://x.example/f"></form><input formaction="//x.example">');
  expect([...elsewhere.holds]).toEqual([]);
});

it('style sheets: what they would fetch', () => {
  expect(
    styleAddresses(
      'a{background:url(../i.svg)}b{background:url("//x.example/a.png")}/* https://no.example */@import url(https://y.example/);c{background:u\\72l(h\\74tps://z.example/)}d{background:url(data:image/png;base64,AA)}',
    ),
  ).toEqual(['//x.example', 'https://y.example', 'https://z.example', 'data:image/png;base64,AA']);
});
