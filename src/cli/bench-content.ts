import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const sentences = [
  '回到县里的第三个月，合作社的冷库装满了第一批苹果，账本上也第一次有了结余。',
  '办手续那天人不多，窗口的姑娘把要补的材料一样样写在纸上，下午就办完了。',
  '村口的路去年修到了地头，收货的车可以直接开进来，省下的运费够请两个帮手。',
  '他说最难的是头一年，东西种出来了，却不知道卖给谁，后来才学会先找买家再下种。',
  '座谈会上问得最多的是房子和孩子上学，其次才是收入，来的人把答复都记在了本子上。',
];

/** About 1.5 kB of Markdown that differs from entry to entry. */
function body(index: number): string {
  const paragraph = (shift: number) =>
    Array.from({ length: 3 }, (_, n) => sentences[(index + shift + n) % sentences.length]).join('');
  return `## 第 ${index} 篇的开头\n\n${paragraph(0)}\n\n- 第一条，**要带的材料**\n- 第二条，办理的窗口\n\n${paragraph(2)}\n\n## 后来\n\n${paragraph(4)}\n`;
}

const pad = (index: number) => String(index).padStart(5, '0');
const day = (index: number) => `2019-01-${String((index % 28) + 1).padStart(2, '0')}`;

const campaignFile = `title: 性能测试
slogan: 生成两千篇内容
summary: 只用来量时间和内存，不发布。
sample: true
asOf: 2019-01-20
organiser: { name: 测试单位 }
period: { start: 2018-12-21, end: 2019-02-28 }
phases:
  - { name: 实施, start: 2018-12-21, end: 2019-02-28, summary: 只有一个阶段。 }
regions: { root: 太原市 }
theme: { ink: "#173832", accent: "#b92b17", ground: "#f6eee0", motif: loess }
`;

const notice = `---
title: 测试通知
summary: 只用来量时间和内存。
published: 2018-12-28
issuer: 测试单位
---

正文。
`;

/** Writes a campaign with the given number of entries, a tenth of them with components. */
export async function writeBenchCampaign(folder: string, entries: number): Promise<void> {
  for (const name of ['notices', 'stories', 'cases']) await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'campaign.yaml'), campaignFile);
  await writeFile(join(folder, 'notices', 'tongzhi.mdx'), notice);
  for (let index = 1; index < entries; index += 1) {
    const story = index % 2 === 0;
    const own = story
      ? `person: { name: 小测, from: 外地, to: 太原, does: 测试 }`
      : `host: 测试单位\ntakeaway: 可以照着做的一点`;
    const component = index % 10 === 0 ? '\n<Callout kind="提示" title="记住">\n\n带上身份证。\n\n</Callout>\n' : '';
    const text = `---\ntitle: 测试内容第 ${index} 篇\nsummary: 第 ${index} 篇的一句话说明。\npublished: ${day(index)}\nsample: true\n${own}\n---\n\n${body(index)}${component}`;
    await writeFile(join(folder, story ? 'stories' : 'cases', `entry-${pad(index)}.mdx`), text);
  }
}

/** Writes a stock Astro site with the same entries as `.md` and the plainest page there can be. */
export async function writeStockSite(folder: string, entries: number, root: string) {
  await mkdir(join(folder, 'src', 'pages'), { recursive: true });
  await mkdir(join(folder, 'entries'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(folder, 'astro.config.mjs'), 'export default {};\n');
  await writeFile(
    join(folder, 'src', 'content.config.ts'),
    `import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nimport { z } from 'astro/zod';\nexport const collections = { entries: defineCollection({ loader: glob({ base: './entries', pattern: '*.md' }), schema: z.object({ title: z.string(), summary: z.string() }) }) };\n`,
  );
  await writeFile(
    join(folder, 'src', 'pages', '[id].astro'),
    `---\nimport { getCollection, render } from 'astro:content';\nexport async function getStaticPaths() { return (await getCollection('entries')).map((entry) => ({ params: { id: entry.id }, props: { entry } })); }\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n<html lang="zh-CN"><head><meta charset="utf-8"><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>\n`,
  );
  for (let index = 1; index <= entries; index += 1) {
    await writeFile(
      join(folder, 'entries', `entry-${pad(index)}.md`),
      `---\ntitle: 测试内容第 ${index} 篇\nsummary: 第 ${index} 篇的一句话说明。\n---\n\n${body(index)}`,
    );
  }
  return {
    folder,
    astro: join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'),
    pagefind: join(root, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs'),
    clean: async () => {
      for (const name of ['dist', '.astro', 'node_modules/.astro'])
        await rm(join(folder, name), { recursive: true, force: true });
    },
  };
}
