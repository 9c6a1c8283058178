import { describe, expect, it } from 'vitest';
import { mistakeReport } from '#content/mistake-report.ts';

const url = 'https://www.example.cn/zt/a/';

describe('whom to tell that a page is wrong', () => {
  it('is nobody when the campaign names nobody', () => {
    expect(mistakeReport({ site: {}, contacts: [] }, '/about.html')).toEqual({
      platform: undefined,
      office: undefined,
      address: undefined,
    });
  });

  it('is the contact that can be reached, else the first', () => {
    const [quiet, reachable] = [{ name: '办公室' }, { name: '宣传部', phone: '0351-1234567' }];
    expect(mistakeReport({ site: {}, contacts: [quiet, reachable] }, '/a.html').office).toBe(reachable);
    expect(mistakeReport({ site: {}, contacts: [quiet] }, '/a.html').office).toBe(quiet);
  });

  it('is the platform where there is one, with the address of the page', () => {
    const reportError = 'https://zfwzgl.example.cn/exposure';
    expect(mistakeReport({ site: { url, reportError }, contacts: [] }, '/policies/a.html')).toMatchObject({
      platform: reportError,
      address: 'https://www.example.cn/zt/a/policies/a.html',
    });
  });
});
