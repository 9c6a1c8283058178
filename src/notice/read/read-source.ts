import type { Problem } from '#problems/problem.ts';
import { problem } from '#problems/catalogue.ts';
import type { SourceDocument } from '../source.ts';
import { blocksHaveWords, blocksLength } from './block-writer.ts';
import { readWithinBounds, type ContainerKind } from './bounded-reading.ts';
import { mojibake } from './chinese-likeness.ts';
import { decodeText, type DecodedText } from './encoding.ts';
import { readHtml } from './html.ts';
import { kindOfFile } from './kind-of-file.ts';
import { largestFile, longestPageOnTheSpot, mostCharacters } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import { kindOfMarkup } from './markup-kind.ts';
import { pageOfMht } from './mht.ts';
import { readPlainText } from './plain-text.ts';
import { Refusal, refusal } from './refusal.ts';

/** What became of a file: its text, perhaps with warnings, or why it cannot be read. */
export type ReadResult = { ok: true; document: SourceDocument; warnings: Problem[] } | { ok: false; problem: Problem };

/**
 * Reads a file of any kind a notice comes in. What it is, is told by its content. Nothing but a defect of this program
 * makes it throw: every file gives its text or a problem that says in plain words what to do.
 *
 * @param input name without folder, as the author knows it, and the bytes
 */
export async function readSource({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<ReadResult> {
  try {
    const { document, warnings } = await read(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!blocksHaveWords(document.blocks)) throw refusal('source-blank', name, {});
    if (blocksLength(document.blocks) > mostCharacters)
      throw refusal('source-too-long', name, { limit: `${mostCharacters / 10_000} 万` });
    return { ok: true, document, warnings };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function read(name: string, content: Buffer): Promise<{ document: SourceDocument; warnings: Problem[] }> {
  if (content.length === 0) throw refusal('source-empty', name, {});
  if (content.length > largestFile) throw tooLarge(name, content.length);
  const kind = await kindOfFile(content, name);
  if (kind === 'docx' || kind === 'doc' || kind === 'pdf')
    return { document: await readApart(kind, name, content), warnings: [] };
  const bytes = kind === 'mht' ? pageOfMht(content, name) : content;
  const decoded = decodeText(bytes);
  if (!decoded) throw refusal('source-encoding', name, {});
  const garbled = firstGarbled(decoded.text);
  if (garbled) throw refusal('source-garbled', name, { sample: garbled.sample.slice(0, 12) }, garbled.line);
  return { document: await readText(decoded, name, bytes), warnings: lostBytes(decoded, name) };
}

async function readApart(kind: ContainerKind, file: string, bytes: Buffer): Promise<SourceDocument> {
  const answer = await readWithinBounds({ kind, file, bytes: new Uint8Array(bytes) });
  if ('problem' in answer) throw new Refusal(answer.problem);
  return answer.document;
}

async function readText(decoded: DecodedText, name: string, bytes: Buffer): Promise<SourceDocument> {
  if (kindOfMarkup(decoded.text, name) === 'html')
    return decoded.text.length > longestPageOnTheSpot ? readApart('html', name, bytes) : readHtml(decoded, name);
  return /\.(?:md|markdown|mdx)$/iu.test(name) ? readMarkdown(decoded, name) : readPlainText(decoded, name);
}

/** The problem of a file that is too large; for those who look at the size before they open it. */
function tooLarge(name: string, size: number): Refusal {
  const inWords = (count: number) => `${(count / 1024 / 1024).toFixed(1)} MB`;
  return refusal('source-too-large', name, { size: inWords(size), limit: inWords(largestFile) });
}

function firstGarbled(text: string): { line: number; sample: string } | undefined {
  let line = 0;
  for (const words of text.split('\n')) {
    line += 1;
    const sample = mojibake(words);
    if (sample !== undefined) return { line, sample };
  }
  return undefined;
}

/** Characters that were broken in the file itself are read as U+FFFD and told. */
function lostBytes({ text }: DecodedText, file: string): Problem[] {
  const lines = text.split('\n').flatMap((line, index) => (line.includes('\uFFFD') ? [index + 1] : []));
  if (lines.length === 0) return [];
  const count = text.match(/\uFFFD+/gu)?.length ?? 0;
  return [problem('source-bytes-lost', { file, line: lines[0] }, { count, lines })];
}
