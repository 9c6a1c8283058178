import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UsageError } from '#cli/arguments.ts';
import { run } from '#cli/new.ts';
import { readInputs } from '#cli/notice-input.ts';
import { guarded, programFault } from '#cli/program-fault.ts';
import { readdir } from 'node:fs/promises';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

const broken = vi.hoisted(() => ({ stage: '' }));
const breaking = vi.hoisted(() => (stage: string, real: (...all: never[]) => unknown) => (...all: never[]) => {
  if (broken.stage === stage) throw new TypeError(`${stage} is broken`);
  return real(...all);
});
vi.mock('#notice/read/read-source.ts', async (load) => {
  const real = await load<Record<'readSource', () => unknown>>();
  return { ...real, readSource: breaking('read', real.readSource) };
});
vi.mock('#notice/clean/clean-source.ts', async (load) => {
  const real = await load<Record<'cleanSource', () => unknown>>();
  return { ...real, cleanSource: breaking('clean', real.cleanSource) };
});
vi.mock('#notice/parse/parse-notice.ts', async (load) => {
  const real = await load<Record<'parseNotice', () => unknown>>();
  return { ...real, parseNotice: breaking('parse', real.parseNotice) };
});
vi.mock('#notice/proofread/proofread.ts', async (load) => {
  const real = await load<Record<'proofread', () => unknown>>();
  return { ...real, proofread: breaking('proofread', real.proofread) };
});
vi.mock('#notice/write/campaign-files.ts', async (load) => {
  const real = await load<Record<'writeCampaign', () => unknown>>();
  return { ...real, writeCampaign: breaking('write', real.writeCampaign) };
});

let folder: ContentFolder;
let said = '';
beforeEach(async () => {
  folder = await campaignFolder({ '.in/通知.txt': '关于开展“麦田书屋”活动的通知\n\n各村团支部：\n\n请认真组织。\n' });
  said = '';
  vi.spyOn(console, 'error').mockImplementation((text: string) => void (said += `${text}\n`));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(async () => {
  broken.stage = '';
  vi.restoreAllMocks();
  await folder.dispose();
});

test.each(['read', 'clean', 'parse', 'proofread', 'write'])(
  'a fault in “%s” is told, nothing is written',
  async (stage) => {
    broken.stage = stage;
    const path = folder.path('.in', '通知.txt');
    expect(await run([path, '--content', folder.contentDir, '--id', 'maitian'])).toBe(1);
    expect(said).toContain('通知.txt');
    expect(said).toContain('程序自己出了错');
    expect(said).toContain(`TypeError: ${stage} is broken`);
    expect(said).toContain('复制到一个新的 .txt 文件里');
    expect(said).toContain('什么也没有写');
    expect(said).not.toMatch(/^\s+at /mu);
    expect(await readdir(folder.contentDir)).toEqual(['.in']);
  },
);

test('the other files are read all the same, so that all problems are told at once', async () => {
  broken.stage = 'parse';
  const { inputs, problems } = await readInputs([folder.path('.in', '通知.txt'), folder.path('.in', '没有.txt')]);
  expect([inputs.length, problems.map(({ code }) => code)]).toEqual([0, ['source-fault', 'file-unreadable']]);
});

test('what was thrown is told shortly, with its place and without folders', () => {
  const { message, file } = programFault('通知.doc', new RangeError(`Out of\n${'x'.repeat(400)}`));
  expect(file).toBe('通知.doc');
  expect(message).toMatch(/RangeError: Out of x{50,}（program-fault\.test\.ts:\d+）/u);
  expect(message.length).toBeLessThan(220);
  expect(programFault('通知.doc', 'text').message).toContain('Error: text');
});

test('a full disk is the disk’s, a wrong call the caller’s', async () => {
  const full = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
  expect(await guarded(['通知.doc'], full)).toBe(1);
  expect(said).toContain('磁盘满了');
  await expect(guarded(['通知.doc'], () => Promise.reject(new UsageError('用法')))).rejects.toThrow(UsageError);
});
