import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../support/build-site.ts';

const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'tests/fuzz/builder-process.ts'];

/**
 * Copies the program into a folder of its own, packages aside. A build keeps its lock, its caches and Astro's folder
 * beside the program: so nobody waits for the other, builds may run side by side, and a killed one leaves nothing
 * behind in the checkout.
 */
export async function copyProgram(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const part of parts) await cp(join(checkout, part), join(folder, part), { recursive: true });
  await symlink(join(checkout, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
