import sharp from 'sharp';
import { heroScene } from '#art/hero.ts';
import type { Palette } from '#art/palette.ts';
import type { Face } from '#schemas/face.ts';
import type { Motif } from '#schemas/motif.ts';
import type { Way } from '#schemas/way.ts';
import { entryExamples } from './examples/entries.ts';
import { fileExamples } from './examples/files.ts';

/** How a campaign looks. */
export interface Look {
  motif: Motif;
  way: Way;
  face: Face;
  palette: Palette;
}

/** The `campaign.yaml` of the example, in a look. */
export function campaignExample({ motif, way, face, palette }: Look): string {
  return `title: 小村归来
slogan: 河湾的灯 给你留着
summary: 河湾三个村子的青年回来过年，办一场座谈，开一张清单。
sample: true
asOf: 2021-02-01
organiser: { name: 共青团河湾镇委员会, short: 河湾镇团委 }
period: { start: 2021-01-20, end: 2021-02-28 }
countdown: { label: 距春节, day: 2021-02-12 }
phases:
  - { name: 报名, start: 2021-01-20, end: 2021-02-05, summary: 打电话、进群、把名字写下来。 }
  - { name: 见面, start: 2021-02-06, end: 2021-02-28, summary: 坐下来聊一聊。 }
deadlines:
  - { name: 报送总结, day: 2021-02-28, who: 各村团支部, to: 镇团委 }
goals:
  - { name: 找得到, text: 回家的人知道去哪里找组织。 }
targets:
  - { label: 座谈, value: 1, unit: 场 }
regions: { root: 山西省, only: [太原市] }
contacts:
  - { name: 河湾镇团委办公室 }
theme:
  ink: "${palette.ink}"
  accent: "${palette.accent}"
  ground: "${palette.ground}"
  motif: ${motif}
  way: ${way}
  face: ${face}
site: { url: https://example.com/xiaocun/ }
`;
}

/** Every file of the example campaign, by path: one of each kind, with every component in a text. */
export async function exampleCampaign(look: Look): Promise<Record<string, string | Uint8Array>> {
  const { motif, palette } = look;
  const scene = heroScene({ motif, palette, seed: 'example', width: 1440, height: 640 });
  const picture = await sharp(Buffer.from(scene))
    .flatten({ background: palette.ground })
    .jpeg({ quality: 80 })
    .toBuffer();
  return {
    'campaign.yaml': campaignExample(look),
    ...entryExamples,
    ...fileExamples,
    'media/opening.jpg': picture,
    'media/opening.mp4': new Uint8Array(),
    'media/form.docx': new Uint8Array(),
  };
}
