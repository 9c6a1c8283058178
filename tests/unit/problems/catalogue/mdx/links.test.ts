import { expect, test } from 'vitest';
import { samples } from '../../../mdx/samples.ts';
import { seen } from '../../../mdx/seen.ts';

test('mdx-link-code', () => {
  expect(seen(samples['mdx-link-code'])).toMatchInlineSnapshot(`
    "error 10:1 这个链接会运行程序或带出文件，不能发布：javascript:alert
    → 改成以 https:// 开头的网址，写成 [文字](https://…)。"
  `);
});

test('mdx-link-local', () => {
  expect(seen(samples['mdx-link-local'])).toMatchInlineSnapshot(`
    "error 10:1 这是你自己电脑上的位置，读者打不开：D:/桌面/报名表.docx
    → 把文件复制到活动文件夹的 media 里，写 media/文件名；给读者下载的写 <Download file="media/文件名" title="名称" />。"
  `);
});

test('mdx-link-scheme', () => {
  expect(seen(samples['mdx-link-scheme'])).toMatchInlineSnapshot(`
    "error 10:1 链接以「weixin:」开头，浏览器不认识：weixin://dl
    → 网址以 https:// 开头；邮箱写 mailto:邮箱地址；电话写 tel:电话号码；页内的标题写 #标题。"
  `);
});

test('mdx-link-host', () => {
  expect(seen(samples['mdx-link-host'])).toMatchInlineSnapshot(`
    "error 10:1 网址没有写开头：//www.gov.cn
    → 写全：https://www.gov.cn"
  `);
});

test('mdx-link-insecure', () => {
  expect(seen(samples['mdx-link-insecure'])).toMatchInlineSnapshot(`
    "warning 10:1 网址以 http:// 开头，内容可能在路上被改：http://www.gov.cn
    → 打开 https://www.gov.cn 试一试，能打开就改成它。"
  `);
});

test('mdx-link-characters', () => {
  expect(seen(samples['mdx-link-characters'])).toMatchInlineSnapshot(`
    "error 10:1 网址里有空格、反斜杠或看不见的字符：https://example.com/报名 表
    → 改成：https://example.com/报名%20表"
  `);
});

test('mdx-link-percent', () => {
  expect(seen(samples['mdx-link-percent'])).toMatchInlineSnapshot(`
    "error 10:1 % 后面要跟两位数字或字母，这里不是：https://example.com/100%
    → 文件名里不用 %，改名以后再写；网址请重新复制。要写 % 本身就写 %25：https://example.com/100%25"
  `);
});

test('mdx-link-empty', () => {
  expect(seen(samples['mdx-link-empty'])).toMatchInlineSnapshot(`
    "error 10:1 「报名」这个链接没有写网址。
    → 写成 [报名](网址)；不需要链接就只留文字。"
  `);
});

test('mdx-link-text', () => {
  expect(seen(samples['mdx-link-text'])).toMatchInlineSnapshot(`
    "error 10:1 链接 https://www.gov.cn 没有文字，读者看不到也点不到。
    → 在方括号里写上文字：[文字](https://www.gov.cn)"
  `);
});

test('mdx-link-bare', () => {
  expect(seen(samples['mdx-link-bare'])).toMatchInlineSnapshot(`
    "error 10:4 网址会把后面的中文也算进去，点开就是错的：https://www.gov.cn，欢迎报名
    → 写成 [文字](https://www.gov.cn)，或者在网址后面加一个空格。"
  `);
});

test('mdx-link-broken', () => {
  expect(seen(samples['mdx-link-broken'])).toMatchInlineSnapshot(`
    "warning 10:1 这里像是链接或图片，但是不会生效，会照原样显示：[报名表](media/报名 表.docx)
    → 用英文括号，] 和 ( 之间不留空格，地址里没有空格：[文字](网址)，图片是 ![图片里有什么](media/文件名.jpg)。"
  `);
});

test('mdx-image-remote', () => {
  expect(seen(samples['mdx-image-remote'])).toMatchInlineSnapshot(`
    "error 10:1 图片在别的网站上，会泄露读者的访问，也可能哪天打不开：https://example.com/a.jpg
    → 在有权使用的前提下，把图片存到活动文件夹的 media 里，写 ![图片里有什么](media/文件名.jpg)。"
  `);
});

test('mdx-image-path', () => {
  expect(seen(samples['mdx-image-path'])).toMatchInlineSnapshot(`
    "error 10:1 图片的位置不能这样写：../images/a.jpg
    → 图片放在活动文件夹的 media 里，写成 ![门口的合影](media/a.jpg)"
  `);
});

test('mdx-image-alt', () => {
  expect(seen(samples['mdx-image-alt'])).toMatchInlineSnapshot(`
    "error 10:1 图片 media/IMG_2034.jpg 的说明「IMG_2034.jpg」只是文件名，没有说图片里有什么。
    → 在方括号里用一句话说清图片里有什么：![同学们在门口合影](media/IMG_2034.jpg)"
  `);
});

test('mdx-link-disguised', () => {
  expect(seen(samples['mdx-link-disguised'])).toMatchInlineSnapshot(`
    "error 10:1 网址里有 @，@ 前面的不是网站，后面的才是：https://www.gov.cn@example.com/
    → 写成 https:// 加完整的域名，如 https://www.example.cn/zhengce/。域名里只用英文字母、数字、短横线或者汉字；拿不准就从浏览器的地址栏里重新复制。"
  `);
});

test('mdx-link-contact', () => {
  expect(seen(samples['mdx-link-contact'])).toMatchInlineSnapshot(`
    "error 10:1 邮箱或电话的链接里有别的内容：mailto:a@example.cn?bcc=b@example.com
    → 邮箱只写 mailto:office@example.cn，电话只写 tel:0351-1234567，后面什么都不加。"
  `);
});

test('mdx-image-kind', () => {
  expect(seen(samples['mdx-image-kind'])).toMatchInlineSnapshot(`
    "error 10:1 正文里不能放这种文件：media/a.svg
    → 存成照片或截图的格式（jpg、jpeg、png、webp、avif），放进 media/，名字里不用特殊符号。"
  `);
});
