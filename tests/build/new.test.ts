import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCampaign } from '#campaign/load.ts';
import { runCommand, type CommandResult } from '../support/build-site.ts';
import { campaignFolder, type ContentFolder } from '../support/campaign-folder.ts';
import { reportOf } from '../support/load-files.ts';
import { corpusFolder } from '../support/notice-corpus.ts';
import { visibleText } from '../support/visible-text.ts';

/* The commands `npm run new` and `npm run import`, as an author calls them. */

const notice = join(corpusFolder, 'hard-wrapped.txt');
const asOf = '2019-01-05';
let content: ContentFolder;
const make = (...args: string[]) => runCommand(['new', ...args, '--content', content.contentDir]);
const load = (id: string) => loadCampaign({ contentDir: content.contentDir, id, asOf });
const errors = async (id: string) => reportOf((await load(id)).problems.filter(({ severity }) => severity === 'error'));

beforeAll(async () => {
  content = await campaignFolder({ 'zuopin.txt': '' });
});
afterAll(() => content.dispose());

describe('a notice, dropped in', () => {
  let said: CommandResult;
  beforeAll(async () => {
    said = await make(notice, '--id', 'chunyun');
  });

  test('becomes a campaign folder', async () => {
    expect(said).toMatchObject({ code: 0 });
    const names = await readdir(content.path('chunyun'));
    expect(names).toEqual(expect.arrayContaining(['campaign.yaml', 'notices', 'activities', '待核对.md']));
    expect(await errors('chunyun')).toBe('');
  });

  test('has its list of what to check, with the remarks and no private detail', async () => {
    const list = await readFile(content.path('chunyun', '待核对.md'), 'utf8');
    expect(list).toContain('手机号（第 103 行）');
    expect(list).toContain('个人邮箱（第 105 行）');
    expect(said.text).toContain('待核对.md');
    expect(list + said.text).not.toMatch(/13800000000|nuandong-houniao@163\.com/u);
  });

  test('builds at once into a site whose home page says what the notice says', async () => {
    const out = join(inject('runFolder'), 'new');
    const built = await runCommand([
      'build',
      'chunyun',
      '--content',
      content.contentDir,
      '--out',
      out,
      '--as-of',
      asOf,
    ]);
    expect(built).toMatchObject({ code: 0 });
    const page = visibleText(await readFile(join(out, 'chunyun/index.html'), 'utf8'));
    const wanted = ['暖冬候鸟·青春护航', '共青团示例市委员会', '车站暖心岗', '乡音接站口', '夜归末班车', '围炉话发展'];
    expect(wanted.filter((words) => !page.includes(words))).toEqual([]);
    for (const day of [/1月21日|1\.21|01-21/u, /3月1日|3\.1|03-01/u, /1月15日|1\.15/u, /3月8日|3\.8/u])
      expect(page).toMatch(day);
    const files = (await readdir(join(out, 'chunyun'), { recursive: true })).filter((path) => path.endsWith('.html'));
    const all = await Promise.all(files.map((path) => readFile(join(out, 'chunyun', path), 'utf8')));
    expect(all.join('')).not.toMatch(/13800000000|nuandong-houniao@163\.com|待补充/u);
  });

  test('is not written over, unless that is asked for', async () => {
    await writeFile(content.path('chunyun', 'campaign.yaml'), 'mine: true\n');
    const again = await make(notice, '--id', 'chunyun');
    expect(again.code).toBe(1);
    expect(await readFile(content.path('chunyun', 'campaign.yaml'), 'utf8')).toBe('mine: true\n');
    expect(await make(notice, '--id', 'chunyun', '--force')).toMatchObject({ code: 0 });
    expect(await errors('chunyun')).toBe('');
  });

  test('takes a story later on', async () => {
    const story = content.path('gushi.txt');
    await writeFile(
      story,
      '回来修车的小满\n\n小满在外头修了八年车，去年冬天把铺子开回了县城东门口。\n\n“离家近，心里踏实。”她说。\n',
    );
    const added = await runCommand(['import', 'chunyun', story, '--as', 'story', '--content', content.contentDir]);
    expect(added).toMatchObject({ code: 0 });
    const [name = ''] = await readdir(content.path('chunyun', 'stories'));
    expect(await readFile(content.path('chunyun', 'stories', name), 'utf8')).toContain('把铺子开回了县城东门口');
    expect(await errors('chunyun')).toBe('');
  });
});

test('a notice comes in by the pipe', async () => {
  const input = await readFile(join(corpusFolder, 'pasted.txt'), 'utf8');
  const said = await runCommand(['new', '-', '--id', 'zhantie', '--content', content.contentDir], { input });
  expect(said).toMatchObject({ code: 0 });
  expect(await errors('zhantie')).toBe('');
});

test.each([
  ['nothing', 'kong.txt', ''],
  [
    'a picture',
    'tu.docx',
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  ['a broken Word file', 'huai.docx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300, 7)])],
  ['half a PDF', 'ban.pdf', Buffer.from('%PDF-1.4\n1 0 obj\n<<')],
  ['no file', undefined, ''],
])('%s is refused in words, and nothing is written', async (_, name, bytes) => {
  const file = content.path(name ?? 'meiyou.txt');
  if (name !== undefined) await writeFile(file, bytes);
  const before = await readdir(content.contentDir);
  const said = await make(file);
  expect(said.code).toBeGreaterThan(0);
  expect(said.text).toMatch(/\p{Script=Han}/u);
  expect(said.text).not.toMatch(/\bat .*\.ts:\d+/u);
  expect(await readdir(content.contentDir)).toEqual(before);
});
