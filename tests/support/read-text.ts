import { readFile } from 'node:fs/promises';
import { readSource } from '#notice/read/read-source.ts';
import type { SourceDocument } from '#notice/source.ts';

/** A document that has to be readable. */
export async function readDocument(name: string, content: string | Buffer): Promise<SourceDocument> {
  const read = await readSource({ name, bytes: Buffer.from(content) });
  if (!read.ok) throw new Error(`${read.problem.code}: ${read.problem.message}`);
  return read.document;
}

/** Its lines; tables are `[table]`. */
export async function readLines(name: string, content: string | Buffer): Promise<string[]> {
  const { blocks } = await readDocument(name, content);
  return blocks.map((block) => (block.kind === 'line' ? block.text : '[table]'));
}

/** The code of the problem a file is refused for. */
export async function refusalOf(name: string, content: string | Buffer): Promise<string> {
  const read = await readSource({ name, bytes: Buffer.from(content) });
  return read.ok ? `read as ${read.document.format}` : read.problem.code;
}

export const sourceFile = (name: string) => readFile(new URL(`../fixtures/sources/${name}`, import.meta.url));
