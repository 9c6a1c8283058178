/** An event of a browser's trace, as far as it is read here. Times are in microseconds of one clock. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread was really at work; the rest it waited for a processor. */
  tdur?: number;
  pid: number;
  tid: number;
  args: {
    data?: { frames?: { processId?: number; isInPrimaryMainFrame?: boolean }[] };
    frame_reporter?: FrameReport;
    chrome_frame_reporter?: FrameReport;
    name?: string;
  };
  id2?: { local?: string };
}

interface FrameReport {
  state: string;
  frame_sequence: number;
  layer_tree_host_id: number;
  /** Whether somebody looking at something that moves could see that the frame is missing. */
  affects_smoothness?: boolean;
}

/** Categories of the trace that `readFrames` reads. */
export const frameCategories = [
  'cc',
  'benchmark',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'blink.user_timing',
] as const;

/** Marks a page sets around what is measured. */
export const swipeStart = 'swipe-start';
export const swipeEnd = 'swipe-end';

/** What became of the frames while somebody swiped. */
export interface Frames {
  presented: number;
  /** Frames that something should have moved in and that did not come. */
  dropped: number;
  /** From each frame presented in a movement to the one before, in ms; a movement's first frame has none. */
  times: number[];
  /** The longest the page's own thread worked at one thing, in ms. */
  longestTask: number;
  /** What the page's thread and the drawing threads spent in all, in ms. */
  spent: Record<Work, number>;
}

/** Kinds of work, by the names of their events. */
const works = {
  script: ['FunctionCall', 'EvaluateScript', 'FireAnimationFrame', 'TimerFire'],
  layout: ['UpdateLayoutTree', 'Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
  raster: ['RasterTask', 'ImageDecodeTask'],
} as const;
export type Work = keyof typeof works;
const workNames = Object.keys(works) as Work[];

/** Two frames further apart than this belong to two movements: it is a rest and no frame that came late. */
const rest = 1000;

/**
 * Reads the frames of a page between its marks out of a trace.
 * @throws Error when the trace is of no page, or has no marks
 */
export function readFrames(events: readonly TraceEvent[]): Frames {
  const page = events.find(({ name }) => name === 'TracingStartedInBrowser')?.args.data?.frames?.[0]?.processId;
  if (page === undefined) throw new Error('the trace names no page');
  const own = events.filter(({ pid }) => pid === page);
  const windows = swipes(own);
  const within = ({ ts }: TraceEvent) => windows.some(([start, end]) => ts >= start && ts <= end);
  const shown = own.filter(within);
  const main = own.find(({ name }) => name === swipeStart)?.tid;
  const tasks = shown.filter(({ name, tid, ph }) => name === 'RunTask' && ph === 'X' && tid === main);
  const total = (names: readonly string[]) =>
    shown.reduce((sum, event) => sum + (event.ph === 'X' && names.includes(event.name) ? atWork(event) : 0), 0) / 1000;
  return {
    ...countFrames(shown, own),
    longestTask: Math.max(0, ...tasks.map(atWork)) / 1000,
    spent: Object.fromEntries(workNames.map((work) => [work, total(works[work])])) as Record<Work, number>,
  };
}

/** On a busy machine a short task takes long; that is not the page's doing. */
const atWork = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;

function swipes(events: readonly TraceEvent[]): [start: number, end: number][] {
  const times = (wanted: string) =>
    events
      .filter(({ name }) => name === wanted)
      .map(({ ts }) => ts)
      .sort((a, b) => a - b);
  const [starts, ends] = [times(swipeStart), times(swipeEnd)];
  if (starts.length === 0 || starts.length !== ends.length) throw new Error('the trace has no whole swipe');
  return starts.map((start, index) => [start, ends[index] ?? start]);
}

interface Frame {
  sequence: number;
  /** When it came, or else when it was begun. */
  at: number;
  presented: boolean;
  dropped: boolean;
}

/** One frame may be reported twice, once for each half of it: presented counts before dropped, and that before neither. */
function countFrames(
  shown: readonly TraceEvent[],
  own: readonly TraceEvent[],
): Pick<Frames, 'presented' | 'dropped' | 'times'> {
  const begun = new Set(shown);
  const frames = new Map<string, Frame>();
  /** Reports that have not ended. Their names are used again, so that an end belongs to the last beginning. */
  const open = new Map<string | undefined, Frame>();
  const reports = own.filter(({ name }) => name === 'PipelineReporter').sort((a, b) => a.ts - b.ts);
  for (const event of reports) {
    const { ph, args, id2, ts } = event;
    if (ph === 'e') {
      const frame = open.get(id2?.local);
      if (frame) frame.at = ts;
      open.delete(id2?.local);
    }
    const report = args.frame_reporter ?? args.chrome_frame_reporter;
    if (ph !== 'b' || !report || !begun.has(event)) continue;
    const key = `${report.layer_tree_host_id}/${report.frame_sequence}`;
    const frame = frames.get(key) ?? { sequence: report.frame_sequence, at: ts, presented: false, dropped: false };
    frames.set(key, frame);
    if (report.state.startsWith('STATE_PRESENTED')) {
      if (!frame.presented) open.set(id2?.local, frame);
      frame.presented = true;
    }
    frame.dropped ||= report.state === 'STATE_DROPPED' && report.affects_smoothness === true;
  }
  const inOrder = [...frames.values()].sort((a, b) => a.sequence - b.sequence || a.at - b.at);
  const times: number[] = [];
  let before: number | undefined;
  for (const { at, presented, dropped } of inOrder) {
    if (presented) {
      const time = before === undefined ? Infinity : (at - before) / 1000;
      if (time > 0 && time < rest) times.push(time);
      before = at;
    } else if (!dropped) {
      // Nothing was to be moved: whatever comes next is another movement.
      before = undefined;
    }
  }
  const presented = inOrder.filter((frame) => frame.presented).length;
  const dropped = inOrder.filter((frame) => frame.dropped && !frame.presented).length;
  return { presented, dropped, times };
}

/** Several rounds as one. */
export function joinFrames(rounds: readonly Frames[]): Frames {
  const sum = (pick: (round: Frames) => number) => rounds.reduce((total, round) => total + pick(round), 0);
  return {
    presented: sum(({ presented }) => presented),
    dropped: sum(({ dropped }) => dropped),
    times: rounds.flatMap(({ times }) => times),
    longestTask: Math.max(0, ...rounds.map(({ longestTask }) => longestTask)),
    spent: Object.fromEntries(workNames.map((work) => [work, sum(({ spent }) => spent[work])])) as Record<Work, number>,
  };
}

/** How smooth that is. */
export interface Smoothness {
  /** Of sixty a second, how many came while something moved. */
  perSecond: number;
  /** 0 to 1. */
  droppedShare: number;
  /** The time of the slowest frame but for five in a hundred, in ms. */
  slow: number;
}

export function smoothness({ presented, dropped, times }: Frames): Smoothness {
  const share = presented + dropped === 0 ? 0 : dropped / (presented + dropped);
  const sorted = [...times].sort((a, b) => a - b);
  return { perSecond: 60 * (1 - share), droppedShare: share, slow: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0 };
}
