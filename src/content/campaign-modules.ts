import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import type { LoadedCampaign } from '#campaign/model.ts';
import { usualWay } from '#schemas/way.ts';
import { loaderName } from './loader-name.ts';
import { servePictures } from './picture-server.ts';
import { themeCss } from './theme-css.ts';

/** The modules a site reads its campaign from. Nothing of a campaign lives in `src/`, so they are made up here. */
const moduleNames = ['campaign', 'entries', 'media', 'theme.css', 'way', 'home', 'brief', 'signed-card'] as const;
type ModuleName = (typeof moduleNames)[number];

const publicId = (name: ModuleName) => `virtual:guichao/${name}`;
const internalId = (name: ModuleName) => `\0${publicId(name)}`;

/** Files that are drawn into pages as pictures; everything else in `media/` is handed out as it is. */
const isPicture = (path: string) => /\.(?:jpe?g|png|webp|avif)$/iu.test(path);

function mediaModule({ media }: LoadedCampaign): string {
  const imports = media.map(({ path, absolute }, index) => {
    const id = isPicture(path) ? absolute : `${absolute}?url`;
    return `import file${index} from ${JSON.stringify(id.replaceAll('\\', '/'))};`;
  });
  const pairs = (picture: boolean) =>
    media.flatMap(({ path }, index) => (isPicture(path) === picture ? [`${JSON.stringify(path)}: file${index}`] : []));
  return `${imports.join('\n')}
export const pictures = { ${pairs(true).join(', ')} };
export const files = { ${pairs(false).join(', ')} };
export const sizes = ${JSON.stringify(Object.fromEntries(media.map(({ path, bytes }) => [path, bytes])))};`;
}

/** Data as one text to be parsed by the engine: as an object literal, bundlers would build a syntax tree of megabytes. */
const jsonModule = (name: string, data: unknown) =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

/** On its first day a campaign has little more than its notice: nobody has written a policy or a story yet. */
const isFirstDay = ({ entries }: LoadedCampaign) =>
  !entries.some(({ collection }) => collection === 'policies' || collection === 'stories');

const wayOf = ({ campaign: { config } }: LoadedCampaign) => config.theme.way ?? usualWay[config.theme.motif];

function moduleCode(name: ModuleName, loaded: LoadedCampaign): string {
  switch (name) {
    case 'campaign':
      return jsonModule('campaign', loaded.campaign);
    case 'entries':
      return jsonModule('entries', loaded.entries);
    case 'media':
      return mediaModule(loaded);
    case 'theme.css':
      return themeCss(loaded.campaign.config.theme);
    case 'way':
      // Only the styles of this campaign's way home: the others would be bytes that no reader needs.
      return `import '/src/styles/ways/${wayOf(loaded)}.css';`;
    case 'home':
      // And only its home page, since Astro links the styles of whatever a page could show.
      return `export { default } from '/src/components/home/${wayOf(loaded)}/Home.astro';`;
    case 'brief':
      // What the notice says in short, in place of what is not written yet. Other campaigns do not carry its styles.
      return isFirstDay(loaded)
        ? `export { default } from '/src/components/home/${wayOf(loaded)}/Brief.astro';`
        : 'export default undefined;';
    case 'signed-card':
      // Only where somebody signs: other sites do not carry the script.
      return loaded.campaign.config.share.signature === undefined
        ? 'export default undefined;'
        : `export { default } from '/src/components/share/SignedCard.astro';`;
  }
}

/** Where a site's campaign comes from. */
export interface CampaignSource {
  /** The campaign as it stands now. */
  current(): LoadedCampaign | Promise<LoadedCampaign>;
  /** In a preview: told how to show the campaign anew after it has changed. */
  onPreview?(show: () => Promise<void>): void;
}

/** Forgets what the server has made of the campaign, and lets open pages load again. */
function renew(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.invalidateAll();
    environment.hot.send({ type: 'full-reload' });
  }
}

/** Hands one loaded campaign to Astro as virtual modules. */
export function campaignModules(source: CampaignSource): AstroIntegration {
  const plugin: Plugin = {
    name: 'guichao:campaign-modules',
    resolveId(id) {
      const name = moduleNames.find((known) => id === publicId(known));
      return name === undefined ? undefined : internalId(name);
    },
    async load(id) {
      const name = moduleNames.find((known) => id === internalId(known));
      return name === undefined ? undefined : moduleCode(name, await source.current());
    },
  };
  return {
    name: 'guichao:campaign-modules',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const { folder } = await source.current();
        updateConfig({ vite: { plugins: [plugin], server: { fs: { allow: [fileURLToPath(config.root), folder] } } } });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        servePictures(server, () => source.current());
        source.onPreview?.(async () => {
          await refreshContent?.({ loaders: [loaderName], context: { entries: (await source.current()).entries } });
          renew(server);
        });
      },
    },
  };
}
