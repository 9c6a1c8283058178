import { describe, expect, it } from 'vitest';
import { writeInto, type Pen, type Words } from '#browser/own-poster-draw.ts';

/** A pen whose every letter is a box as wide as its size, eight tenths above the line and two below; `f` reaches out. */
function pen() {
  const drawn: { text: string; x: number; y: number; size: number; colour: string }[] = [];
  const clips: number[][] = [];
  const tool = {
    font: '',
    fillStyle: '',
    save: () => undefined,
    restore: () => undefined,
    beginPath: () => undefined,
    rect: (...box: number[]) => void clips.push(box),
    clip: () => undefined,
    measureText: (text: string) => {
      const size = sizeOf(tool.font);
      const out = text.includes('f') ? size * 0.2 : 0;
      return {
        width: text.length * size,
        actualBoundingBoxLeft: out,
        actualBoundingBoxRight: text.length * size + out,
        actualBoundingBoxAscent: size * 0.8,
        actualBoundingBoxDescent: size * 0.2,
      };
    },
    fillText: (text: string, x: number, y: number) =>
      void drawn.push({ text, x, y, size: sizeOf(tool.font), colour: tool.fillStyle }),
  };
  return { tool: tool as unknown as Pen, drawn, clips };
}
const sizeOf = (font: string) => Number(/([\d.]+)px/u.exec(font)?.[1]);
const box = { x: 100, y: 200, width: 400, height: 100 };
const words = (text: string, size = 80): Words => ({ text, size, weight: '700', face: 'serif', colour: '#123456' });

describe('words in a box', () => {
  it('stand at its left, on its middle line, as large as they may be', () => {
    const { tool, drawn, clips } = pen();
    writeInto(tool, box, [words('太原')]);
    expect(drawn).toEqual([{ text: '太原', x: 100, y: 274, size: 80, colour: '#123456' }]);
    expect(clips).toEqual([[100, 200, 400, 100]]);
  });

  it.each(['一二三四五六七八', 'WWWWfWWW'])('get smaller until %s fits', (text) => {
    const { tool, drawn } = pen();
    writeInto(tool, box, [words(text)]);
    const { x, size } = drawn[0] ?? { x: 0, size: 0 };
    const out = text.includes('f') ? size * 0.2 : 0;
    expect(x - out).toBeGreaterThanOrEqual(100);
    expect(x + text.length * size + out).toBeLessThanOrEqual(500.001);
    expect(size).toBeGreaterThan(40);
  });

  it('get smaller when they are too high', () => {
    const { tool, drawn } = pen();
    writeInto(tool, { ...box, height: 40 }, [words('太')]);
    expect(drawn[0]?.size).toBe(40);
    expect(drawn[0]?.y).toBe(232);
  });

  it('share it when there are several, with room between', () => {
    const { tool, drawn } = pen();
    writeInto(tool, box, [words('小禾'), words(''), words('从北京', 40)]);
    expect(drawn.map(({ text, x }) => [text, x])).toEqual([
      ['小禾', 100],
      ['从北京', 300],
    ]);
  });

  it('are none where nothing is written', () => {
    const { tool, drawn, clips } = pen();
    writeInto(tool, box, [words('')]);
    expect([drawn, clips]).toEqual([[], []]);
  });
});
