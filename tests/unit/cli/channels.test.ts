import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { help, run } from '#cli/channels.ts';
import {
  campaignFolder,
  edited,
  minimalCampaign,
  minimalFiles,
  type ContentFolder,
} from '../../support/campaign-folder.ts';

let folder: ContentFolder;
let told: string[];
beforeEach(async () => {
  told = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void told.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void told.push(text));
  folder = await campaignFolder(minimalCampaign());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await folder.dispose();
});

const out = (...names: string[]) => folder.path('_out', ...names);
const call = (entry: string, ...more: string[]) =>
  run(['xiaocun', entry, '--content', folder.contentDir, '--out', out(), ...more]);
const said = () => told.join('\n');
const nothingWritten = async () => {
  await expect(readdir(out())).rejects.toThrow('ENOENT');
};

describe('npm run channels', () => {
  it('writes every text of an entry, and says what they are for', async () => {
    expect(await call('stories/axiu')).toBe(0);
    expect((await readdir(out())).sort()).toEqual(
      ['二维码.png', '公众号-复制.html', '公众号.html', '微博.txt', '打印.html', '短视频.txt', '纯文本.txt'].sort(),
    );
    expect(said().replaceAll(folder.contentDir, '…')).toContain('《阿秀回来种梨》的稿子写好了');
    expect(said()).toContain('封面：dist/xiaocun/cards/stories/axiu.jpg（先 npm run build -- xiaocun）');
    expect(await readdir(folder.path('.'))).not.toContainEqual(expect.stringMatching(/^\._out/u));
  });

  it.each([
    'axiu',
    'stories/axiu.mdx',
    'forms/baoming',
    'baoming',
    './stories/axiu',
    'content/xiaocun/stories/axiu.mdx',
    'content\\xiaocun\\stories\\axiu.mdx',
  ])('%s is enough', async (name) => {
    expect(await call(name)).toBe(0);
  });

  it('writes anew what it wrote before', async () => {
    expect(await call('stories/axiu')).toBe(0);
    expect(await call('policies/maoyou-butie')).toBe(0);
    expect(await readFile(out('微博.txt'), 'utf8')).toContain('果苗补贴');
  });
});

describe('a wrong call', () => {
  it.each([
    [['xiaocun'], '要写上一个活动和一篇内容'],
    [['xiaocun', 'stories/axiu', 'more'], '要写上一个活动和一篇内容'],
    [['xiaocun', 'stories/axiu', '--form'], '没有 --form 这个选项'],
  ])('%j', async (args, message) => {
    expect(await run(args)).toBe(2);
    expect(said()).toContain(message);
  });

  it('names the entry that was meant', async () => {
    expect(await call('stories/axui')).toBe(2);
    expect(await call('axui')).toBe(2);
    expect(await call('xyz')).toBe(2);
    expect(told).toEqual([
      'xiaocun 里没有 stories/axui 这一篇。你是不是想写 stories/axiu？',
      'xiaocun 里没有 axui 这一篇。你是不是想写 stories/axiu？',
      'xiaocun 里没有 xyz 这一篇。名字写错了，或者它还是草稿（draft: true），草稿不能分发。用 npm run channels -- --help 看写法。',
    ]);
    await nothingWritten();
  });

  it('says what cannot go out by itself', async () => {
    expect(await call('tables/mingdan')).toBe(2);
    expect(said()).toContain('表格和统计表不能单独分发');
    await nothingWritten();
  });

  it.each(help.examples)('is none of what the help gives as an example: %s', async (example) => {
    const [id = '', entry = ''] = example.replace(/^npm run channels -- /u, '').split(' ');
    expect(await run([id, entry, '--out', out()])).toBe(0);
  });

  it('asks for the folder where two entries share a name', async () => {
    await writeFile(folder.path('xiaocun', 'stories', 'zuotan.mdx'), minimalFiles['stories/axiu.mdx']);
    expect(await call('zuotan')).toBe(2);
    expect(said()).toBe('叫 zuotan 的有好几篇，写上文件夹：activities/zuotan、stories/zuotan');
  });

  it('a campaign that is not there is told as in a build', async () => {
    expect(await run(['xiaocum', 'stories/axiu', '--content', folder.contentDir])).toBe(1);
    expect(said()).toContain('你是不是想写「xiaocun」？');
  });
});

describe('nothing is half written', () => {
  it('when the campaign has mistakes: they are told with their places', async () => {
    const wrong = edited(minimalFiles['policies/maoyou-butie.mdx'], 'where: 镇便民大厅\n', '');
    await writeFile(folder.path('xiaocun', 'policies', 'maoyou-butie.mdx'), wrong);
    expect(await call('stories/axiu')).toBe(1);
    expect(said()).toContain('xiaocun/policies/maoyou-butie.mdx');
    expect(said()).toContain('什么也没有写');
    await nothingWritten();
  });

  it('when the folder holds something else, however it came there', async () => {
    await mkdir(out('media'), { recursive: true });
    await writeFile(out('media', 'mine.jpg'), 'mine');
    expect(await call('stories/axiu')).toBe(1);
    await writeFile(out('公众号.html'), '');
    await writeFile(out('我的稿子.docx'), 'mine');
    expect(await call('stories/axiu')).toBe(1);
    expect(said()).toContain('我的稿子.docx');
    expect(await readFile(out('media', 'mine.jpg'), 'utf8')).toBe('mine');
    expect(await readFile(out('公众号.html'), 'utf8')).toBe('');
  });

  it('through a link', async () => {
    await mkdir(folder.path('_elsewhere'));
    await symlink(folder.path('_elsewhere'), out(), 'junction');
    expect(await call('stories/axiu')).toBe(1);
    expect(await readdir(folder.path('_elsewhere'))).toEqual([]);
    await rm(join(out()), { recursive: true });
  });
});

it('says what has to be thought of before something goes out', async () => {
  const { 'campaign.yaml': campaign, 'stories/axiu.mdx': story } = minimalFiles;
  await writeFile(
    folder.path('xiaocun', 'campaign.yaml'),
    edited(campaign, /site:\n.*\n/u.exec(campaign)?.[0] ?? '', ''),
  );
  await writeFile(
    folder.path('xiaocun', 'stories', 'axiu.mdx'),
    edited(story, 'policies:', 'sample: true\nreview: needed\npolicies:'),
  );
  expect(await call('stories/axiu')).toBe(0);
  expect(said().slice(said().indexOf('注意：'))).toBe(
    [
      '注意：',
      '  campaign.yaml 里还没有 site.url，所以稿子里没有网址和二维码。',
      '  这一篇由通知自动整理，还没有人核对过。',
      '  这是示例内容，稿子里都标了“示例”，不要当真事发出去。',
    ].join('\n'),
  );
  expect(await readdir(out())).not.toContain('二维码.png');
});
