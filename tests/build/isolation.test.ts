import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildHere, checkout, differences, readSite, runCommand, type SiteFiles } from '../support/build-site.ts';
import { campaignFolder, type ContentFolder } from '../support/campaign-folder.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { otherWords } from '../support/village.ts';

let content: ContentFolder;
let root: string;
let out: string;

beforeAll(async () => {
  const sites = [await sharedSite('neighbour'), await sharedSite('village')];
  // Both are built again and broken here: what the others look at stays as it is.
  root = sites[0]?.root ?? '';
  content = await campaignFolder({});
  out = join(inject('runFolder'), 'isolation');
  for (const { id, contentDir, folder } of sites) {
    await cp(join(contentDir, id), content.path(id), { recursive: true });
    await cp(folder, join(out, id), { recursive: true, preserveTimestamps: true });
  }
});
afterAll(() => content.dispose());

/** All text of a site, with the search index unpacked. Fonts and pictures hold no words. */
function textOf(files: SiteFiles): string {
  const parts = [...files].map(([path, bytes]) => {
    if (/\.(?:woff2|jpg|webp|avif|png)$/u.test(path)) return path;
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return `${path}\n${plain.toString('utf8').replaceAll('\u200b', '')}`;
  });
  return parts.join('\n');
}

describe('two campaigns of one checkout', () => {
  test('neither has a file or a word of the other', async () => {
    const own = textOf(await readSite(join(out, 'xiaocun')));
    const other = textOf(await readSite(join(out, 'lingshang')));
    for (const [ownWord, otherWord] of otherWords) {
      expect([ownWord, own.includes(ownWord), other.includes(ownWord)]).toEqual([ownWord, true, false]);
      expect([otherWord, own.includes(otherWord), other.includes(otherWord)]).toEqual([otherWord, false, true]);
    }
  });

  test('public/ ships the same few files with every site', async () => {
    const shipped = (await readdir(join(checkout, 'public'), { recursive: true, withFileTypes: true })).filter((item) =>
      item.isFile(),
    );
    for (const { parentPath, name } of shipped) {
      const path = join(parentPath, name);
      const inside = path.slice(join(checkout, 'public').length + 1);
      const bytes = await readFile(path);
      for (const id of ['xiaocun', 'lingshang'])
        expect([inside, bytes.equals(await readFile(join(out, id, inside)))]).toEqual([inside, true]);
    }
    expect(shipped.map(({ name }) => name).filter((name) => /qingchun|shanxi|xiaocun/u.test(name))).toEqual([]);
  });

  test('building one again gives the same bytes, and leaves the other as it was, to the time stamps', async () => {
    const [own, before] = [await readSite(join(out, 'xiaocun')), await readSite(join(out, 'lingshang'))];
    const { mtimeMs } = await stat(join(out, 'lingshang/index.html'));
    const { contentDir } = await sharedSite('village');
    await buildHere({ root, contentDir, outDir: out }, 'xiaocun');
    expect(differences(own, await readSite(join(out, 'xiaocun')))).toEqual([]);
    expect(differences(before, await readSite(join(out, 'lingshang')))).toEqual([]);
    expect((await stat(join(out, 'lingshang/index.html'))).mtimeMs).toBe(mtimeMs);
  });

  test('a broken one keeps its earlier site, the other is built, and the command fails', async () => {
    const before = await readSite(join(out, 'lingshang'));
    const policy = content.path('lingshang/policies/maoyou-butie.mdx');
    const good = await readFile(policy, 'utf8');
    await writeFile(policy, good.replace('title: ', 'titel: '));
    await rm(join(out, 'xiaocun'), { recursive: true });
    const { code, text } = await runCommand(['build', '--content', content.contentDir, '--out', out]);
    await writeFile(policy, good);
    expect(code).toBe(1);
    expect(text).toMatchInlineSnapshot(`
      "[1/2] lingshang ……
      [1/2] lingshang 没有生成

      错误 lingshang/policies/maoyou-butie.mdx:2:1 少了必填的内容
        少了「title」，或者写了名字没有写内容。
        怎么改：补上 title：标题，手机上两行以内

      错误 lingshang/policies/maoyou-butie.mdx:2:1 不认识的字段
        没有「titel」这个字段。
        怎么改：你是不是想写「title」？这里可以写：title、summary、published、updated、source、regions、audience、topics、subject、cover、poster、sample、draft、review、benefit、who、where、materials、steps、basis、validFrom、validTo。

      [2/2] xiaocun ……
      [2/2] xiaocun 完成

      活动  结果  页数  大小  首页  最大的文章页  转发图  用时  错误  提醒
      ───
      lingshang  没有生成  0  —  —  —  —  N 秒  2  0
      小村归来  已生成  30  N kB  N kB  N kB  15 张  N 秒  0  0

      lingshang 有错误，没有生成；上一次生成的站点（如果有）没有动。改好上面的“错误”再来一次。"
    `);
    expect(differences(before, await readSite(join(out, 'lingshang')))).toEqual([]);
    expect((await readSite(join(out, 'xiaocun'))).has('index.html')).toBe(true);
    expect((await readdir(out)).sort()).toEqual(['lingshang', 'xiaocun']);
  });
});
