import { expect, test } from 'vitest';
import { checkBody } from '#mdx/check.ts';
import { mdxProblems } from '#problems/catalogue/mdx.ts';
import { samples } from '../../mdx/samples.ts';

/** The whole text an author sees, for a body that starts on line 10 of its file. */
function seen(body: string): string {
  const { problems } = checkBody({ file: 'notices/a.mdx', body, firstLine: 10 });
  return problems
    .map(
      ({ severity, line, column, message, fix }) =>
        `${severity} ${String(line)}:${String(column)} ${message}\n→ ${fix}`,
    )
    .join('\n');
}

test('every problem has a sample, and the sample has that problem only', () => {
  for (const [code, body] of Object.entries(samples)) {
    const codes = new Set(checkBody({ file: 'a.mdx', body, firstLine: 1 }).problems.map((found) => found.code));
    if (code === 'mdx-too-many') codes.delete('mdx-brace');
    expect([...codes], body).toEqual([code]);
  }
  expect(Object.keys(samples).toSorted()).toEqual(Object.keys(mdxProblems).toSorted());
});

test('mdx-import', () => {
  expect(seen(samples['mdx-import'])).toMatchInlineSnapshot(`
    "error 10:1 这一行以 import 开头，会被当成程序：import Card from "./card.astro"
    → 如果是程序，删掉这一行：组件不用导入，直接写 <Callout> 这样的标签。如果是一句英文，把开头改成大写的 Import。"
  `);
});

test('mdx-export', () => {
  expect(seen(samples['mdx-export'])).toMatchInlineSnapshot(`
    "error 10:1 这一行以 export 开头，会被当成程序：export this list before Friday
    → 如果是程序，删掉这一行：标题、日期等信息写在文件开头的两行 --- 之间。如果是一句英文，把开头改成大写的 Export。"
  `);
});

test('mdx-expression', () => {
  expect(seen(samples['mdx-expression'])).toMatchInlineSnapshot(`
    "error 10:4 花括号和里面的内容会被当成程序：{姓名}
    → 要显示花括号，就在前面加反斜杠：\\{姓名\\}；不需要就删掉。"
  `);
});

test('mdx-comment', () => {
  expect(seen(samples['mdx-comment'])).toMatchInlineSnapshot(`
    "error 10:1 正文里不能写注释：{/* 待定 */}
    → 删掉这段注释。给同事的说明请写在文件开头的两行 --- 之间，行首写 #。"
  `);
});

test('mdx-html-comment', () => {
  expect(seen(samples['mdx-html-comment'])).toMatchInlineSnapshot(`
    "error 10:1 正文里不能写 <!-- --> 注释。
    → 删掉 <!-- 和 --> 以及中间的内容。给同事的说明请写在文件开头的两行 --- 之间，行首写 #。"
  `);
});

test('mdx-brace', () => {
  expect(seen(samples['mdx-brace'])).toMatchInlineSnapshot(`
    "error 10:4 这里有一个 {，后面没有对应的 }：{待定
    → 要显示花括号，就写 \\{ ；不需要就删掉它。"
  `);
});

test('mdx-attribute-expression', () => {
  expect(seen(samples['mdx-attribute-expression'])).toMatchInlineSnapshot(`
    "error 10:10 属性 title 的值写成了程序：{"报名"}
    → 值要放在英文双引号里：title="报名""
  `);
});

test('mdx-attribute-spread', () => {
  expect(seen(samples['mdx-attribute-spread'])).toMatchInlineSnapshot(`
    "error 10:10 标签里的花括号会被当成程序：{...all}
    → 删掉花括号和里面的内容，把属性一个一个写出来，例如 title="标题"。"
  `);
});

test('mdx-attribute-event', () => {
  expect(seen(samples['mdx-attribute-event'])).toMatchInlineSnapshot(`
    "error 10:10 <Callout> 里的 onclick 会运行程序，不能发布。
    → 删掉 onclick 和它后面引号里的内容。"
  `);
});

test('mdx-too-many', () => {
  expect(seen(samples['mdx-too-many']).split('\n').slice(-2).join('\n')).toMatchInlineSnapshot(`
    "error 58:1 这个文件的格式问题太多，后面的没有再检查。
    → 先改好上面列出的问题，再检查一次。如果这是从网页或 Word 里复制的，请粘贴成纯文本。"
  `);
});

test('mdx-stray-lt', () => {
  expect(seen(samples['mdx-stray-lt'])).toMatchInlineSnapshot(`
    "error 10:4 这里的 < 会被当成标签的开头：<报名表>
    → 书名和文件名请用《》；要显示小于号，就在前面加反斜杠，写 \\< 。"
  `);
});

test('mdx-autolink', () => {
  expect(seen(samples['mdx-autolink'])).toMatchInlineSnapshot(`
    "error 10:4 正文里不能写 <https://www.gov.cn>。
    → 写成 [文字](https://www.gov.cn)，方括号里写读者看到的文字。"
  `);
});

test('mdx-tag-unfinished', () => {
  expect(seen(samples['mdx-tag-unfinished'])).toMatchInlineSnapshot(`
    "error 10:1 这个标签没有写完：<Callout title="报名>
    → 看看是不是少了结尾的 >，或者少了一个英文双引号 "。完整的标签像这样：<Callout title="标题">。"
  `);
});

test('mdx-tag-wide', () => {
  expect(seen(samples['mdx-tag-wide'])).toMatchInlineSnapshot(`
    "error 10:1 标签里用了中文输入法的符号 “，电脑读不懂。
    → 换成英文符号：<Callout title="报名">"
  `);
});

test('mdx-attribute-unquoted', () => {
  expect(seen(samples['mdx-attribute-unquoted'])).toMatchInlineSnapshot(`
    "error 10:16 属性 title 的值没有放在引号里。
    → 加上英文双引号：title="报名""
  `);
});

test('mdx-tag-syntax', () => {
  expect(seen(samples['mdx-tag-syntax'])).toMatchInlineSnapshot(`
    "error 10:9 这个标签的写法电脑读不懂：<Callout, title="报名">
    → 照这个样子写：开头 <Callout title="标题">，结尾 </Callout>；没有内容的写成 <Figure src="media/图片.jpg" alt="图片里有什么" />。"
  `);
});

test('mdx-tag-spaces', () => {
  expect(seen(samples['mdx-tag-spaces'])).toMatchInlineSnapshot(`
    "error 10:1 标签里有多余的空格或特别的字符，电脑读不懂。
    → 写成：<Callout title="报名">"
  `);
});

test('mdx-tag-line', () => {
  expect(seen(samples['mdx-tag-line'])).toMatchInlineSnapshot(`
    "error 18:9 </Callout> 和别的内容写在了同一行。
    → 让 </Callout> 单独占一行。"
  `);
});

test('mdx-tag-unclosed', () => {
  expect(seen(samples['mdx-tag-unclosed'])).toMatchInlineSnapshot(`
    "error 10:1 <Callout> 开始了，但是没有找到 </Callout>，或者它在另一个段落里。
    → 在内容后面单独写一行 </Callout>，它和 <Callout> 各占一行；没有内容就写成 <Callout … />。"
  `);
});

test('mdx-tag-unopened', () => {
  expect(seen(samples['mdx-tag-unopened'])).toMatchInlineSnapshot(`
    "error 12:1 这里有 </Callout>，前面没有对应的 <Callout>。
    → 删掉 </Callout>，或者在内容前面单独写一行 <Callout>。"
  `);
});

test('mdx-tag-crossed', () => {
  expect(seen(samples['mdx-tag-crossed'])).toMatchInlineSnapshot(`
    "error 12:3 <Callout> 和 </Callout> 不在同一层：一个在段落或列表里面，另一个在外面。
    → 让 <Callout> 和 </Callout> 各占一行，行首不加空格，和里面的内容各隔一个空行。"
  `);
});

test('mdx-tag-misspelt', () => {
  expect(seen(samples['mdx-tag-misspelt'])).toMatchInlineSnapshot(`
    "error 14:1 开始写的是 <Callout>，结束写的是 </Calout>。
    → 把 </Calout> 改成 </Callout>，或者把两个都改成同一个名字。"
  `);
});

test('mdx-html', () => {
  expect(seen(samples['mdx-html'])).toMatchInlineSnapshot(`
    "error 10:9 正文里不能写 HTML 标签 <sup>。
    → 换一种写法：直接写上标字符，如 m²、10³。"
  `);
});

test('mdx-html-active', () => {
  expect(seen(samples['mdx-html-active'])).toMatchInlineSnapshot(`
    "error 10:1 为了读者的安全，正文里不能有 <iframe>。
    → 不嵌入别的网页，写一个链接：[文字](网址)；视频写 <Video title="标题" href="https://…" />。"
  `);
});

test('mdx-component-unknown', () => {
  expect(seen(samples['mdx-component-unknown'])).toMatchInlineSnapshot(`
    "error 10:1 没有叫 <Callot> 的组件。
    → 你是不是想写「Callout」？可以用的组件：Callout、Steps、Figure、Quote、Numbers、Number、Video、Download、Faq、Question。大小写要一样。"
  `);
});

test('mdx-component-empty', () => {
  expect(seen(samples['mdx-component-empty'])).toMatchInlineSnapshot(`
    "error 10:1 <Callout> 里面没有内容。
    → 把内容写在开始和结束标签之间：
    <Callout kind="注意" title="带好证件">

    请带身份证。

    </Callout>"
  `);
});

test('mdx-component-full', () => {
  expect(seen(samples['mdx-component-full'])).toMatchInlineSnapshot(`
    "error 10:1 <Figure> 里面不能写内容，它的内容都写在属性里。
    → 写成一个标签，以 /> 结尾：<Figure src="media/opening.jpg" alt="同学们在门口合影" caption="开幕当天" />"
  `);
});

test('mdx-component-content', () => {
  expect(seen(samples['mdx-component-content'])).toMatchInlineSnapshot(`
    "error 10:1 <Steps> 里面只能放一个编号列表（1. 2. 3.）。
    → 照这个样子写：
    <Steps>

    1. 填报名表
    2. 交给辅导员

    </Steps>"
  `);
});

test('mdx-component-parent', () => {
  expect(seen(samples['mdx-component-parent'])).toMatchInlineSnapshot(`
    "error 10:1 <Number> 只能直接放在 <Numbers> 里面。
    → 照这个样子写：
    <Numbers>
      <Number value="1,200" unit="人" label="参加学生" />
    </Numbers>"
  `);
});

test('mdx-component-inline', () => {
  expect(seen(samples['mdx-component-inline'])).toMatchInlineSnapshot(`
    "error 10:4 <Callout> 写在了一段文字里面。
    → 让 <Callout> 单独成段：前后各空一行，行首不加空格。"
  `);
});

test('mdx-attribute-bare', () => {
  expect(seen(samples['mdx-attribute-bare'])).toMatchInlineSnapshot(`
    "error 10:10 属性 title 后面没有写值。
    → 写成 title="内容"，用英文双引号；不需要就删掉它。"
  `);
});

test('mdx-attribute-twice', () => {
  expect(seen(samples['mdx-attribute-twice'])).toMatchInlineSnapshot(`
    "error 10:20 属性 title 写了两遍。
    → 只留一个 title。"
  `);
});

test('mdx-prop-unknown', () => {
  expect(seen(samples['mdx-prop-unknown'])).toMatchInlineSnapshot(`
    "error 10:10 <Callout> 没有「tilte」这个属性。
    → 你是不是想写「title」？<Callout> 的属性有：kind、title。"
  `);
});

test('mdx-prop-missing', () => {
  expect(seen(samples['mdx-prop-missing'])).toMatchInlineSnapshot(`
    "error 10:1 <Download> 少了必须写的「title」。
    → 在标签里加上 title="…"（文件的名称，如 报名表）。"
  `);
});

test('mdx-prop-value', () => {
  expect(seen(samples['mdx-prop-value'])).toMatchInlineSnapshot(`
    "error 11:11 <Number> 的 value 现在写的是「3万」，不符合要求。
    → value：只写数字，如 1,200 或 3.5；“万”“%”写到 unit 里。"
  `);
});

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

test('mdx-heading-one', () => {
  expect(seen(samples['mdx-heading-one'])).toMatchInlineSnapshot(`
    "error 10:1 「活动方案」是一级标题，一级标题只有一个，就是信息栏里的 title。
    → 正文从二级开始：## 活动方案"
  `);
});

test('mdx-heading-skip', () => {
  expect(seen(samples['mdx-heading-skip'])).toMatchInlineSnapshot(`
    "warning 12:1 「上午」是 4 级标题，上面还没有 3 级，这里最多是 3 级。
    → 改成：### 上午"
  `);
});

test('mdx-heading-empty', () => {
  expect(seen(samples['mdx-heading-empty'])).toMatchInlineSnapshot(`
    "error 10:1 这一行会成为标题，但是里面没有文字。
    → 在 # 后面写上标题；不是标题就删掉行首的 #，或者在下面的 --- 上方空一行。"
  `);
});

test('mdx-heading-underline', () => {
  expect(seen(samples['mdx-heading-underline'])).toMatchInlineSnapshot(`
    "warning 10:1 下面一行的短横线紧跟着文字，会把「欢迎报名」变成标题。
    → 想要分隔线，就在它上面空一行；想要标题，就写 ## 欢迎报名"
  `);
});

test('mdx-heading-space', () => {
  expect(seen(samples['mdx-heading-space'])).toMatchInlineSnapshot(`
    "warning 10:1 # 后面没有空格，不会成为标题，会照原样显示：##报名方式
    → 加一个空格：## 报名方式。如果不是标题，就在前面加反斜杠：\\##报名方式"
  `);
});

test('mdx-definition', () => {
  expect(seen(samples['mdx-definition'])).toMatchInlineSnapshot(`
    "error 10:1 以 [注]: 开头的行是链接的定义，读者看不到它。
    → 想要链接，就在文字里直接写 [注](以上时间如有变化另行通知)；想显示这一行，就在前面加反斜杠：\\[注]:"
  `);
});

test('mdx-footnote', () => {
  expect(seen(samples['mdx-footnote'])).toMatchInlineSnapshot(`
    "error 10:5 这里不能用脚注 [^1]。
    → 把说明写在括号里跟在文字后面，或者在文末写一段“注：……”。"
  `);
});

test('mdx-indented', () => {
  expect(seen(samples['mdx-indented'])).toMatchInlineSnapshot(`
    "error 12:1 这一行前面的空格太多，会被当成代码或接到上一行：第二段
    → 段落和标题的行首不加空格，网站会自己排好：第二段。下一级列表和上一级的文字对齐就好；要显示代码，就上下各写一行 \`\`\`。"
  `);
});

test('mdx-strong', () => {
  expect(seen(samples['mdx-strong'])).toMatchInlineSnapshot(`
    "warning 10:1 星号紧挨着标点，不会加粗，星号会照原样显示：**注意：**
    → 改成：**注意**："
  `);
});

test('mdx-strike', () => {
  expect(seen(samples['mdx-strike'])).toMatchInlineSnapshot(`
    "error 10:5 两个 ~ 之间的文字会被划掉：~11:00、14:00~
    → 表示“到”，请用中文的～：～11:00、14:00～。真的要划掉，请用两个：~~文字~~"
  `);
});

test('mdx-stars', () => {
  expect(seen(samples['mdx-stars'])).toMatchInlineSnapshot(`
    "warning 10:5 两个 * 之间的文字会变成斜体或粗体，星号不会显示：3*4*5 米
    → 乘号写 ×，要显示星号就在前面加反斜杠：3×4×5 米"
  `);
});
