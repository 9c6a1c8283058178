import { timeOf } from '#lib/china-time.ts';
import { sayFull } from '#lib/say-date.ts';
import type { FormField } from '#schemas/form-field.ts';
import { operatorOf, type Form } from '#schemas/form.ts';
import { asksWhoFills } from './consents.ts';

/** One kind of data, or one right, with its name in front. */
export interface NoticeItem {
  name: string;
  /** `必填`, `选填`, `敏感个人信息`: short words to set apart. */
  marks: string[];
  text?: string;
}

export const noticeSectionIds = [
  'handler',
  'purpose',
  'method',
  'items',
  'receivers',
  'retention',
  'rights',
  'minors',
  'deadline',
  'site',
] as const;

/** A part of the notice: sentences first, then a list where there is one. All plain text. */
export interface NoticeSection {
  id: (typeof noticeSectionIds)[number];
  title: string;
  lines: string[];
  items?: NoticeItem[];
}

const unknown = '待补充';

/**
 * What a visitor has to be told before handing anything over, in the order of the law: Personal Information Protection
 * Law §17, with §21, §23 (who receives), §28-31 (sensitive, children), §15 and §44-48 (rights); Network Data Security
 * Management Regulations §21 (as lists, with what happens after the time is over). One source for the page and for the
 * file beside it. Parts a draft does not know yet say so.
 */
export function privacyNotice(form: Form): NoticeSection[] {
  return [
    {
      // PIPL §17 (1).
      id: 'handler',
      title: '谁收集、谁负责',
      lines: [`负责人：${form.handler}。`, `联系办法：${form.contact}。`],
    },
    // PIPL §6, §17 (2).
    {
      id: 'purpose',
      title: '用来做什么',
      lines: [form.purpose, '只做上面说的事；要做别的，会先告诉你，重新征得同意。'],
    },
    { id: 'method', title: '怎么收、怎么用', lines: methodOf(form) },
    {
      // PIPL §17 (2), §16; sensitive ones §29-30. Regulations §21 (2): one by one.
      id: 'items',
      title: '收哪些信息',
      lines: ['选填的不填，不影响你办这件事。'],
      items: [...form.fields.map(itemOf), ...addedItems(form)],
    },
    { id: 'receivers', title: '谁会收到', lines: receiversOf(form) },
    {
      // PIPL §17 (2), §19, §47; Regulations §21 (3).
      id: 'retention',
      title: '保存多久，到期怎么办',
      lines: [
        `${form.retention}。`.replace(/。。$/u, '。'),
        `用途已经达到、或者你撤回了同意，${form.handler}要主动删除，不用等到期。`,
      ],
    },
    {
      id: 'rights',
      title: '你可以做什么',
      lines: [`找${form.handler}：${form.contact}。不收钱，不用说理由。`],
      items: rightsOf(form),
    },
    { id: 'minors', title: '未满 14 周岁的人', lines: [minorsOf(form)] },
    { id: 'deadline', title: '填到什么时候', lines: [deadlineOf(form)] },
    { id: 'site', title: '本站收不收', lines: siteOf(form) },
  ];
}

const hostOf = ({ url }: Form): string => (url === undefined ? unknown : new URL(url).host);

/** PIPL §17 (2): the method of handling. */
function methodOf(form: Form): string[] {
  const host = hostOf(form);
  if (form.vendor !== '自有接口')
    return [
      `在${operatorOf(form)}（${host}）上填，填的内容由你的浏览器直接交给它，加密传送（HTTPS）。`,
      ...(form.embed ? ['也可以在本站页面里打开这张表：打开以后，浏览器就会直接连到它。'] : []),
      '链接里没有你的任何信息，最多带一个来源代码：从哪个页面或二维码来的。',
    ];
  return [
    `在本站的页面上填，点了提交，浏览器才把内容直接交到 ${host}，加密传送（HTTPS）。没点提交，什么都不会送出去。`,
    `收到以后，由${operatorOf(form)}保存，${form.handler}查看和使用。`,
    '和打开任何网站一样，接收的一方还会看到你的 IP 地址和浏览器类型。',
  ];
}

function itemOf(field: FormField): NoticeItem {
  const marks = [field.required ? '必填' : '选填', ...(field.sensitive ? ['敏感个人信息'] : [])];
  // PIPL §30: why it is needed, and what it means for the person.
  const text = [field.type === '同意' ? field.text : undefined, field.necessity].filter((part) => part !== undefined);
  return { name: field.label, marks, ...(text.length > 0 && { text: text.join(' ') }) };
}

/** What the page sends along by itself; nothing in it says who the visitor is. */
function addedItems(form: Form): NoticeItem[] {
  if (form.vendor !== '自有接口') return [];
  const added = ['随表单一起'];
  return [
    ...(asksWhoFills(form) ? [{ name: '谁在填', marks: ['必填'], text: '本人，或者孩子的监护人。' }] : []),
    { name: '你勾选的同意', marks: ['必填'], text: '证明你同意过。' },
    { name: '表单名和版本号', marks: added, text: '知道你看到的是哪一版说明。' },
    { name: '这一次提交的编号', marks: added, text: '随机生成，网络不好重试时不会登记两次；没有脚本时没有。' },
    { name: '来源代码', marks: added, text: '从哪个页面或二维码来的，同一处来的人都一样；不知道就没有。' },
  ];
}

/** PIPL §21 (on behalf of), §23 (handed to another handler); Regulations §21 (2): purpose, method, kinds, recipient. */
function receiversOf(form: Form): string[] {
  const place = `${operatorOf(form)}（${hostOf(form)}）`;
  const onlyThese = '除了上面写的，不给别人，不公开。';
  switch (form.role) {
    case '负责人自己':
      return [`${form.handler}。接收用的是自己的系统：${place}。`, onlyThese];
    case '受委托':
      return [
        `${form.handler}委托${place}代收。它只能按约定替${form.handler}处理，不能自己拿去用；委托结束，要交还或删除。`,
        onlyThese,
      ];
    case '单独负责':
      return [
        `${place}收到以后自己决定怎么处理，自己负责。交给它的就是上面列的信息，用途、办法也是上面写的；它要做别的，得另外告诉你、另外得到你的同意。`,
        ...(form.vendor === '自有接口' ? ['交给它，要你另外打勾同意。'] : ['填之前，先看清它自己的说明。']),
        onlyThese,
      ];
    case undefined:
      return [unknown];
  }
}

/** PIPL §15, §44-48, §65; Regulations §21 (4), §23. */
function rightsOf(form: Form): NoticeItem[] {
  const right = (name: string, text: string): NoticeItem => ({ name, marks: [], text });
  return [
    right('撤回同意', `${form.withdrawal}。撤回以前已经办的不受影响。`.replace('。。', '。')),
    right('查看和复制', '可以问收了你哪些信息，要一份，也可以请他们转给别的单位。'),
    right('更正', '填错了，或者有变化，可以请他们改过来、补上。'),
    right('删除', '用完了、到期了、撤回了，或者处理得不合规，可以请他们删掉。'),
    right('问清楚', '上面哪一条看不明白，可以请他们解释。'),
    right('投诉', '觉得处理得不对、或者没人理，可以向当地网信部门投诉举报，也可以向法院起诉。'),
  ];
}

/** PIPL §31. */
function minorsOf(form: Form): string {
  if (form.minors === undefined) return unknown;
  return form.minors === '不收'
    ? `不收未满 14 周岁的人的信息，请不要替他们填。发现收到了，${form.handler}会删掉。`
    : '要由父母或其他监护人来填，并另外打勾同意；孩子自己不要填。监护人可以替孩子做上面说的每一件事。';
}

function deadlineOf({ deadline }: Form): string {
  if (deadline === undefined) return unknown;
  const time = timeOf(deadline);
  return `${sayFull(deadline)}${time === undefined ? '（当天也可以）' : ` ${time}`}截止，以后填的不收。`;
}

/** What makes this site what it is; anybody can verify it, see `egress.json`. */
function siteOf(form: Form): string[] {
  return [
    `本站只负责展示。你填的内容不经过本站，本站收不到，也不保存。`,
    ...(form.vendor === '自有接口' ? ['填写时，内容只留在你的手机或电脑里。'] : []),
    ...(form.sample ? ['这是示例表单：可以试着填，但什么都不会送出去，上面的联系办法也不是真的。'] : []),
  ];
}
