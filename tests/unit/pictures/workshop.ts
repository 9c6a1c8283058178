import { openWorkshop, type Workshop } from '#pictures/design.ts';
import { papercutScene } from '#pictures/scene.ts';
import type { PictureWords } from '#pictures/picture-words.ts';
import { titleOutlines, textOutlines } from '#typeface/outlines.ts';
import type { Face } from '#schemas/face.ts';
import type { Motif } from '#schemas/motif.ts';
import { sampleCampaign } from '../seo/sample-campaign.ts';

export const landscapes: [Motif, Face][] = [
  ['loess', 'song'],
  ['grassland', 'hei'],
  ['oasis', 'brush'],
  ['watertown', 'xiaowei'],
  ['paddy', 'song'],
];

/** What pictures of a made-up campaign are made with. */
export async function workshop(motif: Motif = 'loess', face: Face = 'song'): Promise<Workshop> {
  const campaign = sampleCampaign({
    sample: true,
    theme: { ink: '#173832', accent: '#b92b17', ground: '#f6eee0', motif, face },
    site: { url: 'https://www.example.cn/zt/qcxj/' },
  });
  return openWorkshop(campaign, { title: await titleOutlines(face), text: await textOutlines() });
}

export const words = (title: string, changes: Partial<PictureWords> = {}): PictureWords => ({
  kind: '活动',
  title,
  fact: '1月26日 周六',
  rows: [
    { label: '时间', text: '2019年1月26日 周六 14:30—17:30' },
    { label: '地点', text: '太原市青年宫三层报告厅' },
  ],
  sample: true,
  ...changes,
});

export const scene = ({ campaign }: Workshop) => papercutScene({ subject: 'orchard', variant: 0 }, campaign.config);
