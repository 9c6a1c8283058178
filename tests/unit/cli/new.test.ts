import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../support/build-site.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const notice = `临溪县团委文件
临团发〔2026〕5号

关于开展“灯火归巢”返乡青年服务月活动的通知

各乡镇（街道）团委、县直各团组织：

为了让春节前后回乡的年轻人找得到人、办得成事，团县委决定开展“灯火归巢”返乡青年服务月活动，现将有关事项通知如下。

一、活动时间
2026年1月15日至2月20日

二、活动内容
（一）围炉夜话。每个乡镇至少举办2场座谈，听回来的人说说外面、问问家里。
（二）一站代办。在政务大厅设青年窗口，集中办理社保转移、驾照换证。

三、工作要求
请各乡镇团委于2月25日前将活动总结报团县委组织部。
联系电话：0999-1234567，13800000000。

附件：窗口安排

共青团临溪县委员会
2026年1月5日
`;
const story = '小杨的返乡故事\n\n小杨毕业于省城的学校，去年辞去工作回到村里。\n';

let folder: ContentFolder;
/** Files lie beside the content folder's campaigns: a hidden folder is none. */
const file = (name: string) => folder.path('.in', name);
const campaign = (...parts: string[]) => folder.path('denghuo-guichao', ...parts);
const run = (...args: string[]) => runCommand([...args, '--content', folder.contentDir]);

beforeAll(async () => {
  folder = await campaignFolder({
    '.in/通知.txt': notice,
    '.in/附件.txt': '附件\n窗口安排\n周六上午值班。\n',
    '.in/故事.txt': story,
  });
});
afterAll(() => folder.dispose());

describe('npm run new', () => {
  test('makes a campaign of a notice and what came with it', async () => {
    const { code, text } = await run('new', file('通知.txt'), file('附件.txt'), file('故事.txt'));
    expect([code, text.split('\n')[0]]).toEqual([0, `初稿做好了：${campaign()}`]);
    expect(text).toContain('活动  2 项');
    expect(text).toContain(`npm run dev -- denghuo-guichao --content ${folder.contentDir}`);
    expect(text).not.toContain('13800000000');
    expect((await readdir(campaign())).sort()).toEqual(
      ['activities', 'campaign.yaml', 'notices', 'stories', 'tables', '待核对.md'].sort(),
    );
    const [name = ''] = await readdir(campaign('notices'));
    expect(await readFile(campaign('notices', name), 'utf8')).toContain('## 附件\n\n周六上午值班。');
  });

  test('does not touch a campaign that is there, and names what it would have replaced', async () => {
    await writeFile(campaign('campaign.yaml'), `${await readFile(campaign('campaign.yaml'), 'utf8')}# 改过\n`);
    const { code, text } = await run('new', file('通知.txt'));
    expect(code).toBe(1);
    expect(text).toContain('什么也没有写：\n  denghuo-guichao/campaign.yaml\n');
    expect(await readFile(campaign('campaign.yaml'), 'utf8')).toContain('# 改过');
  });

  test('a name of one’s own, a path as Windows writes it, in quotation marks', async () => {
    const { code } = await run('new', `"${file('通知.txt').replaceAll('/', '\\')}"`, '--id', 'huijia-2026');
    expect([code, await readdir(folder.contentDir)]).toEqual([0, expect.arrayContaining(['huijia-2026'])]);
  });

  test('everything that is wrong with the files is told at once, and nothing is written', async () => {
    await mkdir(file('空文件夹'));
    await writeFile(file('大.txt'), Buffer.alloc(21 * 1024 * 1024));
    const { code, text } = await run('new', file('通知.text'), file('空文件夹'), file('大.txt'), '--id', 'none');
    expect(code).toBe(1);
    expect(text).toContain('找不到它；同一个文件夹里有“通知.txt”，是它吗');
    expect(text).toContain('这是一个文件夹，要写里面的文件');
    expect(text).toContain('文件太大');
    expect(await readdir(folder.contentDir)).not.toContain('none');
  });

  test.each([
    [['new'], '要写上通知文件'],
    [['new', '-', '-'], '- 只能写一次'],
    [['new', 'a.txt', '--id', '大写'], '--id 只用小写字母、数字和短横线'],
    [['import', 'x'], '要写上活动和文件'],
    [['import', 'X', 'a.txt'], '第一个要写活动的文件夹名'],
    [['import', 'x', 'a.txt', '--as', 'poem'], '--as 后面可以写：notice、policy、story、case'],
  ])('%j is a wrong call', async (args, says) => {
    const { code, text } = await run(...args);
    expect(code).toBe(2);
    expect(text).toContain(says);
  });
});

describe('npm run import', () => {
  test('adds a text as what it is said to be, as a draft', async () => {
    const { code, text } = await run('import', 'denghuo-guichao', file('故事.txt'), '--as', 'case');
    expect(code).toBe(0);
    expect(text).toContain('还要补 host、takeaway，补完删掉 draft 那一行');
    const [name = ''] = await readdir(campaign('cases'));
    expect(await readFile(campaign('cases', name), 'utf8')).toContain('draft: true');
  });

  test('does not replace what is there, nor guess whose an attachment is, nor make a campaign', async () => {
    const again = await run('import', 'denghuo-guichao', file('故事.txt'), '--as', 'case');
    expect([again.code, again.text]).toEqual([1, expect.stringContaining('什么也没有写')]);
    const attachment = await run('import', 'denghuo-guichao', file('附件.txt'));
    expect([attachment.code, attachment.text]).toEqual([1, expect.stringContaining('不知道是哪份通知的')]);
    const absent = await run('import', 'meiyou', file('故事.txt'));
    expect([absent.code, absent.text]).toEqual([1, expect.stringContaining('没有 meiyou 这个活动')]);
  });
});
