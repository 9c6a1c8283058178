import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apacheFile } from './apache.ts';
import { headersFile } from './headers-file.ts';
import { iisFile } from './iis.ts';
import { nginxFile } from './nginx.ts';

const readme = `这个文件夹是给网站管理员的，读者用不到；不用也不影响网站打开。
里面是同一组响应头（安全、编码、缓存）在几种服务器上的写法，挑一种：

nginx.conf      nginx：在站点的 location 里 include 它
apache.htaccess Apache：改名为 .htaccess，放到站点目录
iis.config      IIS：改名为 web.config，放到站点目录
_headers        Netlify、Cloudflare Pages 一类：原样复制到发布目录的最上层

每一页能连到哪里，写在页面自己的 Content-Security-Policy 里，服务器不用再写。
frame-ancestors 'self' 和 X-Frame-Options 只让同一个域名的网页把站点嵌进去；要让别的门户嵌入，改这两行。
站点目录里的 egress.json 列着页面会连到、会指向的所有别的网站和原因。
`;

/**
 * Writes the headers for several kinds of hosts into `_hosting/`. Not where hosts would pick them up by themselves: a
 * `.htaccess` or `web.config` that a host forbids makes it answer every page with an error.
 */
export async function writeHostingFiles(folder: string): Promise<void> {
  const at = join(folder, '_hosting');
  await mkdir(at, { recursive: true });
  const files = {
    ...{ 'nginx.conf': nginxFile(), 'apache.htaccess': apacheFile(), 'iis.config': iisFile() },
    ...{ _headers: headersFile(), 'README.txt': readme },
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(at, name), text);
}
