import { hashedCaching, hashedFolder, headers } from './headers.ts';

/** For Netlify, Cloudflare Pages and their like: `_headers` at the root of what is published. They do not cache pages anyway. */
export function headersFile(): string {
  const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${rule('/*', headers)}\n${rule(`/${hashedFolder}/*`, [['Cache-Control', hashedCaching]])}\n`;
}
