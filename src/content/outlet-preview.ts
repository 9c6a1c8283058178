import type { AstroIntegration } from 'astro';

/** Pages of the preview that show an entry as it goes out: a list of all, and one for each entry and form. */
export const outletRoutes = [
  { pattern: '/outlets', entrypoint: './src/components/outlet/OutletIndex.astro' },
  { pattern: '/outlets/[folder]/[id]', entrypoint: './src/components/outlet/OutletPage.astro' },
] as const;

/**
 * Adds those pages to `npm run dev`, and to nothing else: a built site knows nothing of them. They are no files of
 * `src/pages`, since whatever lies there is built.
 */
export function outletPreview(): AstroIntegration {
  return {
    name: 'guichao:outlet-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') for (const route of outletRoutes) injectRoute({ ...route });
      },
    },
  };
}
