import sharp from 'sharp';
import { edited, minimalCampaign, minimalFiles } from './campaign-folder.ts';

/** A photograph-like picture, the same bytes every time: gradients, so that formats have something to compress, and what a phone writes into its pictures. */
export function photograph(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      pixels[at] = Math.round((255 * x) / width);
      pixels[at + 1] = Math.round((255 * y) / height);
      pixels[at + 2] = Math.round(127 + 120 * Math.sin((x + y) / 40));
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .withExif({ IFD0: { Artist: '小明' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 52/1 0/1' } })
    .toBuffer();
}

/** A body with every kind of Markdown and no component, so that it is rendered as Markdown. */
export const plainBody = `## 一、先写标题

一段文字，有**加粗**、*斜体*、~~删掉~~、\`代码\`和[链接](https://example.com/a?b=1&c=2)，也有“引号”——和省略号……

1. 第一步
2. 第二步
   - 里面一层
   - 又一层

> 引用一句话。

| 项目 | 数量 |
| :--- | ---: |
| 梨 | 20<br />亩 |

### 二级标题

看[果苗补贴](../policies/maoyou-butie.mdx)，或者[全部活动](/activities.html)。换行在这里\\
下一行。

---

尾声 1 < 2 & 3。
`;

/** A body with every component. */
export const richBody = `梨花开的时候她最忙。

<Callout kind="注意" title="带好证件">

请带身份证。

</Callout>

<Steps>

1. 打电话
2. 到镇里

</Steps>

<Figure src="media/pear-trees.jpg" alt="坡上一片开花的梨树" caption="四月的坡" />

<Quote by="阿秀" role="种梨人">

地不会骗你。

</Quote>

<Numbers>
  <Number value="20" unit="亩" label="梨树" />
  <Number value="1,200" unit="箱" label="去年卖出" />
</Numbers>

<Video title="剪枝" href="https://example.com/video" />

<Download file="media/form.docx" title="补贴申请表" note="打印后签字" />

<Faq>

<Question title="哪天去办？">

周一到周五。

</Question>

</Faq>
`;

export const story = edited(
  minimalFiles['stories/axiu.mdx'],
  'policies: [maoyou-butie]',
  `cover:
  src: media/pear-trees.jpg
  alt: 阿秀站在开花的梨树下
poster: true
policies: [maoyou-butie]`,
);

/** `campaign.yaml` with one city instead of a province, since each place is a page. */
export const oneCity = edited(minimalFiles['campaign.yaml'], 'root: 山西省', 'root: 山西省\n  only: [太原市]');

/** What the neighbour of the village says instead: the same files under the same names, so that what leaks shows. */
export const otherWords = [
  ['小村归来', '山寨早市'],
  ['河湾', '岭上'],
  ['阿秀', '大满'],
  ['梨', '枣'],
  ['pear-trees', 'date-trees'],
  ['示例平台', '测试平台'],
  ['example.com/xiaocun', 'example.com/lingshang'],
] as const;

/** The village, and a neighbour `lingshang` in other words. */
export async function villages(): Promise<Record<string, string | Uint8Array>> {
  const own = await village();
  const renamed = (text: string) => otherWords.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  const other = Object.entries(own).map(([path, file]) => [
    renamed(path.replace('xiaocun', 'lingshang')),
    typeof file === 'string' ? renamed(file) : file,
  ]);
  return { ...own, ...(Object.fromEntries(other) as typeof own) };
}

/** A small campaign that uses everything: a picture, a download, every component, a body of plain Markdown. */
export async function village(): Promise<Record<string, string | Uint8Array>> {
  return minimalCampaign({
    'campaign.yaml': oneCity,
    'stories/axiu.mdx': edited(story, '梨花开的时候她最忙。\n', richBody),
    'policies/maoyou-butie.mdx': edited(minimalFiles['policies/maoyou-butie.mdx'], '材料齐了当天受理。\n', plainBody),
    'media/pear-trees.jpg': await photograph(2000, 1200),
    'media/form.docx': Buffer.from('not a real document'),
  });
}
