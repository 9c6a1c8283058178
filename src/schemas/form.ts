import { z } from 'zod';
import { moment } from './date.ts';
import { formFieldSchema } from './form-field.ts';
import { isVendorHost, vendors } from './form-vendor.ts';
import { httpsUrl, line, officePhone, paragraph } from './text.ts';

/** A personal mobile number, with or without spaces or hyphens in it. */
const mobileNumber = /(?<!\d)1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/u;

/**
 * What a reader has to know before handing anything over: Personal Information Protection Law §17, §21, §23, §28-31;
 * Network Data Security Management Regulations §21. This site only says it; the data goes to somebody else.
 */
const common = {
  title: line('表单名称'),
  url: httpsUrl('自有接口的接收地址，或平台上这张表的网址').optional(),
  handler: line('谁收集、谁负责（个人信息处理者）'),
  contact: line('怎么联系负责人：办公电话或工作邮箱').refine((text) => !mobileNumber.test(text), {
    error: '办公电话或工作邮箱（个人手机号不公开）',
  }),
  role: z
    .enum(['负责人自己', '受委托', '单独负责'])
    .optional()
    .describe('收数据的一方是谁：负责人自己的系统、受负责人委托处理，还是自己单独负责（要另外告诉本人）；发布时必填'),
  purpose: paragraph('收集来做什么'),
  fields: z.array(formFieldSchema).min(1).max(40).describe('要填哪些栏目；平台上的表也要照样列出来'),
  retention: line('保存多久，到期怎么处理'),
  withdrawal: line('后悔了怎么撤回'),
  minors: z
    .enum(['不收', '监护人同意'])
    .optional()
    .describe('未满 14 周岁的人：不收，还是要监护人单独同意；发布时必填'),
  sensitive: z.boolean().optional().describe('有没有敏感个人信息，要和各栏目的 sensitive 一致；发布时必填'),
  deadline: moment('截止时间，过了就填不了；发布时必填').optional(),
  receipt: paragraph('交了以后会怎样，如 三个工作日内打电话告诉你').optional(),
  sample: z.boolean().default(false).describe('示例表单：可以试填，但不会真的收集'),
  draft: z.boolean().default(false).describe('草稿：写 true 就不发布，只在预览时显示；还不知道的内容可以写“待补充”'),
};

const atPlatform = {
  ...common,
  embed: z
    .boolean()
    .default(false)
    .describe('让人可以在本站页面里打开平台的表；打开时浏览器会直接连到平台，写进 egress.json'),
};

const own = z.strictObject({
  vendor: z.literal('自有接口').describe('在本站填，由浏览器直接交到自己的接口'),
  ...common,
  operator: line('接收地址由谁运行，写单位'),
  fallback: z
    .strictObject({
      phone: officePhone('打哪个电话').optional(),
      url: httpsUrl('别处的备用表单，页面上画成二维码').optional(),
      place: line('到哪里当面办').optional(),
    })
    .refine((ways) => Object.keys(ways).length > 0, { error: 'phone、url、place 至少写一个' })
    .describe('接口没有回应时还能怎么办'),
});
const atKnown = <Name extends '问卷星' | '金数据' | '腾讯问卷' | '飞书'>(name: Name) =>
  z.strictObject({
    vendor: z.literal(name).describe(`在${name}填，网址在 ${vendors[name].hosts.join('、')} 下面`),
    ...atPlatform,
  });
const elsewhere = z.strictObject({
  vendor: z.literal('其他平台').describe('在别的平台填'),
  ...atPlatform,
  operator: line('平台名称'),
  channelParameter: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/u, { error: '平台规定的参数名，如 source' })
    .optional()
    .describe('平台用哪个网址参数认来源；不写就不带'),
});

/** A form that somebody else collects: told apart by where it is filled in. */
export const formSchema = z
  .discriminatedUnion('vendor', [
    own,
    atKnown('问卷星'),
    atKnown('金数据'),
    atKnown('腾讯问卷'),
    atKnown('飞书'),
    elsewhere,
  ])
  .check(({ value, issues }) => {
    const fault = (path: PropertyKey[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value });
    checkAddress(value, fault);
    if (value.sensitive !== undefined && value.sensitive !== value.fields.some(({ sensitive }) => sensitive))
      fault(
        ['sensitive'],
        value.sensitive ? 'false，或者在敏感的那一栏写上 sensitive: true' : 'true：有栏目写了 sensitive: true',
      );
    if (value.vendor === '自有接口') checkNames(value.fields, fault);
  })
  .check(
    z.core._check(missingUnlessDraft, {
      // Whatever else is wrong: an author should hear of everything that is missing at once.
      when: () => true,
    }),
  )
  .describe('forms/*.yaml：外部表单');
export type Form = z.infer<typeof formSchema>;
export type OwnForm = Extract<Form, { vendor: '自有接口' }>;
export type PlatformForm = Exclude<Form, { vendor: '自有接口' }>;

/** Who runs the place where the data arrives, as readers know it. */
export const operatorOf = (form: Form): string => ('operator' in form ? form.operator : form.vendor);

/** What a draft may not know yet; a form that is published without it would break the law, or could not be filled in. */
function missingUnlessDraft({ value, issues }: z.core.ParsePayload): void {
  if (typeof value !== 'object' || value === null) return;
  const form = value as Partial<Form>;
  if (form.draft === true) return;
  for (const path of ['url', 'role', 'minors', 'sensitive', 'deadline'] as const)
    if (form[path] === undefined)
      issues.push({ code: 'custom', path: [path], message: '发布时必填', input: undefined });
}

type Fault = (path: PropertyKey[], message: string) => void;

function checkAddress(form: { vendor: keyof typeof vendors; url?: string | undefined }, fault: Fault): void {
  if (form.url === undefined || !URL.canParse(form.url)) return;
  const { hostname, username, password, hash } = new URL(form.url);
  if (!isVendorHost(form.vendor, hostname))
    fault(
      ['url'],
      `${form.vendor}上的网址（在 ${vendors[form.vendor].hosts.join('、')} 下面）；别的平台用 vendor: 其他平台`,
    );
  if (username !== '' || password !== '') fault(['url'], '不带用户名和密码的网址');
  if (form.vendor === '自有接口' && hash !== '') fault(['url'], '不带 # 的网址：# 后面的内容不会交给接口');
}

/** Names of what a form of this site sends besides its fields (`src/forms/payload.ts`); no field may be called so. */
export const payloadNames = [
  'form',
  'version',
  'submission',
  'channel',
  'consent',
  'consent_sensitive',
  'consent_sharing',
  'filled_by',
  'consent_guardian',
] as const;
export type PayloadName = (typeof payloadNames)[number];

function checkNames(fields: OwnForm['fields'], fault: Fault): void {
  const seen = new Set<string>(payloadNames);
  fields.forEach(({ name }, index) => {
    if (name === undefined) fault(['fields', index, 'name'], '提交时的字段名，如 xingming');
    else if (seen.has(name)) fault(['fields', index, 'name'], `和别的字段不同的名字（${name} 已经用了）`);
    else seen.add(name);
  });
}
