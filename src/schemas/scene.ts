import { z } from 'zod';
import { readingLength } from '#lib/reading-length.ts';
import { altNamesFile } from './components.ts';
import { picture } from './media.ts';
import { subjects } from './subject.ts';
import { imageExtensions, line, mediaPath, paragraph, reference } from './text.ts';

/*
 * The screens a deck is made of. A scene whose `title` is also a `## heading` of the file's text shows what stands under
 * that heading: words are prose and belong into the text, everything else is a field.
 */

/*
 * A screen holds little. These limits keep a single line short; what of it fits together on a small phone, 360 × 640
 * points, is counted elsewhere: prose when its deck is checked, items in `itemLines`.
 */
const title = line('这一屏的标题；和正文里某个“## 小标题”一样，就显示那一段').max(18);

const every = {
  subject: z.enum(subjects).optional().describe('这一屏画哪一种剪纸；不写就自动选'),
};
const titled = { ...every, title };
const mayBeTitled = { ...every, title: title.optional() };

const cover = z
  .strictObject({
    kind: z.literal('cover'),
    ...every,
    title: line('大标题；不写就用整个 H5 的标题').max(24).optional(),
    lead: line('标题下面的一句话').max(40).optional(),
  })
  .describe('封面');

const text = z.strictObject({ kind: z.literal('text'), ...titled }).describe('一段话：写在正文同名的小标题下面');

const letter = z
  .strictObject({
    kind: z.literal('letter'),
    ...titled,
    to: line('称呼，如 在外的你').max(20),
    from: line('落款：哪个单位写的，不写个人姓名').max(24).optional(),
  })
  .describe('信纸：写在正文同名的小标题下面');

const photo = z
  .strictObject({
    kind: z.literal('photo'),
    title: title.optional(),
    picture: picture
      .superRefine(({ alt, src }, check) => {
        if (altNamesFile(alt, src))
          check.addIssue({ code: 'custom', path: ['alt'], message: '一句话说清画面里有什么，不是文件名' });
      })
      .describe('照片'),
    caption: line('照片下面的一句话').max(40).optional(),
  })
  .describe('整屏照片');

const quote = z
  .strictObject({
    kind: z.literal('quote'),
    ...every,
    text: line('一句话，最好二十个字以内').max(48),
    by: line('谁说的').max(24),
  })
  .describe('一句话');

const numbers = z
  .strictObject({
    kind: z.literal('numbers'),
    ...titled,
    items: z
      .array(
        z
          .strictObject({
            value: z.number().nonnegative().describe('数值'),
            to: z.number().nonnegative().optional().describe('是一个范围时的上限，如 2—3 里的 3'),
            unit: line('单位，如 项、个、万元').max(6).optional(),
            label: line('数字说的是什么').max(16),
            note: line('口径或出处').max(24).optional(),
          })
          .refine(({ value, to }) => to === undefined || to > value, { error: '比 value 大的数', path: ['to'] }),
      )
      .min(1)
      .max(4)
      .describe('数字，一到四个'),
  })
  .describe('数字：翻到这一屏时从零数上去');

const timeline = z
  .strictObject({
    kind: z.literal('timeline'),
    ...titled,
    items: z
      .array(z.strictObject({ when: line('什么时候').max(14), what: line('做什么').max(32) }))
      .min(2)
      .max(6)
      .describe('按先后写，两到六条'),
  })
  .describe('日子');

const map = z
  .strictObject({
    kind: z.literal('map'),
    ...titled,
    places: z
      .array(
        z.strictObject({
          region: line('地区名称或代码，如 太原市'),
          note: line('这里有什么').max(10).optional(),
          column: z.int().min(1).max(7).optional().describe('画在左起第几格；和 row 一起写'),
          row: z.int().min(1).max(9).optional().describe('画在上起第几格；和 column 一起写'),
        }),
      )
      .min(2)
      .max(16)
      .superRefine((places, check) => {
        const cells = new Map<string, number>();
        const laid = places.filter(({ column }) => column !== undefined).length;
        places.forEach(({ column, row }, index) => {
          const fault = (path: string, message: string) =>
            check.addIssue({ code: 'custom', path: [index, path], message });
          if ((column === undefined) !== (row === undefined))
            return fault(column === undefined ? 'column' : 'row', 'column 和 row 一起写，或者都不写');
          if (laid > 0 && column === undefined) return fault('column', '每个地方都写 column 和 row，或者都不写');
          if (column === undefined) return;
          const cell = `${String(column)}:${String(row)}`;
          if (cells.has(cell))
            return fault('column', `换一格：第 ${String((cells.get(cell) ?? 0) + 1)} 个地方已经在这一格`);
          cells.set(cell, index);
        });
      })
      .describe('地方，两到十六个。写了 column 和 row 就按方位画成格子地图，不写就画成一条路'),
  })
  .describe('城市地图');

const steps = z
  .strictObject({
    kind: z.literal('steps'),
    ...titled,
    items: z.array(line('一步，动词开头').max(32)).min(2).max(6).describe('步骤，两到六步'),
  })
  .describe('步骤');

const ticket = z
  .strictObject({
    kind: z.literal('ticket'),
    ...mayBeTitled,
    activity: reference('哪一项活动（activities/ 里的文件名）；日子、地点都从那里取'),
  })
  .describe('一张返乡票：一项活动');

const video = z
  .strictObject({
    kind: z.literal('video'),
    title,
    src: mediaPath('视频文件，放在 media/ 里', ['mp4']),
    poster: mediaPath('播放前显示的封面图片，放在 media/ 里', imageExtensions),
    text: paragraph('视频里说了什么，给听不见、不方便放声音的人').max(120),
  })
  .describe('视频');

const form = z
  .strictObject({
    kind: z.literal('form'),
    ...mayBeTitled,
    form: reference('哪一张表单（forms/ 里的文件名）'),
  })
  .describe('去填一张表单');

/** Where the code at the end leads. */
const target = /^(?:index|(?:[a-z]+(?:-[a-z]+)*)|[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*)$/u;
const ending = z
  .strictObject({
    kind: z.literal('ending'),
    ...mayBeTitled,
    text: line('二维码旁边的一句话').max(32).optional(),
    to: z
      .string()
      .regex(target, { error: '本站的一页，如 index（首页）、activities（活动列表）或 stories/jixian-pingguo' })
      .optional()
      .describe('二维码通向哪里：一页的名字，或 文件夹/文件名；不写就是首页'),
  })
  .describe('结尾：一个能长按的二维码，只能放在最后；不写会自动加上');

/** One screen of a deck, told apart by `kind`. */
export const sceneSchema = z.discriminatedUnion('kind', [
  cover,
  text,
  letter,
  photo,
  quote,
  numbers,
  timeline,
  map,
  steps,
  ticket,
  video,
  form,
  ending,
]);

export type Scene = z.infer<typeof sceneSchema>;
export type SceneKind = Scene['kind'];
export type SceneOf<Kind extends SceneKind> = Extract<Scene, { kind: Kind }>;

/**
 * How steps and days stand on a phone of 360 × 640 points, by their style sheet: what the bar and the margins leave of the
 * screen, what an item takes beside its lines (its number or its day, the space between), and how high and how wide,
 * in Han characters, a line is.
 */
const itemRoom = {
  steps: { height: 536, item: 32, line: 27.5, wide: 14 },
  timeline: { height: 532, item: 44.5, line: 25.5, wide: 16 },
} as const satisfies Partial<Record<SceneKind, object>>;
/** The title above them: one line with its underline, and every further line. */
const titleRoom = { first: 52, further: 36, wide: 10 };

const linesOf = (text: string, wide: number) => Math.max(1, Math.ceil(readingLength(text) / wide));

/**
 * How many lines the items of a screen take on a small phone, and how many there is room for under its title. One screen
 * that is too high costs the whole deck its snapping.
 *
 * @param items steps, or what is to be done on each day
 */
export function itemLines(
  kind: keyof typeof itemRoom,
  title: string,
  items: readonly string[],
): { lines: number; most: number; wide: number } {
  const { height, item, line, wide } = itemRoom[kind];
  const above = titleRoom.first + titleRoom.further * (linesOf(title, titleRoom.wide) - 1);
  return {
    lines: items.reduce((sum, text) => sum + linesOf(text, wide), 0),
    most: Math.floor((height - above - item * items.length) / line),
    wide,
  };
}

/** Kinds that are nothing without a passage of the text. */
export const proseKinds = ['text', 'letter'] as const satisfies readonly SceneKind[];
