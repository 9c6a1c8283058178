import { operators } from './pdf-library.ts';

/** A straight line across or down a page, in points from the left lower corner. */
export interface Ruling {
  direction: 'across' | 'down';
  /** Height of a line across, distance from the left of one down. */
  at: number;
  from: number;
  to: number;
}

/** What a page draws: numbers of operators, and what each is given. */
export interface PageOperators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

/** Points a line may be thick: programs draw lines as thin rectangles too. */
const thickest = 3;
/** Rulings of a page that are looked at: maps and drawings have more. */
const mostRulings = 2_000;

const strokes = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const fills = ['fill', 'eoFill'];
/** Steps of a path as the library gives them, and how many numbers each takes. */
const steps = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;
const lengths: readonly number[] = [2, 2, 6, 4, 0];

/** The lines a page draws across and down, those that go on from one another joined. None when there are too many. */
export async function rulingsOf({ fnArray, argsArray }: PageOperators): Promise<Ruling[]> {
  const named = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (let at = 0; at < fnArray.length && rulings.length <= mostRulings; at += 1) {
    const name = named.get(fnArray[at] ?? -1);
    const given = argsArray[at] as readonly unknown[] | null;
    if (name === 'save' || name === 'paintFormXObjectBegin') saved.push(matrix);
    if (name === 'restore' || name === 'paintFormXObjectEnd') matrix = saved.pop() ?? matrix;
    if (name === 'transform') matrix = combined(matrix, given as unknown as Matrix);
    if (name === 'paintFormXObjectBegin' && given?.[0]) matrix = combined(matrix, given[0] as Matrix);
    if (name !== 'constructPath' || !given) continue;
    const painted = named.get(given[0] as number) ?? '';
    const [data] = (given[1] ?? []) as readonly (ArrayLike<number> | null)[];
    if (!data || (!strokes.includes(painted) && !fills.includes(painted))) continue;
    for (const points of pathsOf(data, matrix))
      rulings.push(...(strokes.includes(painted) ? edgesOf(points) : thinBox(points)));
  }
  return rulings.length > mostRulings ? [] : joined(rulings);
}

function combined([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The parts of a path that are made of straight lines, as they lie on the page. */
function pathsOf(data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? steps.close;
    const [x = 0, y = 0] = [data[at + 1], data[at + 2]];
    const point: Point = [a * x + c * y + e, b * x + d * y + f];
    if (step === steps.move) paths.push((path = [point]));
    else if (step === steps.line) path.push(point);
    else if (step === steps.close && path[0]) path.push(path[0]);
    else path = [];
    at += 1 + (lengths[step] ?? data.length);
  }
  return paths;
}

function edgesOf(points: readonly Point[]): Ruling[] {
  return points.slice(1).flatMap((point, at) => between(points[at] ?? point, point));
}

function between([x, y]: Point, [u, v]: Point): Ruling[] {
  const [wide, tall] = [Math.abs(u - x), Math.abs(v - y)];
  if (tall < 1 && wide > thickest)
    return [{ direction: 'across', at: (y + v) / 2, from: Math.min(x, u), to: Math.max(x, u) }];
  if (wide < 1 && tall > thickest)
    return [{ direction: 'down', at: (x + u) / 2, from: Math.min(y, v), to: Math.max(y, v) }];
  return [];
}

/** A filled rectangle so thin that it is a line. */
function thinBox(points: readonly Point[]): Ruling[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle = (one: number, other: number) => (one + other) / 2;
  if (high - low <= thickest && right - left > thickest)
    return [{ direction: 'across', at: middle(low, high), from: left, to: right }];
  if (right - left <= thickest && high - low > thickest)
    return [{ direction: 'down', at: middle(left, right), from: low, to: high }];
  return [];
}

/** Rulings on one line that touch are one: each cell may have drawn its own side. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const whole: Ruling[] = [];
  const order = (a: Ruling, b: Ruling) =>
    a.direction.localeCompare(b.direction) || Math.round(a.at) - Math.round(b.at) || a.from - b.from;
  for (const ruling of [...rulings].sort(order)) {
    const last = whole.findLast(
      (other) => other.direction === ruling.direction && Math.abs(other.at - ruling.at) <= 1.5,
    );
    if (last && ruling.from <= last.to + thickest) {
      last.to = Math.max(last.to, ruling.to);
      last.from = Math.min(last.from, ruling.from);
    } else whole.push({ ...ruling });
  }
  return whole;
}
