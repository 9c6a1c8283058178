import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearest } from '#lib/nearest.ts';
import { cleanSource } from '#notice/clean/clean-source.ts';
import type { CleanDocument } from '#notice/clean-document.ts';
import type { NoticeDraft } from '#notice/notice-draft.ts';
import { parseNotice } from '#notice/parse/parse-notice.ts';
import { proofread } from '#notice/proofread/proofread.ts';
import { largestFile } from '#notice/read/limits.ts';
import { readSource } from '#notice/read/read-source.ts';
import type { Remark } from '#notice/remark.ts';
import type { SourceDocument } from '#notice/source.ts';
import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import { programFault } from './program-fault.ts';
import { formatBytes } from './table.ts';

/** A file that was read, as a text and as the notice it might be. */
export interface NoticeInput {
  source: SourceDocument;
  clean: CleanDocument;
  draft: NoticeDraft;
  remarks: Remark[];
}

/** What text from standard input is called. */
const pasted = '粘贴的文字';

/** Reads all the files a command was given; what is wrong with any of them is told together. */
export async function readInputs(paths: readonly string[]): Promise<{ inputs: NoticeInput[]; problems: Problem[] }> {
  const inputs: NoticeInput[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = path === '-' ? await standardInput() : await openFile(path);
    if ('code' in found) {
      problems.push(found);
      continue;
    }
    try {
      const read = await readSource(found);
      if (read.ok) inputs.push(understand(read.document));
      else problems.push(read.problem);
    } catch (error) {
      problems.push(programFault(found.name, error));
    }
  }
  return { inputs, problems };
}

function understand(source: SourceDocument): NoticeInput {
  const clean = cleanSource(source);
  const draft = parseNotice(clean, source);
  return { source, clean, draft, remarks: proofread({ source, clean, draft }) };
}

interface Opened {
  name: string;
  bytes: Uint8Array;
}

/** A file's bytes. Its size is looked at before it is opened. */
async function openFile(written: string): Promise<Opened | Problem> {
  const path = await pathOf(written);
  const cannot = (detail: string) => problem('file-unreadable', { file: written }, { detail });
  try {
    const found = await stat(path);
    const { size } = found;
    if (found.isDirectory()) return cannot('这是一个文件夹，要写里面的文件');
    if (!found.isFile()) return cannot('这不是普通的文件');
    if (size > largestFile)
      return problem(
        'source-too-large',
        { file: written },
        { size: formatBytes(size), limit: formatBytes(largestFile) },
      );
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return cannot(`找不到它${await suggestion(path)}`);
    if (code === 'EACCES' || code === 'EPERM') return cannot('没有权限打开');
    if (code === 'EBUSY') return cannot('正被别的程序打开着，关掉再试');
    return cannot(String(code ?? error));
  }
}

/** A path as people paste it: in quotation marks, as `file:///` address, with the backslashes of Windows. */
async function pathOf(written: string): Promise<string> {
  const bare = written
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .replace(/^“(.*)”$/u, '$1');
  if (/^file:\/\//iu.test(bare)) {
    try {
      return fileURLToPath(bare);
    } catch {
      return resolve(bare);
    }
  }
  const exists = (path: string) =>
    stat(path).then(
      () => true,
      () => false,
    );
  const asWritten = resolve(bare);
  const turned = resolve(bare.replaceAll('\\', '/'));
  return turned !== asWritten && !(await exists(asWritten)) ? turned : asWritten;
}

async function suggestion(path: string): Promise<string> {
  const names = await readdir(dirname(path)).catch(() => []);
  const near = nearest(basename(path), names);
  return near === undefined ? '' : `；同一个文件夹里有“${near}”，是它吗`;
}

async function standardInput(): Promise<Opened | Problem> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size > largestFile)
      return problem(
        'source-too-large',
        { file: pasted },
        { size: `${formatBytes(size)} 以上`, limit: formatBytes(largestFile) },
      );
  }
  return { name: pasted, bytes: Buffer.concat(parts) };
}
