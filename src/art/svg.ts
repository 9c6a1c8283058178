/** Attributes of an element; `undefined` leaves one out. */
export type Attributes = Record<string, string | number | undefined>;

/** One decimal is finer than a screen pixel at the sizes drawn, and halves the file. */
export function num(value: number): string {
  const text = value
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/^(-?)0\./, '$1.');
  return text === '-0' ? '0' : text;
}

/** Numbers as path data: a minus sign separates as well as a space does. */
export function nums(...values: number[]): string {
  return values.map(num).reduce((all, n) => (all === '' || n.startsWith('-') ? all + n : `${all} ${n}`), '');
}

/** An element with its children as markup. */
export function el(name: string, attributes: Attributes, children = ''): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${typeof value === 'number' ? num(value) : value}"`;
  }
  return children === '' ? `${open}/>` : `${open}>${children}</${name}>`;
}

/** A filled shape. */
export function shape(d: string, fill: string, more: Attributes = {}): string {
  return el('path', { fill, d, ...more });
}

/** A stroke of even width: a knife drawn along a line. */
export function stroke(d: string, colour: string, width: number, more: Attributes = {}): string {
  return el('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, ...more });
}

export function circle(cx: number, cy: number, r: number, fill: string): string {
  return el('circle', { cx, cy, r, fill });
}

/** A circle as path data, so that many holes share one path. */
export function hole(cx: number, cy: number, r: number): string {
  return `M${nums(cx - r, cy)}a${nums(r, r)} 0 1 0 ${nums(2 * r, 0)}a${nums(r, r)} 0 1 0 ${nums(-2 * r, 0)}z`;
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${nums(x, y)}h${num(width)}v${num(height)}h${num(-width)}z`;
}

export function polygon(...points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => nums(x, y)).join('L')}z`;
}

/** Where a piece is put: its own origin goes to x, y. `flip` turns it to face the other way. */
export interface Placement {
  x: number;
  y: number;
  scale?: number;
  flip?: boolean;
  rotate?: number;
}

export function transform({ x, y, scale = 1, flip = false, rotate = 0 }: Placement): string {
  let text = x === 0 && y === 0 ? '' : `translate(${nums(x, y)})`;
  if (rotate !== 0) text += ` rotate(${num(rotate)})`;
  const s = Number(scale.toFixed(3));
  if (flip) text += ` scale(${-s} ${s})`;
  else if (s !== 1) text += ` scale(${s})`;
  return text;
}

/** Markup moved to a place. */
export function put(markup: string, placement: Placement): string {
  return el('g', { transform: transform(placement) }, markup);
}
