import type { MdastPlugin } from './plugin.ts';

/** Authors name a picture from the campaign folder (`media/x.jpg`), wherever they are; Astro looks from the entry's file. */
export const mediaPictures: MdastPlugin = {
  name: 'guichao-media-pictures',
  image(node, context) {
    if (node.url.startsWith('media/')) context.setProperty(node, 'url', `../${node.url}`);
  },
};
