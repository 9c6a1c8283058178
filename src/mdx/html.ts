import { problem } from '#problems/catalogue.ts';
import type { Location, Problem } from '#problems/problem.ts';
import { isComponentName } from '#schemas/components.ts';

const plainText = '删掉标签，只留里面的文字；字体、颜色和位置由网站统一安排';
const unknown = '删掉标签，只留里面的文字；要显示小于号，就写 \\<';
const table = '用 Markdown 表格：第一行 | 项目 | 时间 |，第二行 | --- | --- |，下面每行一条';
const list = '每行前面写 - 加空格，或者 1. 加空格';
const heading = '行首写 ## 加空格，再写标题';

/** What to write instead of the HTML people know from other editors. */
const replacements: Record<string, string> = {
  br: '想换行，就在上一行的末尾加一个反斜杠 \\；想另起一段，就空一行。只有在表格的格子里可以写 <br />',
  hr: '上下各空一行，中间写一行 ---',
  b: '**文字**',
  strong: '**文字**',
  i: '*文字*',
  em: '*文字*',
  u: '**文字**（下划线容易被当成链接，请用加粗）',
  s: '~~文字~~',
  del: '~~文字~~',
  strike: '~~文字~~',
  a: '[文字](网址)',
  img: '![图片里有什么](media/文件名.jpg)，要图注就用 <Figure src="media/文件名.jpg" alt="图片里有什么" caption="图注" />',
  video: '<Video title="标题" src="media/视频.mp4" poster="media/封面.jpg" />',
  audio: '把录音放在网站外，写 [文字](网址)',
  table,
  thead: table,
  tbody: table,
  tr: table,
  td: table,
  th: table,
  ul: list,
  ol: list,
  li: list,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  blockquote: '行首写 > 加空格',
  code: '用一对反引号 ` 把文字夹住',
  pre: '上下各写一行 ```，把内容夹在中间',
  sup: '直接写上标字符，如 m²、10³',
  sub: '直接写下标字符，如 CO₂',
  details: '<Faq>，里面每个问题写一个 <Question title="问题">',
  summary: '<Faq>，里面每个问题写一个 <Question title="问题">',
  figure: '<Figure src="media/文件名.jpg" alt="图片里有什么" caption="图注" />',
  figcaption: '<Figure src="media/文件名.jpg" alt="图片里有什么" caption="图注" />',
  p: '直接写文字，段落之间空一行',
  center: plainText,
  font: plainText,
  span: plainText,
  div: plainText,
  section: plainText,
  big: plainText,
  small: plainText,
  mark: '**文字**',
  ruby: '在文字后面用括号写读音',
};

const form = '报名和问卷在活动的 forms/ 文件夹里设置，正文里只放链接：[文字](网址)';
const embed = '不嵌入别的网页，写一个链接：[文字](网址)；视频写 <Video title="标题" href="https://…" />';
const program = '删掉整段。统计、弹窗这类功能请交给维护网站的人';

/** Tags that run, load or send something. They are refused for the readers' sake, not for the form's. */
const active: Record<string, string> = {
  script: program,
  noscript: program,
  template: program,
  link: program,
  meta: program,
  base: program,
  style: '删掉整段。网站的样式是统一的，正文里不能改',
  iframe: embed,
  frame: embed,
  object: embed,
  embed,
  applet: embed,
  svg: '把图存成文件放进 media/，写 ![图片里有什么](media/文件名.png)',
  canvas: '把图存成文件放进 media/，写 ![图片里有什么](media/文件名.png)',
  form,
  input: form,
  button: form,
  select: form,
  textarea: form,
  label: form,
};

/** Whether a name is HTML's, in whatever case it is written. */
export function isHtmlName(name: string): boolean {
  if (isComponentName(name)) return false;
  return (
    name !== '' &&
    (/^[a-z][a-z0-9-]*$/u.test(name) || Object.hasOwn({ ...replacements, ...active }, name.toLowerCase()))
  );
}

export function htmlProblem(name: string, at: Location): Problem {
  const tag = name.toLowerCase();
  // Own names only: `<constructor>` is in every object.
  const refused = Object.hasOwn(active, tag) ? active[tag] : undefined;
  if (refused !== undefined) return problem('mdx-html-active', at, { tag, instead: refused });
  return problem('mdx-html', at, {
    tag,
    instead: (Object.hasOwn(replacements, tag) ? replacements[tag] : undefined) ?? unknown,
  });
}
