import { describe, expect, it } from 'vitest';
import { openPage } from '#deliver/page-scan.ts';
import { siteListPage } from '#deliver/site-list-page.ts';

const site = { id: 'xiaocun', title: '小村归来', pages: 12 };

describe('siteListPage', () => {
  it('links every built site and names the failed ones', () => {
    const html = siteListPage([site, { id: 'b', title: '乙', pages: 3 }], [{ id: 'c', title: '丙', pages: 0 }]);
    expect([...openPage(html, '/index.html').scan.links]).toEqual(['/xiaocun/index.html', '/b/index.html']);
    expect(html).toContain('小村归来</a> <small>xiaocun · 12 页</small>');
    expect(html).toMatch(/<li>丙 <small>有错误/u);
  });

  it('shows titles as text, never as tags', () => {
    const title = '<script>alert("1")</script> & "乙"';
    for (const html of [siteListPage([{ ...site, title }], []), siteListPage([], [{ ...site, title }])]) {
      expect(html).not.toContain('<script');
      expect(html).toContain('&lt;script>alert(&quot;1&quot;)&lt;/script> &amp; &quot;乙&quot;');
    }
  });

  it('is a whole Chinese page', () => {
    expect(siteListPage([], [])).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/u);
  });
});
