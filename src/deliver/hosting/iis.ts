import { hashedFolder, headers } from './headers.ts';

/** IIS answers 404 for files whose type it does not know, those of the search index among them. */
const types: readonly (readonly [extension: string, type: string])[] = [
  ['.avif', 'image/avif'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.pagefind', 'application/octet-stream'],
  ['.pf_filter', 'application/octet-stream'],
  ['.pf_fragment', 'application/octet-stream'],
  ['.pf_index', 'application/octet-stream'],
  ['.pf_meta', 'application/octet-stream'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
];

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** For IIS 7 and later: the text of a `web.config` in the site's folder. */
export function iisFile(): string {
  const lines = (indent: number, all: readonly string[]) => all.map((line) => ' '.repeat(indent) + line).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 归巢站点的响应头。用法：改名为 web.config，放在站点目录里；已经有 web.config 的，把内容并进去。
     整个域名都支持 https 才保留 Strict-Transport-Security 那一行。 -->
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${lines(
  6,
  types.flatMap(([extension, type]) => [
    `<remove fileExtension="${extension}" />`,
    `<mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ]),
)}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${lines(
  8,
  headers.flatMap(([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${escape(value)}" />`]),
)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${hashedFolder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}
