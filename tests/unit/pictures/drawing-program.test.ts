import { appendFile, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawingFiles, drawingProgram } from '#pictures/drawing-program.ts';

const pictures = join(import.meta.dirname, '../../../src/pictures');
let checkout: string;
beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'guichao-program-'));
});
afterAll(() => rm(checkout, { recursive: true, force: true }));

/** A copy of what pictures are drawn with, somewhere else. */
async function copied(name: string): Promise<{ folder: string; program: () => Promise<string> }> {
  const folder = join(checkout, name, 'src/pictures');
  for (const file of drawingFiles) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(pictures, file), join(folder, file));
  }
  return { folder, program: () => drawingProgram(pathToFileURL(`${folder}/`)) };
}

test('a copied checkout draws the same pictures', async () => {
  const { program } = await copied('copy');
  expect(await program()).toBe(await drawingProgram());
});

test.each(drawingFiles)('pictures are drawn anew when %s changes', async (file) => {
  const { folder, program } = await copied(file.replaceAll('/', '-'));
  const before = await program();
  await appendFile(join(folder, file), '\n');
  expect(await program()).not.toBe(before);
});

test('and nothing else turns designs into pixels', async () => {
  const loaded = new Set<string>();
  for (const file of drawingFiles)
    for (const [, name = ''] of (await readFile(join(pictures, file), 'utf8')).matchAll(
      /^import (?!type )[^;]* from '([^']+)'/gmu,
    ))
      loaded.add(name);
  // The versions of sharp and what is in uqr are asked for themselves.
  expect([...loaded].sort()).toEqual(['#lib/qr-code.ts', 'node:crypto', 'sharp', 'uqr']);
});
