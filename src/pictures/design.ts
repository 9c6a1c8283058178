import { tints, type Tints } from '#art/palette.ts';
import { el, num, shape } from '#art/svg.ts';
import { allRegions } from '#campaign/region-tree.ts';
import type { Campaign } from '#campaign/model.ts';
import type { Outlines } from '#typeface/outlines.ts';
import type { Box } from './draw-lines.ts';
import { lookOf, type Inks, type Look } from './look.ts';
import type { PlacedScene } from './scene.ts';
import type { Typeset } from './printable.ts';
import { setDown, type DownPlan } from './set-down.ts';
import { setText, type SetText, type TextPlan } from './set-text.ts';

/** A picture as it is designed, before it is turned into pixels. */
export interface Design {
  width: number;
  height: number;
  /** Lowest layer. */
  scene: PlacedScene;
  /** Everything that is printed on it, as inner markup of an SVG of the picture's size. */
  print: string;
  /** A code and the square it stands in the middle of. */
  code?: { text: string; box: Box } | undefined;
  /** Where words were set, and which of them were drawn: nothing of them is outside. For tests. */
  boxes: { box: Box; ink: Box; lines: string[]; d: string }[];
  /** Characters of its words that no font has. */
  missing: string[];
}

/** What all pictures of a campaign are made with. */
export interface Workshop {
  campaign: Campaign;
  tints: Tints;
  look: Look;
  inks: Inks;
  title: Outlines;
  text: Outlines;
  /** What no line tears apart: the campaign's own name, and its places as they are written and said. */
  names: readonly string[];
}

/** Lays out what the pictures of a campaign are made with. */
export function openWorkshop(campaign: Campaign, outlines: { title: Outlines; text: Outlines }): Workshop {
  const { ink, accent, ground } = campaign.config.theme;
  const colours = tints({ ink, accent, ground });
  const look = lookOf(campaign.config);
  return { campaign, tints: colours, look, inks: look.inks(colours), names: namesOf(campaign), ...outlines };
}

function namesOf({ config, region }: Campaign): string[] {
  const places = allRegions(region).flatMap(({ name }) => [name, name.replace(/(?<=..)[省市县区旗盟]$/u, '')]);
  return [config.title, ...new Set(places)];
}

/** A sheet of paper that a picture is printed on, layer by layer, keeping book of what was set. */
export class Print {
  readonly boxes: Design['boxes'] = [];
  readonly missing = new Set<string>();
  readonly #names: readonly string[];
  #markup = '';

  constructor(shop: Workshop) {
    this.#names = shop.names;
  }

  add(markup: string): void {
    this.#markup += markup;
  }

  /** Sets words in one colour. */
  words(text: string, colour: string, plan: TextPlan): SetText {
    const set = setText(text, { whole: this.#names, ...plan });
    this.#put(set, colour, plan.box);
    return set;
  }

  /** Sets a name from top to bottom. */
  down(name: string, colour: string, plan: DownPlan): void {
    this.#put(setDown(name, plan), colour, plan.box);
  }

  #put({ d, ink, lines, missing }: Typeset, colour: string, box: Box): void {
    for (const character of missing) this.missing.add(character);
    this.boxes.push({ box, ink, lines, d });
    if (d !== '') this.add(shape(d, colour));
  }

  finish(design: Pick<Design, 'width' | 'height' | 'scene' | 'code'>): Design {
    return { ...design, print: this.#markup, boxes: this.boxes, missing: [...this.missing] };
  }
}

/** The sheet the title is printed on, with its edge towards the papercut: along its bottom, or along its right. */
export function titleSheet({ look, tints: colours, inks }: Workshop, box: Box, side: 'bottom' | 'right'): string {
  const [length, depth] = side === 'bottom' ? [box.width, box.height] : [box.height, box.width];
  const place =
    side === 'bottom'
      ? `translate(${num(box.x)} ${num(box.y + box.height)})`
      : `matrix(0 1 1 0 ${num(box.x + box.width)} ${num(box.y)})`;
  const shadow = shape(`M0 0${look.edge(length)}V${-depth}H0z`, colours.overprint, {
    opacity: 0.22,
    transform: 'translate(0 5)',
  });
  const sheet = shape(`M0 0${look.edge(length)}V${-depth}H0z`, inks.sheet);
  const pattern = look.pattern?.(box, colours) ?? '';
  return (
    el('g', { transform: place }, shadow + sheet) +
    pattern +
    el('g', { transform: place }, look.along?.(length, colours, inks) ?? '')
  );
}

/** 示例, as a stamp: what is made up must not pass for news once the picture is sent on. */
export function sampleStamp(print: Print, shop: Workshop, box: Box, colours: { stamp: string; on: string }): void {
  const r = box.height * 0.16;
  print.add(el('rect', { ...box, rx: r, fill: colours.stamp }));
  const inset = box.height * 0.18;
  print.words('示例', colours.on, {
    box: { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset },
    outlines: shop.text,
    largest: box.height * 0.64,
    least: 8,
    align: 'middle',
    anchor: 'middle',
  });
}
