/** A picture of the gallery: a file under `plates/`, and the heading it stands under. */
export interface Plate {
  file: string;
  group: string;
}

/** A built example site: its folder, and one page of each type in it. */
export interface GallerySite {
  id: string;
  pages: readonly string[];
}

const style = `body{margin:2rem;font:1rem/1.6 system-ui,sans-serif;color:#222;background:#e9e7e2}
h1,h2{line-height:1.3}nav ul{columns:14rem;padding-left:1.2em}
.plates{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-end}.plates img{height:14rem;width:auto;background:#fff}
.frames{display:flex;gap:1rem;overflow-x:auto}.frames figure{margin:0}
iframe{width:390px;height:700px;border:1px solid #999;background:#fff}`;

/** One page of plain HTML with everything there is to look at: every landscape in every palette, every page type in every way home. */
export function galleryPage(sites: readonly GallerySite[], plates: readonly Plate[]): string {
  const groups = [...new Set(plates.map(({ group }) => group))];
  const art = groups.map((group) => {
    const own = plates.filter((plate) => plate.group === group);
    const images = own.map(({ file }) => `<img src="plates/${file}" alt="${file.replace('.svg', '')}" loading="lazy">`);
    return `<h2>${group}</h2>\n<div class="plates">${images.join('')}</div>`;
  });
  const types = [...new Set(sites.flatMap(({ pages }) => pages))];
  const frames = types.map((page, index) => {
    const all = sites
      .filter(({ pages }) => pages.includes(page))
      .map(
        ({ id }) =>
          `<figure><figcaption><a href="${id}/${page}">${id}</a></figcaption><iframe src="${id}/${page}" title="${id} ${page}" loading="lazy"></iframe></figure>`,
      );
    return `<h2 id="p${index}">${page}</h2>\n<div class="frames">${all.join('')}</div>`;
  });
  const contents = types.map((page, index) => `<li><a href="#p${index}">${page}</a></li>`);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>归巢画廊</title><style>${style}</style></head>
<body><h1>归巢画廊</h1>
<p>同一份示例内容，每条回家的路一站；下面是每种画面配每套颜色。</p>
<nav><ul>${contents.join('')}<li><a href="#art">画面</a></li></ul></nav>
${frames.join('\n')}
<h1 id="art">画面</h1>
${art.join('\n')}
</body></html>
`;
}
