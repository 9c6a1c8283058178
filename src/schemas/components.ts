import { z } from 'zod';
import { looksLikeFileName, picture } from './media.ts';
import { httpsUrl, imageExtensions, line, mediaPath, reference } from './text.ts';

const documentExtensions = [
  'pdf',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'wps',
  'et',
  'ofd',
  'csv',
  'txt',
  'zip',
] as const;

/** A picture may not be described by the name of its own file, in whatever way that is written. */
export function altNamesFile(alt: string, src: string): boolean {
  const text = alt.trim();
  const name = src.split(/[\\/]/u).at(-1) ?? '';
  const stem = name.replace(/\.[^.]*$/u, '');
  return looksLikeFileName(text) || text === name || (text === stem && /^[\w.-]+$/u.test(stem));
}

const Figure = picture
  .extend({ caption: line('图注：显示在图片下面的一句话').optional() })
  .superRefine(({ alt, src }, check) => {
    if (altNamesFile(alt, src))
      check.addIssue({ code: 'custom', path: ['alt'], message: '一句话说清画面里有什么，不是文件名' });
  });

const Video = z
  .strictObject({
    title: line('视频的标题，会显示出来，读屏软件也会念'),
    src: mediaPath('视频文件，放在 media/ 里；要和 poster 一起写', ['mp4']).optional(),
    poster: mediaPath('播放前显示的封面图片，放在 media/ 里；要和 src 一起写', imageExtensions).optional(),
    href: httpsUrl('视频在别的网站时，那个网页的网址；页面上只放链接，不嵌入播放器').optional(),
  })
  .superRefine(({ src, poster, href }, check) => {
    const expect = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message });
    if (href !== undefined && (src !== undefined || poster !== undefined))
      expect('href', '只写一种：要么 src 和 poster，要么 href');
    else if (href === undefined && src === undefined) expect('src', '说明视频在哪里：写 src 和 poster，或者写 href');
    else if (href === undefined && poster === undefined) expect('poster', '写了 src，就还要写 poster（封面图片）');
  });

/**
 * What authors may put into the text of an entry besides Markdown, and the attributes of each.
 * Every value is written as a string, because expressions are refused in the text (see `src/mdx/`).
 */
export const componentSchemas = {
  Callout: z.strictObject({
    kind: z.enum(['提示', '注意', '重要']).default('提示').describe('种类：提示、注意或重要，不写就是提示'),
    title: line('提示框的标题，不写就显示种类').optional(),
  }),
  Steps: z.strictObject({}),
  Figure,
  Quote: z.strictObject({
    by: line('这句话是谁说的').optional(),
    role: line('说话人的单位、职务或年级').optional(),
  }),
  Numbers: z.strictObject({}),
  Number: z.strictObject({
    value: z
      .string()
      .regex(/^[-+]?\d+(?:,\d{3})*(?:\.\d+)?$/u, { error: '只写数字，如 1,200 或 3.5；“万”“%”写到 unit 里' })
      .describe('数值，只写数字，如 1,200 或 3.5'),
    unit: line('单位，如 人、万元、%').optional(),
    label: line('这个数字说的是什么，如 参加学生'),
  }),
  Video,
  Download: z.strictObject({
    file: mediaPath('要下载的文件，放在 media/ 里', documentExtensions),
    title: line('文件的名称，如 报名表'),
    note: line('补充说明，如 打印后签字').optional(),
  }),
  Faq: z.strictObject({}),
  Question: z.strictObject({ title: line('问题本身，如 怎样报名？') }),
  Term: z.strictObject({}),
  Table: z.strictObject({ name: reference('表格的文件名（tables/ 里的，不带 .yaml）') }),
};

export type ComponentName = keyof typeof componentSchemas;
export type ComponentProps<Name extends ComponentName> = z.infer<(typeof componentSchemas)[Name]>;
export const componentNames = Object.keys(componentSchemas) as ComponentName[];
export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(componentSchemas, name);

/** What an attribute is for. An optional one keeps its words inside. */
export function describeProp(schema: z.ZodType): string {
  if (schema.description !== undefined) return schema.description;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? describeProp(schema.unwrap() as z.ZodType)
    : '';
}

/** What may stand between the two tags: nothing, free text, one numbered list, or only a certain component. */
export type ComponentContent = 'nothing' | 'text' | 'ordered-list' | { only: ComponentName };

export interface ComponentRule {
  content: ComponentContent;
  /** The only component it may stand in; without it, anywhere in the text. */
  parent?: ComponentName;
  /** Stands in a line of text, not between paragraphs. */
  inline?: true;
  /** How to write it: shown in fixes and in the docs, and checked by a test. */
  example: string;
}

export const componentRules: Record<ComponentName, ComponentRule> = {
  Callout: { content: 'text', example: '<Callout kind="注意" title="带好证件">\n\n请带身份证。\n\n</Callout>' },
  Steps: { content: 'ordered-list', example: '<Steps>\n\n1. 填报名表\n2. 交给辅导员\n\n</Steps>' },
  Figure: {
    content: 'nothing',
    example: '<Figure src="media/opening.jpg" alt="同学们在门口合影" caption="开幕当天" />',
  },
  Quote: { content: 'text', example: '<Quote by="小林" role="大三学生">\n\n回家过年真好。\n\n</Quote>' },
  Numbers: {
    content: { only: 'Number' },
    example: '<Numbers>\n  <Number value="1,200" unit="人" label="参加学生" />\n</Numbers>',
  },
  Number: { content: 'nothing', parent: 'Numbers', example: '<Number value="1,200" unit="人" label="参加学生" />' },
  Video: { content: 'nothing', example: '<Video title="开幕式" src="media/opening.mp4" poster="media/opening.jpg" />' },
  Download: { content: 'nothing', example: '<Download file="media/form.docx" title="报名表" note="打印后签字" />' },
  Faq: {
    content: { only: 'Question' },
    example: '<Faq>\n\n<Question title="怎样报名？">\n\n扫码填表。\n\n</Question>\n\n</Faq>',
  },
  Question: { content: 'text', parent: 'Faq', example: '<Question title="怎样报名？">\n\n扫码填表。\n\n</Question>' },
  Term: { content: 'text', inline: true, example: '<Term>三会两制一课</Term>' },
  Table: { content: 'nothing', example: '<Table name="lianxi-danwei" />' },
};
