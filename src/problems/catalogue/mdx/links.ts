import { define } from '../../problem.ts';

const disguises = {
  form: '网址的开头写得不规范，浏览器会猜着打开',
  user: '网址里有 @，@ 前面的不是网站，后面的才是',
  host: '域名不完整，或者里面有很像英文字母的别国字母',
} as const;

/** Links and pictures in the text of an entry. */
export const linkProblems = {
  'mdx-link-code': define<{ href: string }>({
    severity: 'error',
    title: '链接里有程序',
    message: ({ href }) => `这个链接会运行程序或带出文件，不能发布：${href}`,
    fix: () => '改成以 https:// 开头的网址，写成 [文字](https://…)。',
  }),
  'mdx-link-local': define<{ href: string }>({
    severity: 'error',
    title: '链接指向自己的电脑',
    message: ({ href }) => `这是你自己电脑上的位置，读者打不开：${href}`,
    fix: () =>
      '把文件复制到活动文件夹的 media 里，写 media/文件名；给读者下载的写 <Download file="media/文件名" title="名称" />。',
  }),
  'mdx-link-scheme': define<{ href: string; scheme: string }>({
    severity: 'error',
    title: '不认识的链接',
    message: ({ href, scheme }) => `链接以「${scheme}:」开头，浏览器不认识：${href}`,
    fix: () => '网址以 https:// 开头；邮箱写 mailto:邮箱地址；电话写 tel:电话号码；页内的标题写 #标题。',
  }),
  'mdx-link-host': define<{ href: string; fixed: string }>({
    severity: 'error',
    title: '网址没有写全',
    message: ({ href }) => `网址没有写开头：${href}`,
    fix: ({ fixed }) => `写全：${fixed}`,
  }),
  'mdx-link-disguised': define<{ href: string; fault: 'form' | 'user' | 'host' }>({
    severity: 'error',
    title: '看不出通到哪里的网址',
    message: ({ href, fault }) => `${disguises[fault]}：${href}`,
    fix: () =>
      '写成 https:// 加完整的域名，如 https://www.example.cn/zhengce/。域名里只用英文字母、数字、短横线或者汉字；拿不准就从浏览器的地址栏里重新复制。',
  }),
  'mdx-link-contact': define<{ href: string }>({
    severity: 'error',
    title: '邮箱或电话写得不对',
    message: ({ href }) => `邮箱或电话的链接里有别的内容：${href}`,
    fix: () => '邮箱只写 mailto:office@example.cn，电话只写 tel:0351-1234567，后面什么都不加。',
  }),
  'mdx-link-insecure': define<{ href: string }>({
    severity: 'warning',
    title: '网址没有加密',
    message: ({ href }) => `网址以 http:// 开头，内容可能在路上被改：${href}`,
    fix: ({ href }) => `打开 ${href.replace(/^http:/iu, 'https:')} 试一试，能打开就改成它。`,
  }),
  'mdx-link-characters': define<{ href: string; fixed: string }>({
    severity: 'error',
    title: '网址里有不该有的字符',
    message: ({ href }) => `网址里有空格、反斜杠或看不见的字符：${href}`,
    fix: ({ fixed }) => `改成：${fixed}`,
  }),
  'mdx-link-percent': define<{ href: string }>({
    severity: 'error',
    title: '网址里的 % 不对',
    message: ({ href }) => `% 后面要跟两位数字或字母，这里不是：${href}`,
    fix: ({ href }) =>
      `文件名里不用 %，改名以后再写；网址请重新复制。要写 % 本身就写 %25：${href.replace(/%(?![0-9a-f]{2})/giu, '%25')}`,
  }),
  'mdx-link-empty': define<{ text: string }>({
    severity: 'error',
    title: '链接没有网址',
    message: ({ text }) => `「${text}」这个链接没有写网址。`,
    fix: ({ text }) => `写成 [${text}](网址)；不需要链接就只留文字。`,
  }),
  'mdx-link-text': define<{ href: string }>({
    severity: 'error',
    title: '链接没有文字',
    message: ({ href }) => `链接 ${href} 没有文字，读者看不到也点不到。`,
    fix: ({ href }) => `在方括号里写上文字：[文字](${href})`,
  }),
  'mdx-link-bare': define<{ shown: string; address: string }>({
    severity: 'error',
    title: '网址和后面的文字连在一起',
    message: ({ shown }) => `网址会把后面的中文也算进去，点开就是错的：${shown}`,
    fix: ({ address }) => `写成 [文字](${address})，或者在网址后面加一个空格。`,
  }),
  'mdx-link-broken': define<{ text: string }>({
    severity: 'warning',
    title: '链接没有生效',
    message: ({ text }) => `这里像是链接或图片，但是不会生效，会照原样显示：${text}`,
    fix: () =>
      '用英文括号，] 和 ( 之间不留空格，地址里没有空格：[文字](网址)，图片是 ![图片里有什么](media/文件名.jpg)。',
  }),
  'mdx-image-remote': define<{ src: string }>({
    severity: 'error',
    title: '图片在别的网站上',
    message: ({ src }) => `图片在别的网站上，会泄露读者的访问，也可能哪天打不开：${src}`,
    fix: () => '在有权使用的前提下，把图片存到活动文件夹的 media 里，写 ![图片里有什么](media/文件名.jpg)。',
  }),
  'mdx-image-kind': define<{ src: string; known: readonly string[] }>({
    severity: 'error',
    title: '这种图片用不了',
    message: ({ src }) => `正文里不能放这种文件：${src}`,
    fix: ({ known }) => `存成照片或截图的格式（${known.join('、')}），放进 media/，名字里不用特殊符号。`,
  }),
  'mdx-image-path': define<{ src: string; fixed: string }>({
    severity: 'error',
    title: '图片的位置不对',
    message: ({ src }) => `图片的位置不能这样写：${src}`,
    fix: ({ fixed }) => `图片放在活动文件夹的 media 里，写成 ${fixed}`,
  }),
  'mdx-image-alt': define<{ src: string; alt: string }>({
    severity: 'error',
    title: '图片没有文字说明',
    message: ({ src, alt }) =>
      alt === '' ? `图片 ${src} 没有文字说明。` : `图片 ${src} 的说明「${alt}」只是文件名，没有说图片里有什么。`,
    fix: ({ src }) => `在方括号里用一句话说清图片里有什么：![同学们在门口合影](${src})`,
  }),
};
