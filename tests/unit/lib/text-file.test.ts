import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTextFile } from '#lib/text-file.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

let folder: ContentFolder;
beforeAll(async () => void (folder = await campaignFolder({ 'folder/': '' })));
afterAll(() => folder.dispose());

async function read(bytes: string | Uint8Array) {
  await writeFile(folder.path('file'), bytes);
  return readTextFile(folder.path('file'));
}

describe('readTextFile', () => {
  it.each([
    ['plain UTF-8', Buffer.from('归巢\n'), '归巢\n'],
    ['a byte order mark', Buffer.from('\ufeff归巢\n'), '归巢\n'],
    ['Windows line ends', Buffer.from('一\r\n二\r\n'), '一\n二\n'],
    ['both', Buffer.from('\ufeff---\r\ntitle: 一\r\n'), '---\ntitle: 一\n'],
    ['characters beyond the first plane', Buffer.from('𠮷野家 🏮'), '𠮷野家 🏮'],
    ['nothing', Buffer.alloc(0), ''],
  ])('reads %s', async (_name, bytes, text) => {
    expect(await read(bytes)).toEqual({ ok: true, text });
  });

  it.each([
    ['GBK', Uint8Array.of(0xb9, 0xe9, 0xb3, 0xb2, 0x0a), '（看起来是 GBK）'],
    ['UTF-16, little end first', Buffer.from('\ufeff归巢', 'utf16le'), '（看起来是 UTF-16）'],
    ['UTF-16, big end first', Buffer.from('\ufeff归巢', 'utf16le').swap16(), '（看起来是 UTF-16）'],
    ['no text at all', Uint8Array.of(0x89, 0x50, 0xff, 0xff, 0x00), ''],
    ['UTF-8 cut off in a character', Buffer.from('归巢归').subarray(0, 8), expect.any(String)],
  ])('refuses %s', async (_name, bytes, guess) => {
    expect(await read(bytes)).toEqual({ ok: false, reason: 'encoding', guess });
  });

  it.each([
    [
      'a byte that is none',
      Buffer.concat([Buffer.from('归巢\n回家\n好'), Uint8Array.of(0xff), Buffer.from('的\n')]),
      3,
    ],
    ['its end within a character', Buffer.from('归巢\n回家\n归').subarray(0, -1), 3],
    ['half a surrogate pair', Buffer.concat([Uint8Array.of(0xed, 0xa0, 0x80), Buffer.from('\n归巢\n回家')]), 1],
  ])('names the line of a text that is UTF-8 but for %s', async (_name, bytes, line) => {
    expect(await read(bytes)).toEqual({ ok: false, reason: 'bytes', line });
  });

  it('tells of a file that is not there or is a folder', async () => {
    expect(await readTextFile(folder.path('nowhere'))).toMatchObject({
      ok: false,
      reason: 'unreadable',
      detail: '文件不见了',
    });
    expect(await readTextFile(folder.path('folder'))).toMatchObject({
      ok: false,
      reason: 'unreadable',
      detail: '这不是一个普通的文件',
    });
  });
});
