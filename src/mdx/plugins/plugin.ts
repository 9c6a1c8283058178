import type { satteri } from '@astrojs/markdown-satteri';

type Options = NonNullable<Parameters<typeof satteri>[0]>;

/** Plugins of Sätteri, before and after Markdown becomes HTML. */
export type MdastPlugin = Extract<NonNullable<Options['mdastPlugins']>[number], { name: string }>;
export type HastPlugin = Extract<NonNullable<Options['hastPlugins']>[number], { name: string }>;
