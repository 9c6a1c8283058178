import type { Body } from '../body.ts';

/** Levels within each other that the renderer, and every program that reads the page, can follow. */
const most = 60;

/** Lists in lists in quotes in tags, on and on: nobody can read it, and parsers give up on it. */
export function checkDepth(body: Body): void {
  const deep = body.visits.find(({ parents }) => parents.length > most);
  if (deep) body.report('mdx-too-deep', deep.node, {});
}
