import { parseDocument } from 'htmlparser2';

/*
 * What may stand in an article that is pasted into the editor of a 公众号 and is to look the same afterwards. The editor
 * keeps no list of what it takes, so this is the small common ground of what is known to survive pasting, saving and
 * publishing; anything else is refused here before it is lost there.
 * - `class`, `id`, style sheets, scripts, forms, frames: filtered out when the article is saved.
 * - Links: only those to mp.weixin.qq.com are kept, so there are none. Addresses are written out.
 * - Pictures: only files uploaded by hand are kept, so there are none. A line says which file goes where.
 * - Lists (`ul`, `ol`, `li`): items are taken apart and their words fall onto lines of their own. Numbers are written.
 * - Headings (`h1`–`h6`): get the look of the editor's own. They are bold paragraphs.
 * - `position`, `float`, negative margins, transforms, backgrounds of pictures: dropped, or one reader sees another page
 *   than the next. Only boxes with a colour, a line and a distance remain.
 * - Line breaks in the source: turned into breaks of the text. There are none.
 */

const allowedTags = ['section', 'p', 'span', 'strong', 'em', 'br', 'table', 'tbody', 'tr', 'th', 'td'] as const;
export type WechatTag = (typeof allowedTags)[number];

const length = /^(?:0|\d+(?:\.\d+)?(?:px|em|%))(?: (?:0|\d+(?:\.\d+)?(?:px|em|%))){0,3}$/u;
const colour = /^#[0-9a-f]{6}$/iu;
/** Properties an inline style may set, and the values each may have. The only attribute there is is `style`. */
const allowedProperties = {
  color: colour,
  'background-color': colour,
  margin: length,
  padding: length,
  width: length,
  'font-size': /^\d+px$/u,
  'font-weight': /^(?:400|700)$/u,
  'line-height': /^\d(?:\.\d+)?$/u,
  'text-align': /^(?:left|center|right|justify)$/u,
  'text-indent': /^\dem$/u,
  'text-decoration': /^(?:line-through|none)$/u,
  'vertical-align': /^top$/u,
  'word-break': /^break-all$/u,
  'border-collapse': /^collapse$/u,
  border: /^\d+px (?:solid|dashed) #[0-9a-f]{6}$/iu,
  'border-left': /^\d+px (?:solid|dashed) #[0-9a-f]{6}$/iu,
  'border-top': /^\d+px (?:solid|dashed) #[0-9a-f]{6}$/iu,
  'border-bottom': /^\d+px (?:solid|dashed) #[0-9a-f]{6}$/iu,
} as const satisfies Record<string, RegExp>;
export type WechatProperty = keyof typeof allowedProperties;

type Node = ReturnType<typeof parseDocument>['children'][number];

/**
 * Looks for whatever the editor would drop or change.
 * @returns one line in Chinese for each thing that is not in the subset; empty when the article can be pasted as it is
 */
export function faultsOfArticle(html: string): string[] {
  const faults: string[] = [];
  if (/[\r\n]/u.test(html)) faults.push('源码里有换行，粘贴后会变成空行');
  const look = (node: Node): void => {
    if ('attribs' in node) faults.push(...faultsOfElement(node.name, node.attribs));
    else if (node.type !== 'text') faults.push(`不能有 ${node.type === 'comment' ? '注释' : '声明'}`);
    if ('children' in node) node.children.forEach(look);
  };
  parseDocument(html).children.forEach(look);
  return [...new Set(faults)];
}

function faultsOfElement(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const faults: string[] = [];
  if (!(allowedTags as readonly string[]).includes(name)) faults.push(`不能用 <${name}>`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'style') faults.push(...faultsOfStyle(name, value));
    else faults.push(`<${name}> 不能有 ${attribute}`);
  }
  return faults;
}

function faultsOfStyle(name: string, style: string): string[] {
  return style.split(';').flatMap((declaration) => {
    if (declaration.trim() === '') return [];
    const [, property = '', value = ''] = /^\s*([^:]*?)\s*:\s*(.*?)\s*$/su.exec(declaration) ?? [];
    const rule: RegExp | undefined = Object.hasOwn(allowedProperties, property)
      ? allowedProperties[property as WechatProperty]
      : undefined;
    if (rule === undefined) return [`<${name}> 的样式不能有 ${property === '' ? declaration.trim() : property}`];
    return rule.test(value) ? [] : [`<${name}> 的 ${property} 不能是 ${value}`];
  });
}
