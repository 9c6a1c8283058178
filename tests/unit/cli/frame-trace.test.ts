import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinFrames, readFrames, smoothness, swipeEnd, swipeStart, type TraceEvent } from '#cli/frame-trace.ts';

const started: TraceEvent = {
  name: 'TracingStartedInBrowser',
  ph: 'I',
  ts: 0,
  pid: 1,
  tid: 1,
  args: { data: { frames: [{ processId: 2 }] } },
};
const mark = (name: string, ms: number): TraceEvent => ({ name, ph: 'I', ts: ms * 1000, pid: 2, tid: 1, args: {} });
const work = (name: string, ms: number, dur: number, tdur?: number): TraceEvent => ({
  ...mark(name, ms),
  ph: 'X',
  dur: dur * 1000,
  ...(tdur === undefined ? {} : { tdur: tdur * 1000 }),
});
/** A frame begun at a time, and what became of it 10 ms later. */
const frame = (sequence: number, state: string, ms = sequence * 16): TraceEvent[] => {
  const common = { name: 'PipelineReporter', pid: 2, tid: 2, id2: { local: state } };
  const dropped = state === 'STATE_DROPPED';
  const report = { state, frame_sequence: sequence, layer_tree_host_id: 1, affects_smoothness: dropped };
  return [
    { ...common, ph: 'b', ts: ms * 1000, args: { frame_reporter: report } },
    { ...common, ph: 'e', ts: (ms + 10) * 1000, args: {} },
  ];
};
const presented = 'STATE_PRESENTED_ALL';
const swiped = (...events: TraceEvent[]) => [started, mark(swipeStart, 0), mark(swipeEnd, 1000), ...events];

describe('the frames of a trace', () => {
  it('are counted, with the time from each to the one before', () => {
    const frames = readFrames(
      swiped(...frame(1, presented), ...frame(2, presented), ...frame(3, 'STATE_DROPPED'), ...frame(4, presented)),
    );
    expect(frames).toMatchObject({ presented: 3, dropped: 1, times: [16, 32] });
    expect(smoothness(frames)).toEqual({ perSecond: 45, droppedShare: 0.25, slow: 32 });
  });

  it('are counted once where a frame is reported in two halves', () => {
    expect(readFrames(swiped(...frame(1, 'STATE_DROPPED'), ...frame(1, 'STATE_PRESENTED_PARTIAL')))).toMatchObject({
      presented: 1,
      dropped: 0,
    });
  });

  it('are not missed where nothing moved', () => {
    const rested = swiped(...frame(1, presented), ...frame(2, 'STATE_NO_UPDATE_DESIRED'), ...frame(9, presented));
    expect(readFrames(rested)).toMatchObject({ presented: 2, dropped: 0, times: [] });
  });

  it('of other pages and of the time between swipes do not count', () => {
    const foreign = frame(1, presented).map((event) => ({ ...event, pid: 3 }));
    expect(readFrames(swiped(...foreign, ...frame(2, presented, 2000)))).toMatchObject({ presented: 0, dropped: 0 });
  });

  it('stand beside the work they cost: what the thread did, not what it waited for', () => {
    const frames = readFrames(
      swiped(
        work('RunTask', 10, 90, 20),
        work('RunTask', 200, 30),
        { ...work('RunTask', 300, 500), tid: 7 },
        work('Layout', 12, 8, 4),
        work('UpdateLayoutTree', 20, 2),
      ),
    );
    expect(frames.longestTask).toBe(30);
    expect(frames.spent).toEqual({ script: 0, layout: 6, paint: 0, raster: 0 });
  });

  it('of a trace that is cut off are not told', () => {
    expect(() => readFrames([mark(swipeStart, 0)])).toThrow('no page');
    expect(() => readFrames([started, mark(swipeStart, 0)])).toThrow('no whole swipe');
  });

  it('of several rounds are taken together', () => {
    const one = readFrames(swiped(...frame(1, presented), ...frame(2, presented), work('RunTask', 5, 40)));
    const other = readFrames(swiped(...frame(1, 'STATE_DROPPED'), work('RunTask', 5, 60), work('Paint', 6, 3)));
    expect(joinFrames([one, other])).toEqual({
      presented: 2,
      dropped: 1,
      times: [16],
      longestTask: 60,
      spent: { script: 0, layout: 0, paint: 3, raster: 0 },
    });
  });

  it('of a recorded swipe over a deck are read', async () => {
    const lines = await readFile(join(import.meta.dirname, '../../fixtures/traces/one-swipe.jsonl'), 'utf8');
    const frames = readFrames(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as TraceEvent),
    );
    expect({ ...frames, times: frames.times.length, ...smoothness(frames) }).toMatchInlineSnapshot(`
      {
        "dropped": 4,
        "droppedShare": 0.10526315789473684,
        "longestTask": 24.448,
        "perSecond": 53.68421052631579,
        "presented": 34,
        "slow": 71.481,
        "spent": {
          "layout": 53.45,
          "paint": 97.017,
          "raster": 10.4,
          "script": 88.136,
        },
        "times": 30,
      }
    `);
  });
});
