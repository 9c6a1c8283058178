import type { ViteDevServer } from 'vite';
import type { LoadedCampaign } from '#campaign/model.ts';

/** Addresses of pictures for sharing. */
const sharedPicture = /^\/(?:cards|posters)\/.+\.(?:jpg|png)$/u;

/** In a preview, draws the pictures for sharing when they are asked for, from the campaign as it stands now. */
export function servePictures(server: ViteDevServer, current: () => LoadedCampaign | Promise<LoadedCampaign>): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!sharedPicture.test(pathname)) return next();
    draw(decodeURI(pathname), current).then(
      (picture) => {
        if (picture === undefined) return next();
        response.setHeader('content-type', pathname.endsWith('.png') ? 'image/png' : 'image/jpeg');
        response.setHeader('cache-control', 'no-store');
        response.end(picture);
      },
      (error: unknown) => next(error),
    );
  });
}

async function draw(path: string, current: () => LoadedCampaign | Promise<LoadedCampaign>) {
  // Loaded when the first picture is wanted: a preview should open at once, and builds draw theirs elsewhere.
  const [{ campaignPictures }, { formatOf }, { openRenderer }] = await Promise.all([
    import('#pictures/campaign-pictures.ts'),
    import('#pictures/picture-key.ts'),
    import('#pictures/render-picture.ts'),
  ]);
  const picture = (await campaignPictures(await current())).find((known) => known.path === path);
  return picture && openRenderer().render(picture.design(), formatOf(path));
}
