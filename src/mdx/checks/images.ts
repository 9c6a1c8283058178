import { altText } from '#schemas/media.ts';
import { imageExtensions, mediaPath } from '#schemas/text.ts';
import { altNamesFile } from '#schemas/components.ts';
import { isRemote } from '../address.ts';
import { visitsOf, type Body } from '../body.ts';
import { checkAddress } from './links.ts';

/** The same names as everywhere else: a drawing is a document that can run programs when it is opened by itself. */
const picturePath = mediaPath('', imageExtensions);

/** Markdown pictures: kept in the campaign's own folder and described for those who cannot see them. */
export function checkImages(body: Body): void {
  for (const { node } of visitsOf(body, 'image')) {
    const alt = node.alt ?? '';
    if (!altText.safeParse(alt).success || altNamesFile(alt, node.url))
      body.report('mdx-image-alt', node, { src: node.url, alt: alt.trim() });
    if (isRemote(node.url)) {
      body.report('mdx-image-remote', node, { src: node.url });
      continue;
    }
    if (!checkAddress(body, node.url, node, alt)) continue;
    const path = decodeURI(node.url);
    if (!/^media\/(?!.*\.\.)/u.test(path)) {
      const name = path.split('/').at(-1) ?? '';
      body.report('mdx-image-path', node, {
        src: node.url,
        fixed: `![${alt || '图片里有什么'}](media/${path.split(/(?:^|\/)media\//u)[1] ?? name})`,
      });
      continue;
    }
    if (!picturePath.safeParse(path).success) {
      body.report('mdx-image-kind', node, { src: node.url, known: imageExtensions });
      continue;
    }
    body.files.push({ kind: 'image', path, ...body.locate(node) });
  }
}
