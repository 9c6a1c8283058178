/** A rectangle of the poster to write in, in its pixels. */
export interface WordBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Words in one size and colour. */
export interface Words {
  text: string;
  /** Largest size in pixels. */
  size: number;
  /** As in the style sheet: `700` and a list of faces. */
  weight: string;
  face: string;
  colour: string;
}

/** What a canvas can do of all this: tests draw on something smaller. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'save' | 'restore' | 'beginPath' | 'rect' | 'clip' | 'fillText' | 'measureText' | 'font' | 'fillStyle'
>;

/** Between two words in one box, in parts of the first one's size. */
const gap = 0.5;

/**
 * Writes words side by side into a box, from its left edge and on its middle line: as large as they may be, smaller when
 * they would not fit, and never a dot outside.
 */
export function writeInto(pen: Pen, box: WordBox, words: readonly Words[]): void {
  const said = words.filter(({ text }) => text !== '');
  const [first] = said;
  if (!first) return;
  const space = gap * first.size * (said.length - 1);
  const whole = measureAll(pen, said, 1);
  let scale = Math.min(1, box.width / (whole.width + space), box.height / (whole.above + whole.below));
  // Faces are hinted: half the size is not always half as wide.
  while (scale > 0.05 && measureAll(pen, said, scale).width + space * scale > box.width) scale *= 0.97;

  const { above, below, each } = measureAll(pen, said, scale);
  pen.save();
  pen.beginPath();
  pen.rect(box.x, box.y, box.width, box.height);
  pen.clip();
  const baseline = box.y + (box.height + above - below) / 2;
  let x = box.x;
  said.forEach((one, index) => {
    const { left, width } = each[index] ?? { left: 0, width: 0 };
    pen.font = fontOf(one, scale);
    pen.fillStyle = one.colour;
    pen.fillText(one.text, x + left, baseline);
    x += width + gap * first.size * scale;
  });
  pen.restore();
}

const fontOf = ({ weight, size, face }: Words, scale: number) => `${weight} ${size * scale}px ${face}`;

/** How much room the ink of all words takes: some letters reach out to the left of where they begin, and over their end. */
function measureAll(pen: Pen, words: readonly Words[], scale: number) {
  const each = words.map((one) => {
    pen.font = fontOf(one, scale);
    const { width, ...ink } = inkOf(pen.measureText(one.text));
    return { ...ink, width: ink.left + Math.max(width, ink.right) };
  });
  return {
    each,
    width: each.reduce((sum, { width }) => sum + width, 0),
    above: Math.max(...each.map(({ above }) => above)),
    below: Math.max(...each.map(({ below }) => below)),
  };
}

const inkOf = (metrics: TextMetrics) => ({
  width: metrics.width,
  left: Math.max(0, metrics.actualBoundingBoxLeft),
  right: metrics.actualBoundingBoxRight,
  above: metrics.actualBoundingBoxAscent,
  below: metrics.actualBoundingBoxDescent,
});
