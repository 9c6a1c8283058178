import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { campaignModules } from '#content/campaign-modules.ts';
import { campaignForTools } from '#content/campaign-for-tools.ts';
import { outletPreview } from '#content/outlet-preview.ts';
import { browserFloor } from '#lib/browser-floor.ts';
import { markdownProcessor } from '#mdx/processor.ts';

/**
 * Composition root: what one campaign's site is made with. The commands in `src/cli/` call it once for each campaign.
 * @param {{ source: import('#content/campaign-modules.ts').CampaignSource, outDir?: string, cacheDir?: string }} options
 */
export function siteConfig({ source, outDir, cacheDir }) {
  return defineConfig({
    configFile: false,
    root: import.meta.dirname,
    ...(outDir && { outDir }),
    ...(cacheDir && { cacheDir }),
    trailingSlash: 'ignore',
    // One file for each page, so that links work from disk and on hosts without directory indexes.
    build: { format: 'file', assets: '_assets', inlineStylesheets: 'never', concurrency: 8 },
    devToolbar: { enabled: false },
    markdown: { processor: markdownProcessor, syntaxHighlight: false },
    integrations: [campaignModules(source), outletPreview(), mdx()],
    vite: {
      plugins: [tailwindcss()],
      css: { transformer: 'lightningcss', lightningcss: { targets: browserFloor.lightningcss } },
      build: {
        target: browserFloor.esbuild,
        cssMinify: 'lightningcss',
        assetsInlineLimit: 0,
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
      environments: {
        prerender: {
          build: {
            rolldownOptions: {
              // Every entry with components would be two chunks of its own, and loading them takes longer than running them.
              output: { codeSplitting: { groups: [{ name: 'entries', test: /\.mdx/u, maxSize: 2_000_000 }] } },
            },
          },
        },
      },
    },
  });
}

// For tools that read this file on their own (type check, editors): the first campaign there is.
export default siteConfig({ source: campaignForTools() });
