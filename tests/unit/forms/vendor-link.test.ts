import { describe, expect, test } from 'vitest';
import { outwardLink, vendorLink } from '#forms/vendor-link.ts';
import { ownForm, platformForm } from './any-form.ts';

const link = (...[vendor, changes]: Parameters<typeof platformForm>) => vendorLink(platformForm(vendor, changes), 'qr');

describe('the address of a form says where the link stands, as each platform wants it', () => {
  test.each([
    ['问卷星', 'https://www.wjx.cn/vm/OtY3xyz.aspx', 'https://www.wjx.cn/vm/OtY3xyz.aspx?sojumpparm=qr'],
    ['问卷星', 'https://www.wjx.cn/vm/a.aspx#top', 'https://www.wjx.cn/vm/a.aspx?sojumpparm=qr#top'],
    ['金数据', 'https://jinshuju.net/f/AbC123', 'https://jinshuju.net/f/AbC123?x_field_1=qr'],
    ['金数据', 'https://jinshuju.net/f/A?x_field_1=old&b=1', 'https://jinshuju.net/f/A?b=1&x_field_1=qr'],
    ['腾讯问卷', 'https://wj.qq.com/s2/123/ab/', 'https://wj.qq.com/s2/123/ab/?from=qr'],
    ['腾讯问卷', 'https://wj.qq.com/s2/1/?a=%E4%B8%AD/%2F&b', 'https://wj.qq.com/s2/1/?a=%E4%B8%AD/%2F&b&from=qr'],
    ['飞书', 'https://x.feishu.cn/share/base/form/shr1?a=1', 'https://x.feishu.cn/share/base/form/shr1?a=1'],
    ['其他平台', 'https://example.com/f/x', 'https://example.com/f/x'],
  ] as const)('%s %s', (vendor, url, expected) => {
    expect(link(vendor, { url })).toBe(expected);
  });

  test('by the name the author gives where the platform is not known', () => {
    expect(link('其他平台', { url: 'https://example.com/f', channelParameter: 'source' })).toBe(
      'https://example.com/f?source=qr',
    );
  });

  test('each place has its own code, and nothing else is in it', () => {
    const form = platformForm('问卷星');
    expect(vendorLink(form, 'print')).toBe('https://www.wjx.cn/vm/abc.aspx?sojumpparm=print');
    expect(vendorLink(form, 'page')).toBe('https://www.wjx.cn/vm/abc.aspx?sojumpparm=page');
  });
});

describe('where a form leads outside', () => {
  test('to its platform, which is named', () => {
    expect(outwardLink(platformForm('问卷星'), 'form')).toEqual({
      url: 'https://www.wjx.cn/vm/abc.aspx?sojumpparm=form',
      host: 'www.wjx.cn',
      operator: '问卷星',
    });
  });

  test('one of our own, to its stand-in if it has one', () => {
    expect(outwardLink(ownForm(), 'qr')).toBeUndefined();
    expect(outwardLink(ownForm({ fallback: { url: 'https://example.com/b?x=1' } }), 'qr')).toEqual({
      url: 'https://example.com/b?x=1',
      host: 'example.com',
      operator: undefined,
    });
  });

  test('a draft without an address, nowhere', () => {
    expect(outwardLink(platformForm('问卷星', { url: undefined, draft: true }), 'qr')).toBeUndefined();
  });
});
