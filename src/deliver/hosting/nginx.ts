import { hashedCaching, hashedFolder, headers, textTypes, usualCaching } from './headers.ts';

/**
 * For nginx: to be included in the `location` of the site, whatever its path. No `map` and no `location` inside, which
 * would not be allowed there.
 */
export function nginxFile(): string {
  return `# 归巢站点的响应头。用法：在这个站点的 location 里写
#   include 站点目录/_hosting/nginx.conf;
# 同一个 location 里如果另有 add_header，要一起写在这里：nginx 只认最里面一层的。
# 整个域名都支持 https 才保留 Strict-Transport-Security 那一行。
charset utf-8;
charset_types ${textTypes.join(' ')};

set $guichao_caching "${usualCaching}";
if ($uri ~ "/${hashedFolder}/") {
  set $guichao_caching "${hashedCaching}";
}
add_header Cache-Control $guichao_caching;
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
`;
}
