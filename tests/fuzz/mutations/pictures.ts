import { setText, textOf, type CampaignFiles, type Item } from '../campaign-files.ts';
import type { Chance } from '../chance.ts';
import type { Change, Mutation, MutationFamily } from '../mutation.ts';
import { downloadPath, picturePath } from '../sample-campaign.ts';
import { otherPictures } from '../sample-pictures.ts';

function onPicture(
  said: string,
  change: (bytes: Buffer, chance: Chance, files: CampaignFiles) => Item,
  must?: Change['must'],
): Mutation {
  return (files, chance) => {
    const picture = files.get(picturePath);
    if (!(picture instanceof Uint8Array)) return undefined;
    files.set(picturePath, change(Buffer.from(picture), chance, files));
    const users = [...files.keys()].filter(
      (path) => textOf(files, path).includes(picturePath) && path.endsWith('.mdx'),
    );
    return { files: [...users, picturePath], said: `${picturePath} ${said}`, must };
  };
}

/** Gives the picture another name, in the folder only or where it is named as well. */
const renamed =
  (said: string, names: readonly string[], both: boolean, must?: Change['must']): Mutation =>
  (files, chance) => {
    const picture = files.get(picturePath);
    if (picture === undefined) return undefined;
    const to = `media/${chance.pick(names)}`;
    files.delete(picturePath);
    files.set(to, picture);
    const users = [...files.keys()].filter(
      (path) => path.endsWith('.mdx') && textOf(files, path).includes(picturePath),
    );
    if (both) for (const path of users) setText(files, path, textOf(files, path).replaceAll(picturePath, to));
    return {
      files: [...users, to],
      said: `${picturePath} 改名为 ${to}${both ? '，文中一起改' : '，文中没改'}（${said}）`,
      must,
    };
  };

/** What pictures come like from phones, chats and the web. */
export const picturesMutations: MutationFamily = {
  '图片：没传完': onPicture(
    '没有传完',
    (bytes, chance) => bytes.subarray(0, chance.below(bytes.length - 100)),
    'error',
  ),
  '图片：其实是文字': onPicture(
    '其实是文字',
    (_bytes, chance) =>
      Buffer.from(
        chance.pick([
          '不是图片',
          '<svg xmlns="http://www.w3.org/2000/svg"/>',
          '<html></html>',
          'GIF89a',
          '\x89PNG\r\n',
          '%PDF-1.4',
        ]),
      ),
    'error',
  ),
  '图片：空文件': onPicture('是空的', () => Buffer.alloc(0), 'error'),
  '图片：乱字节': onPicture('中间坏了', (bytes, chance) => {
    const changed = Buffer.from(bytes);
    for (let left = 1 + chance.below(200); left > 0; left -= 1)
      changed[chance.below(changed.length)] = chance.below(256);
    return changed;
  }),
  '图片：后面有别的': onPicture('后面有别的字节', (bytes) =>
    Buffer.concat([bytes, Buffer.from('<?php 多余的'.repeat(50))]),
  ),
  '图片：是文件夹': onPicture('是文件夹', () => 'folder', 'error'),
  '图片：断了的快捷方式': onPicture('是断了的链接', () => ({ linkTo: 'no-such-picture' }), 'error'),
  '图片：别的格式': (files, chance) => {
    const [format, bytes] = chance.pick(otherPictures.formats);
    return onPicture(`其实是${format}`, () => bytes)(files, chance);
  },
  '图片：像素太多': onPicture('自称有三十六亿像素', () => otherPictures.endless, 'error'),
  '图片：找不到': (files) => {
    files.delete(picturePath);
    const users = [...files.keys()].filter((path) => textOf(files, path).includes(picturePath));
    return { files: users, said: `删掉 ${picturePath}`, must: 'error' };
  },
  '图片：名字对不上': renamed(
    '对不上',
    ['Photo.jpg', 'photo.jpeg', 'photo.JPG', 'photo .jpg', 'photo.jpg.jpg', 'sub/photo.jpg'],
    false,
    'error',
  ),
  '图片：怪名字': renamed(
    '怪名字',
    [
      '照片.jpg',
      '照 片（1）.jpg',
      'IMG_0001.JPG',
      'a+b.jpg',
      'a%20b.jpg',
      'a#b.jpg',
      "a'b.jpg",
      'a&b.jpg',
      'sub/深/图.jpg',
      'e\u0301.jpg',
      'a?b.jpg',
      '🐎.jpg',
      'a\u200bb.jpg',
      '{a}.jpg',
      '[id].jpg',
      '-.jpg',
      'a=b;c.jpg',
      '$&.jpg',
      'a~.jpg',
      'a(b).jpg',
    ],
    true,
  ),
  '附件：怪样子': (files, chance) => {
    const [said, item] = chance.pick<[string, Item]>([
      ['是空的', Buffer.alloc(0)],
      ['是文件夹', 'folder'],
      ['是断了的链接', { linkTo: 'no-such-file' }],
      ['有三兆', Buffer.alloc(3 * 1024 * 1024, 'x')],
      ['其实是网页', Buffer.from('<script>alert(1)</script>')],
    ]);
    files.set(downloadPath, item);
    const users = [...files.keys()].filter(
      (path) => path.endsWith('.mdx') && textOf(files, path).includes(downloadPath),
    );
    return { files: [...users, downloadPath], said: `${downloadPath} ${said}` };
  },
};
