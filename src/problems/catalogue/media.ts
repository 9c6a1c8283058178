import { define } from '../problem.ts';

/** What can be wrong with pictures, videos and attachments. */
export const mediaProblems = {
  'media-missing': define<{ path: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '文件不存在',
    message: ({ path }) => `找不到 ${path}。`,
    fix: ({ nearest }) =>
      `${nearest === undefined ? '' : `你是不是想写「${nearest}」？`}把文件放进活动文件夹的 media/ 里，名字要一模一样（大小写也算）。`,
  }),
  'media-broken': define<{ path: string; detail: string }>({
    severity: 'error',
    title: '图片打不开',
    message: ({ path, detail }) => `图片 ${path} 打不开：${detail}。`,
    fix: () => '这张图可能没有传完整，或者扩展名和实际格式不一样。用看图软件打开，重新存成 JPG 或 PNG 再放进来。',
  }),
  'media-damaged': define<{ path: string }>({
    severity: 'warning',
    title: '图片里有坏掉的地方',
    message: ({ path }) => `图片 ${path} 打得开，但里面有一段数据是坏的，显示出来可能花了一块。`,
    fix: () => '打开看一看。真的花了，就找原图重新传一遍；没有花，用看图软件另存一份 JPG 换上。',
  }),
  'media-page': define<{ path: string }>({
    severity: 'error',
    title: '文件里面是网页',
    message: ({ path }) => `${path} 里面其实是网页，有的浏览器会把它当网页打开，运行里面的程序。`,
    fix: () => '用 Word、WPS 打开原来的文件，按扩展名的格式另存一份再放进来；来历不明的文件不要放。',
  }),
  'media-active': define<{ path: string; what: string }>({
    severity: 'error',
    title: '图形里有程序',
    message: ({ path, what }) => `图形 ${path} 里有${what}，打开它会运行程序或连到别的网站。`,
    fix: () => '在画图软件里另存为“纯 SVG”，不带脚本、动画、链接和外部图片；或者存成 PNG。',
  }),
  'media-too-large': define<{ path: string; size: string; limit: string }>({
    severity: 'error',
    title: '图片太大',
    message: ({ path, size, limit }) => `图片 ${path} 有 ${size}，超过了 ${limit}。`,
    fix: () => '用看图软件把长边缩到 3000 像素以内，存成 JPG，再放进来。',
  }),
  'picture-character': define<{ characters: readonly string[] }>({
    severity: 'warning',
    title: '图上缺字',
    message: ({ characters }) =>
      `转发图和海报上写不出 ${characters.map((character) => `“${character}”`).join('、')}：字体里没有。文字用“〓”代替，表情和符号去掉了；网页上不受影响。`,
    fix: () => '标题和要印在图上的几栏换一种写法：表情删掉，生僻字改成常用字或者写明读法。',
  }),
  'media-small': define<{ path: string; width: number }>({
    severity: 'warning',
    title: '图片偏小',
    message: ({ path, width }) => `图片 ${path} 只有 ${width} 像素宽，在电脑上会发虚。`,
    fix: () => '有更清楚的原图就换一张，宽度最好在 1200 像素以上。',
  }),
};
