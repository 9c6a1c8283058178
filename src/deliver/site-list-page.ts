/** A built site in the list. */
export interface ListedSite {
  id: string;
  title: string;
  pages: number;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page `npm start` shows at `/`: every site that was built, and those that could not be. */
export function siteListPage(sites: readonly ListedSite[], failed: readonly ListedSite[]): string {
  const items = sites.map(
    ({ id, title, pages }) =>
      `<li><a href="/${id}/index.html">${escape(title)}</a> <small>${escape(id)} · ${pages} 页</small></li>`,
  );
  const broken = failed.map(
    ({ title }) => `<li>${escape(title)} <small>有错误，没有生成，请看终端里的说明</small></li>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>归巢 · 本机上的活动站点</title>
<style>
body{max-width:40rem;margin:12vh auto 4rem;padding:0 1.25rem;font:1.0625rem/1.75 system-ui,sans-serif;color:#173832;background:#f6eee0}
h1{font-family:"Source Han Serif SC","Noto Serif SC","Songti SC",SimSun,serif;font-size:2.25rem;line-height:1.3;margin:0 0 1.5rem}
ul{list-style:none;margin:0;padding:0;border-top:3px solid #173832}
li{padding:1rem 0;border-bottom:1px solid #b9bcae}
a{color:#b92b17;font-size:1.375rem;font-weight:700;text-underline-offset:.25em}
small{display:block;color:#4a5f58;font-size:.9375rem}
</style>
</head>
<body>
<h1>本机上的活动站点</h1>
<ul>
${[...items, ...broken].join('\n')}
</ul>
</body>
</html>
`;
}
