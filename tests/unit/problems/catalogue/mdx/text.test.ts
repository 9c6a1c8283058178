import { expect, test } from 'vitest';
import { samples } from '../../../mdx/samples.ts';
import { seen } from '../../../mdx/seen.ts';

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

test('mdx-characters', () => {
  expect(seen(samples['mdx-characters'])).toMatchInlineSnapshot(`
    "error 10:3 这里有一个看不见的控制字符（U+202E），会打乱文字的顺序或弄坏网页。
    → 删掉这一行，重新手打一遍，不要从别处粘贴。"
  `);
});

test('mdx-too-deep', () => {
  expect(seen(samples['mdx-too-deep'])).toMatchInlineSnapshot(`
    "error 10:1 引用、列表或标签一层套一层，套得太深，读不下去。
    → 列表和引用最多套两三层；多的拆成几段，用小标题分开。"
  `);
});

test('mdx-too-long', () => {
  expect(seen(samples['mdx-too-long'])).toMatchInlineSnapshot(`
    "error 10:1 这一段超过了 10 万字，中间没有空行，读不下去。
    → 用空行分成几段；表格太大就做成附件。"
  `);
});
