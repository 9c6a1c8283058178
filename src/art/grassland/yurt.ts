import { leaf } from '../cuts.ts';
import type { Tints } from '../palette.ts';
import { box, el, hole, nums, put, shape, stroke } from '../svg.ts';
import { horns } from './rosette.ts';

export interface YurtLook {
  felt: string;
  line: string;
  /** The door stands open and the fire is lit. */
  lit?: boolean;
}

/** Smoke that stands, bends and curls, from the origin upwards, about 60 wide and 70 high. */
export function smoke(colour: string, width: number): string {
  return stroke(
    'M0 0C-10-12 12-20 4-34C-2-44-18-44-18-34C-18-27-9-27-9-33M4-34C12-46 34-46 32-32C30-23 19-26 23-33M6-40C4-52 14-62 26-60',
    colour,
    width,
    {
      'stroke-linecap': 'round',
    },
  );
}

/** A felt tent (蒙古包): lattice wall behind its ropes, roof sewn with horns, painted door, crown ring and stove pipe. Stands on the origin, 150 wide, 108 high. */
export function yurt(t: Tints, { felt, line, lit = false }: YurtLook): string {
  let lattice = '';
  for (let i = -6; i < 6; i++) if (i < -2 || i > 1) lattice += `M${i * 10.4}-12l10.4-26M${i * 10.4}-38l10.4 26`;
  let spokes = '';
  for (let i = -2; i <= 2; i++) spokes += `M${nums(i * 5, -88)}L${nums(i * 6.4, -82)}`;
  const sewn = (x: number, turn: number): string =>
    el(
      'g',
      { transform: `translate(${nums(x, -48)}) rotate(${turn}) scale(.44)` },
      stroke(horns, t.accent, 5.5, { 'stroke-linecap': 'round' }),
    );
  const door = lit
    ? shape(box(-15, -40, 30, 40), t.paper) +
      shape('M-15-40L-24-36V2L-15 0zM15-40L24-36V2L15 0z', t.accent) +
      stroke('M-22-30v24M22-30v24', t.ground, 1.2)
    : shape(box(-15, -40, 30, 40), t.accent) +
      stroke('M0-40V0M-12-36h9v14h-9zM3-36h9v14h-9z', t.ground, 1.2) +
      shape(
        leaf(-7.5, -24, 10, 2.4, 0) + leaf(7.5, -24, 10, 2.4, 0) + hole(-3, -17, 1.2) + hole(3, -17, 1.2),
        t.ground,
      );
  return (
    stroke('M26-66V-104', line, 3.4) +
    shape('M-64 0C-67-18-67-34-64-48C-50-62-28-78-15-86H15C28-78 50-62 64-48C67-34 67-18 64 0z', felt, {
      stroke: line,
      'stroke-width': 1.2,
    }) +
    stroke(lattice, line, 1.2) +
    stroke('M-65-42C-30-37 30-37 65-42M-66-10C-30-7 30-7 66-10', t.accent, 2.6) +
    stroke('M-66-26H66', line, 1) +
    shape('M-70-46C-52-61-29-78-16-88H16C29-78 52-61 70-46C50-41-50-41-70-46z', felt, {
      stroke: line,
      'stroke-width': 1.2,
    }) +
    stroke('M-60-46C-24-41 24-41 60-46', t.accent, 1.6, { 'stroke-dasharray': '5 3' }) +
    stroke('M-8-88L-22-43M8-88L22-43', line, 1.2) +
    sewn(-34, -24) +
    sewn(34, 24) +
    shape('M-9-84L-14-54L0-44L14-54L9-84z', t.accent, { stroke: line, 'stroke-width': 0.8 }) +
    put(stroke(horns, t.ground, 5, { 'stroke-linecap': 'round' }), { x: 0, y: -56, scale: 0.5 }) +
    shape('M-18-86C-16-94 16-94 18-86z', line) +
    stroke(spokes, felt, 1.4) +
    shape(box(-18, -43, 36, 43), line) +
    door
  );
}
