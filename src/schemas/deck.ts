import { z } from 'zod';
import { day } from './date.ts';
import { entryFields } from './entry.ts';
import { sceneSchema, type Scene } from './scene.ts';
import { line, mediaPath } from './text.ts';

/** Collections a deck can be made from without further work. */
export const deckSources = ['notices', 'activities', 'stories', 'letters'] as const;
export type DeckSource = (typeof deckSources)[number];
const sourcePattern = new RegExp(`^(?:${deckSources.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`, 'u');

/** Left out where the deck is made from another entry: then that entry's own is taken when the campaign is loaded. */
const unlessFrom = '写了 from 就可以不写';

/** A deck (H5): screens to swipe through, written scene by scene or made from another entry. */
export const deckSchema = z
  .strictObject({
    ...entryFields,
    title: entryFields.title.default('').describe(`标题；${unlessFrom}`),
    summary: entryFields.summary.default('').describe(`一两句话：里面有什么，转发卡片用它；${unlessFrom}`),
    published: day(`发布日期；${unlessFrom}`).default(''),
    from: z
      .string()
      .regex(sourcePattern, { error: `文件夹/文件名，如 stories/jixian-pingguo（${deckSources.join('、')} 里的一篇）` })
      .optional()
      .describe('从哪一篇自动做成 H5，如 stories/jixian-pingguo；写了它就不写 scenes'),
    sound: z
      .strictObject({
        src: mediaPath('声音文件，放在 media/ 里', ['mp3', 'm4a']),
        title: line('是什么声音，如 剪纸声和唢呐'),
        credit: line('来源或作者'),
      })
      .optional()
      .describe('背景声音；默认不响，读者点了才放'),
    scenes: z.array(sceneSchema).min(2).max(24).optional().describe('一屏一屏的内容；写了 from 就不写'),
  })
  .superRefine((deck, check) => {
    const fault = (path: (string | number)[], message: string) => check.addIssue({ code: 'custom', path, message });
    if (deck.from === undefined) {
      for (const field of ['title', 'summary', 'published'] as const)
        if (deck[field] === '') fault([field], `${field}：没有写 from，就要写这一栏`);
      if (deck.scenes === undefined) fault(['scenes'], '一屏一屏的内容；或者写 from，从别的条目自动生成');
    } else if (deck.scenes !== undefined) fault(['scenes'], '只写一种：要么 from，要么 scenes');
    const last = (deck.scenes?.length ?? 0) - 1;
    deck.scenes?.forEach((scene: Scene, index) => {
      if (scene.kind === 'ending' && index !== last) fault(['scenes', index, 'kind'], '结尾（ending）只能放在最后一屏');
      if (scene.kind === 'cover' && index !== 0) fault(['scenes', index, 'kind'], '封面（cover）只能放在第一屏');
    });
  })
  .describe('decks/*.mdx：H5，一屏一屏往上翻');
export type Deck = z.infer<typeof deckSchema>;
