import { sayFull, sayShort } from '#lib/say-date.ts';
import { readingLength } from '#lib/reading-length.ts';
import type { SceneOf } from '#schemas/scene.ts';
import { escapeText, paragraphOf } from '../prose-html.ts';
import type { Block, Section } from '../sections.ts';
import type { ShownScene } from '../shown-scene.ts';
import type { SourceEntry, Surroundings } from '../source-entry.ts';
import { coverScene } from './cover.ts';
import { fitItems } from './fit-items.ts';
import { fitLine } from './fit-line.ts';
import { mostScenes, type Derivation } from './derivation.ts';
import { titleOf } from './passage.ts';
import { headingLines, pointLine, pointsOf } from './point-lines.ts';
import { screenful } from './screens.ts';
import { sentencesOf } from './sentences.ts';
import { calloutOf } from './unwrapped.ts';

/** A notice in few words: whose it is, its parts one screen each, the days to keep, and the way to the full text. */
export function noticeScenes({ deck, source, sections, around }: Derivation<SourceEntry<'notices'>>): ShownScene[] {
  const { issuer, number, signed, summary } = source.data;
  const days = daysScene(around);
  const told = sections.filter(({ title }) => title !== undefined).flatMap(partScene);
  const parts = together(around.campaign.config.deadlines.length >= 2 ? told.filter((part) => !tellsDays(part)) : told);
  const room = mostScenes - days.length - 3;
  return [
    coverScene({ title: shortTitle(deck.title, around.campaign.config.title), summary: deck.summary }),
    {
      kind: 'text',
      title: '这是一份什么通知',
      prose: [issuer, number, signed === undefined ? undefined : sayFull(signed), summary]
        .flatMap((line) => (line === undefined || line === '' ? [] : [paragraphOf(line)]))
        .join(''),
    },
    ...parts.slice(0, room),
    ...days,
    {
      kind: 'ending',
      title: '看通知全文',
      text: '这里只说大意，以通知全文为准',
      to: `${source.collection}/${source.id}`,
    },
  ];
}

/** What the title of a notice says before it says what it is about. */
const ceremony =
  /^关于(?:在.{1,14}期间)?(?:集中|组织|广泛|深入|全面|联合|继续)*(?:开展|举办|举行|实施|做好|推进)?(?:好)?(?:\d{4}年(?:度)?)?/u;

/** Longer ones are cut on a cover. */
const longestTitle = 24;

/** What a notice is called among people: the name in quotation marks, what it is about, or the campaign it calls for. */
function shortTitle(title: string, campaign: string): string {
  if (title.length <= 14) return title;
  const named = /“([^“”]{2,22})”/u.exec(title)?.[1];
  if (named !== undefined) return named;
  const about = title.replace(ceremony, '').replace(/的通知$/u, '');
  return about.length > longestTitle && about.includes(campaign) ? campaign : about;
}

/** A part of the notice: its own parts as a list where it has some, else as many of its first sentences as fit. */
function partScene({ title, blocks }: Section): ShownScene[] {
  const name = titleOf(title, '通知里写');
  const warnings = blocks.flatMap(warningScene);
  const points = blocks.flatMap(({ tag, html }) => (tag === 'ol' ? pointsOf(html) : []));
  for (const items of [headingLines(blocks), points.map(pointLine)]) {
    const told = items.filter((item) => item !== '');
    if (told.length >= 2 && told.length <= 6)
      return [{ kind: 'steps', title: name, items: fitItems('steps', name, told) }, ...warnings];
  }
  const prose = firstSentences(blocks.flatMap(({ tag, text }) => (tag === 'p' ? [text] : [])).join(''));
  return prose === '' ? warnings : [{ kind: 'text', title: name, prose: paragraphOf(prose) }, ...warnings];
}

/** What a notice says to mind; hints are for those who read all of it. */
function warningScene(block: Block): ShownScene[] {
  const callout = calloutOf(block);
  const prose = firstSentences(callout?.blocks.map(({ text }) => text).join('') ?? '');
  if (callout?.strong !== true || prose === '') return [];
  return [{ kind: 'text', title: titleOf(callout.name, '注意'), prose: paragraphOf(prose) }];
}

/** A part that only names days, each with what is due by it: the scene of days says so too, and better. */
const tellsDays = (part: ShownScene): boolean =>
  part.kind === 'steps' && part.items.every((item) => /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?/u.test(item));

/** Parts that say no more than this share a screen, in Han characters. */
const short = 40;

/** Short parts that follow each other, on one screen: each behind its name. */
function together(parts: readonly ShownScene[]): ShownScene[] {
  const scenes: ShownScene[] = [];
  let gathered: ShownScene[] = [];
  const flush = () => {
    if (gathered.length < 2) scenes.push(...gathered);
    else scenes.push({ kind: 'text', title: '先说清楚', prose: gathered.map(namedProse).join('') });
    gathered = [];
  };
  for (const part of parts) {
    const length = readingLength(
      [...gathered, part]
        .map(namedProse)
        .join('')
        .replace(/<[^>]*>/gu, ''),
    );
    if (part.kind !== 'text' || readingLength((part.prose ?? '').replace(/<[^>]*>/gu, '')) > short) {
      flush();
      scenes.push(part);
    } else {
      if (length > screenful) flush();
      gathered.push(part);
    }
  }
  flush();
  return scenes;
}

function namedProse(scene: ShownScene): string {
  const title = scene.kind === 'text' ? scene.title : '';
  return (scene.prose ?? '').replace('<p>', `<p><strong>${escapeText(title)}</strong>：`);
}

function firstSentences(text: string): string {
  let kept = '';
  for (const sentence of sentencesOf(text)) {
    if (kept !== '' && readingLength(kept + sentence) > screenful) break;
    kept += sentence;
  }
  return kept.trim();
}

/** The days to keep: by when something is due, or how it goes on; none where the campaign names fewer than two. */
function daysScene({ campaign }: Surroundings): SceneOf<'timeline'>[] {
  const { asOf, config } = campaign;
  const due = config.deadlines.map(({ name, day, label }) => ({
    when: fitLine(day === undefined ? (label ?? '') : `${sayShort(day, asOf)}前`, 14),
    what: fitLine(name, 32),
  }));
  const phases = config.phases.flatMap(({ name, start }) =>
    start === undefined ? [] : [{ when: `${sayShort(start, asOf)}起`, what: fitLine(name, 32) }],
  );
  const items = (due.length >= 2 ? due : phases).slice(0, 6);
  if (items.length < 2) return [];
  const title = '要记的日子';
  const fitted = fitItems(
    'timeline',
    title,
    items.map(({ what }) => what),
  );
  return [
    { kind: 'timeline', title, items: items.map(({ when, what }, index) => ({ when, what: fitted[index] ?? what })) },
  ];
}
