import { nearest } from '#lib/nearest.ts';
import { readingLength } from '#lib/reading-length.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { fieldName } from '#problems/from-zod.ts';
import { itemLines, proseKinds, sceneSchema } from '#schemas/scene.ts';
import { keyOf, type DraftEntry } from './draft.ts';
import type { PageName } from './site-paths.ts';

/** What still fits on a screen of 360 × 640 points when the letters are small, in Han characters. */
const mostOnScreen = 160;

/** A passage of a deck's text as it is written. */
interface Passage {
  /** Undefined for what stands before the first heading. */
  heading: string | undefined;
  /** Of the heading; of the first words where there is none. */
  line: number;
  text: string;
}

/** Checks that the screens of decks and their texts belong together, and that their ends lead somewhere. */
export function checkDecks(
  drafts: readonly DraftEntry[],
  options: { problems: ProblemCollector; unread: ReadonlySet<string>; pages: readonly PageName[] },
): void {
  for (const deck of drafts.filter(({ kind }) => kind === 'decks')) {
    checkText(deck, options.problems);
    checkItems(deck, options.problems);
    checkEnding(deck, drafts, options);
  }
}

function checkText(deck: DraftEntry, problems: ProblemCollector): void {
  const { fields, file } = deck;
  const passages = passagesOf(deck);
  const from = fields['from'];
  const [first] = passages;
  if (typeof from === 'string') {
    if (first) problems.add('deck-body-with-from', { file, line: first.line }, { target: from });
    return;
  }
  if (first && first.heading === undefined) problems.add('deck-text-unshown', { file, line: first.line }, {});
  checkScenes(deck, passages, problems);
  checkHeadings(deck, passages, problems);
}

function checkScenes(deck: DraftEntry, passages: readonly Passage[], problems: ProblemCollector): void {
  const shown = new Map<string, number>();
  for (const { title, index } of proseScenes(deck)) {
    const at = placeOf(deck, index, 'title');
    const earlier = shown.get(title);
    if (earlier !== undefined) problems.add('deck-title-twice', at, { title, earlier: earlier + 1 });
    else if (!passages.some(({ heading, text }) => heading === title && text.trim() !== '')) {
      const headings = passages.flatMap(({ heading }) => (heading === undefined || heading === title ? [] : [heading]));
      problems.add('deck-prose-missing', at, { title, nearest: nearest(title, headings) });
    }
    if (earlier === undefined) shown.set(title, index);
  }
}

function checkHeadings(deck: DraftEntry, passages: readonly Passage[], problems: ProblemCollector): void {
  const titles = proseScenes(deck).map(({ title }) => title);
  const seen = new Set<string>();
  for (const { heading, line, text } of passages) {
    if (heading === undefined) continue;
    const at = { file: deck.file, line };
    if (!titles.includes(heading) || seen.has(heading)) {
      const others = titles.filter((title) => title !== heading);
      problems.add('deck-heading-unused', at, { heading, screen: nearest(heading, others) });
    }
    seen.add(heading);
    const length = Math.ceil(readingLength(wordsOf(text)));
    if (length > mostOnScreen) problems.add('deck-prose-long', at, { title: heading, length, most: mostOnScreen });
  }
}

/** Each line may be as long as its field allows, and all of them together still be too much for a screen. */
function checkItems(deck: DraftEntry, problems: ProblemCollector): void {
  scenesOf(deck).forEach((written, index) => {
    const scene = sceneSchema.safeParse(written).data;
    if (scene?.kind !== 'steps' && scene?.kind !== 'timeline') return;
    const items = scene.items.map((item) => (typeof item === 'string' ? item : item.what));
    const room = itemLines(scene.kind, scene.title, items);
    if (room.lines > room.most)
      problems.add('deck-items-long', placeOf(deck, index, 'items'), { title: scene.title, ...room });
  });
}

function checkEnding(
  deck: DraftEntry,
  drafts: readonly DraftEntry[],
  { problems, unread, pages }: { problems: ProblemCollector; unread: ReadonlySet<string>; pages: readonly PageName[] },
): void {
  scenesOf(deck).forEach(({ kind, to }, index) => {
    if (kind !== 'ending' || typeof to !== 'string') return;
    // A draft is only seen in a preview, where other drafts are there too.
    const entries = drafts.filter(({ fields }) => deck.fields['draft'] === true || fields['draft'] !== true);
    const targets: readonly string[] = [...pages, ...entries.map(keyOf), ...unread];
    if (targets.includes(to)) return;
    problems.add('deck-ending-nowhere', placeOf(deck, index, 'to'), { target: to, nearest: nearest(to, targets) });
  });
}

/** Scenes as they are written: of any shape where the schema found mistakes. */
function scenesOf({ fields }: DraftEntry): Record<string, unknown>[] {
  const scenes = fields['scenes'];
  if (!Array.isArray(scenes)) return [];
  return scenes.map((scene: unknown) =>
    typeof scene === 'object' && scene !== null ? (scene as Record<string, unknown>) : {},
  );
}

/** Scenes that show a passage of the text. */
function proseScenes(deck: DraftEntry): { title: string; index: number }[] {
  return scenesOf(deck).flatMap(({ kind, title }, index) =>
    (proseKinds as readonly unknown[]).includes(kind) && typeof title === 'string'
      ? [{ title: title.trim(), index }]
      : [],
  );
}

function placeOf({ file, source }: DraftEntry, index: number, field: string) {
  const path = ['scenes', index, field];
  return { file, ...source.locate(path), field: fieldName(path) };
}

/** The text of a deck, heading by heading. */
function passagesOf({ body, bodyLine, report }: DraftEntry): Passage[] {
  const lines = body.split(/\r?\n/u);
  const headings = report.headings.filter(({ depth }) => depth === 2);
  const between = (from: number, to: number | undefined) =>
    lines.slice(from - bodyLine, to === undefined ? undefined : to - bodyLine).join('\n');
  const before = between(bodyLine, headings[0]?.line);
  const blank = /^\s*/u.exec(before)?.[0].split('\n').length ?? 1;
  return [
    ...(before.trim() === '' ? [] : [{ heading: undefined, line: bodyLine + blank - 1, text: before }]),
    ...headings.map(({ text, line }, index) => ({
      heading: text,
      line,
      text: between(line + 1, headings[index + 1]?.line),
    })),
  ];
}

/** What is read of a text as it is written: without tags, marks and the addresses of links. */
const wordsOf = (text: string): string =>
  text
    .replace(/<[^>]*>/gu, '')
    .replace(/\]\([^)]*\)/gu, '')
    .replace(/[[\]*_~`#>]/gu, '');
