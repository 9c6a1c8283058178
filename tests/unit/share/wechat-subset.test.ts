import { describe, expect, it } from 'vitest';
import { faultsOfArticle } from '#share/wechat-subset.ts';

describe('what the editor of a 公众号 would drop is refused', () => {
  it.each([
    ['<p class="a">字</p>', '<p> 不能有 class'],
    ['<p id="a">字</p>', '<p> 不能有 id'],
    ['<p onclick="x()">字</p>', '<p> 不能有 onclick'],
    ['<script>x()</script>', '不能用 <script>'],
    ['<style>p{}</style>', '不能用 <style>'],
    ['<form></form>', '不能用 <form>'],
    ['<iframe src="https://a.cn/"></iframe>', '不能用 <iframe>'],
    ['<a href="https://example.com/">看</a>', '不能用 <a>'],
    ['<img src="media/a.jpg">', '不能用 <img>'],
    ['<ul><li>一</li></ul>', '不能用 <ul>'],
    ['<h2>题</h2>', '不能用 <h2>'],
    ['<link rel="stylesheet" href="a.css">', '不能用 <link>'],
    ['<p style="position: fixed">字</p>', '<p> 的样式不能有 position'],
    ['<p style="float: left">字</p>', '<p> 的样式不能有 float'],
    ['<p style="margin: -10px 0">字</p>', '<p> 的 margin 不能是 -10px 0'],
    ['<p style="background-image: url(a.png)">字</p>', '<p> 的样式不能有 background-image'],
    ['<p style="color: var(--ink)">字</p>', '<p> 的 color 不能是 var(--ink)'],
    ['<p style="width: calc(1px)">字</p>', '<p> 的 width 不能是 calc(1px)'],
    ['<p style="toString: 1">字</p>', '<p> 的样式不能有 toString'],
    ['<!-- 一句 -->', '不能有 注释'],
    ['<p>一</p>\n<p>二</p>', '源码里有换行，粘贴后会变成空行'],
  ])('%s', (html, fault) => {
    expect(faultsOfArticle(html)).toContain(fault);
  });

  it('is found however deep it lies, and told once', () => {
    const html = '<section><p><span><span class="x">一</span><span class="x">二</span></span></p></section>';
    expect(faultsOfArticle(html)).toEqual(['<span> 不能有 class']);
  });
});

it('what is in the subset passes', () => {
  expect(
    faultsOfArticle(
      '<section style="margin: 0 0 1.5em; color: #173832; border-left: 6px solid #b92b17"><p>一<br>二 &lt;a&gt;</p></section>',
    ),
  ).toEqual([]);
});
