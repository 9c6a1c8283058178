import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { pageNames } from '#campaign/site-paths.ts';
import { outletPreview, outletRoutes } from '#content/outlet-preview.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Routes that are added for a command of Astro. */
function routesFor(command: 'dev' | 'build' | 'preview' | 'sync'): unknown[] {
  const injectRoute = vi.fn();
  const setup = outletPreview().hooks['astro:config:setup'];
  void setup?.({ command, injectRoute } as unknown as Parameters<NonNullable<typeof setup>>[0]);
  return injectRoute.mock.calls.map(([route]: unknown[]) => route);
}

describe('pages of what goes out', () => {
  it('are there in the preview, and their files too', async () => {
    expect(routesFor('dev')).toEqual([...outletRoutes]);
    for (const { entrypoint } of outletRoutes) await access(resolve(root, entrypoint));
  });

  it.each(['build', 'preview', 'sync'] as const)('are no part of %s', (command) => {
    expect(routesFor(command)).toEqual([]);
  });

  it('have a name no page of a site has', () => {
    expect(pageNames).not.toContain('outlets');
  });

  it('leave no words in the style sheet of a site', async () => {
    expect(await readFile(resolve(root, 'src/styles/global.css'), 'utf8')).toContain(
      '@source not "../components/outlet";',
    );
  });
});
