import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { apacheFile } from '#deliver/hosting/apache.ts';
import { headersFile } from '#deliver/hosting/headers-file.ts';
import { hashedCaching, headers } from '#deliver/hosting/headers.ts';
import { iisFile } from '#deliver/hosting/iis.ts';
import { nginxFile } from '#deliver/hosting/nginx.ts';

const asked = Object.fromEntries(headers);

describe('every kind of host gets the same headers', () => {
  it('those there are', () => {
    expect(asked).toMatchInlineSnapshot(`
      {
        "Content-Security-Policy": "frame-ancestors 'self'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Strict-Transport-Security": "max-age=15552000",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "SAMEORIGIN",
      }
    `);
  });

  it('nginx', () => {
    const found = [...nginxFile().matchAll(/^add_header (\S+) "([^"]*)" always;$/gmu)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(found)).toEqual(asked);
    // These are not allowed inside a `location`, where the file is included.
    expect(nginxFile()).not.toMatch(/^\s*(?:map|location|server|types|error_page)\b/mu);
  });

  it('Apache', () => {
    const found = [...apacheFile().matchAll(/^ {2}Header always set (\S+) "([^"]*)"$/gmu)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(found)).toEqual(asked);
    const open = [...apacheFile().matchAll(/^\s*<(\/?)(\w+)/gmu)].map(([, close, name]) => `${close}${name}`);
    expect(open).toEqual(['IfModule', '/IfModule', 'IfModule', 'If', '/If', '/IfModule']);
  });

  it('IIS', () => {
    const document = parseDocument(iisFile(), { xmlMode: true });
    const all = (name: string) => DomUtils.getElementsByTagName(name, document);
    const custom = all('customHeaders').flatMap(({ children }) => DomUtils.getElementsByTagName('add', children));
    expect(Object.fromEntries(custom.map(({ attribs }) => [attribs['name'], attribs['value']]))).toEqual(asked);
    // Adding what the server already has is an error there: everything is removed first.
    const removed = all('remove').map(({ attribs }) => attribs['name'] ?? attribs['fileExtension']);
    const added = [...custom, ...all('mimeMap')].map(({ attribs }) => attribs['name'] ?? attribs['fileExtension']);
    expect(removed.sort()).toEqual(added.sort());
    expect(all('location').map(({ attribs }) => attribs['path'])).toEqual(['_assets']);
  });

  it('_headers', () => {
    const rules = readHeaders(headersFile());
    expect(rules).toEqual([
      { path: '/*', headers: asked },
      { path: '/_assets/*', headers: { 'Cache-Control': hashedCaching } },
    ]);
  });
});

/** Reads a `_headers` file as Netlify and Cloudflare Pages do: a path, then its headers, indented; nothing else. */
function readHeaders(text: string): { path: string; headers: Record<string, string> }[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([A-Za-z][A-Za-z0-9-]*): (\S.*)$/u.exec(line);
    if (header) {
      const rule = rules.at(-1);
      if (!rule) throw new Error(`a header before any path: ${line}`);
      // Cloudflare takes lines of up to 2,000 characters.
      if (line.length > 2000) throw new Error('too long');
      rule.headers[header[1] ?? ''] = header[2] ?? '';
    } else if (/^\/\S*$/u.test(line)) rules.push({ path: line, headers: {} });
    else throw new Error(`no path and no header: ${line}`);
  }
  return rules;
}

it('the reader of _headers refuses what hosts refuse', () => {
  expect(() => readHeaders('  X: y')).toThrow('before any path');
  expect(() => readHeaders('/*\nX: y')).toThrow('no path and no header');
});
