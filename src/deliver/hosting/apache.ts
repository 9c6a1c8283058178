import { hashedCaching, hashedFolder, headers, usualCaching } from './headers.ts';

/** For Apache 2.4: the text of a `.htaccess` in the site's folder. Says nothing where the modules are missing. */
export function apacheFile(): string {
  return `# 归巢站点的响应头。用法：改名为 .htaccess，放在站点目录里（要允许 AllowOverride FileInfo），
# 或者把内容写进这个目录的 <Directory> 配置。整个域名都支持 https 才保留 Strict-Transport-Security 那一行。
AddDefaultCharset utf-8
<IfModule mod_mime.c>
  AddCharset utf-8 .css .js .json .svg .ics .xml .txt .md
</IfModule>
<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${usualCaching}"
  <If "%{REQUEST_URI} =~ m#/${hashedFolder}/#">
    Header set Cache-Control "${hashedCaching}"
  </If>
</IfModule>
`;
}
