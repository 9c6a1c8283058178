import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import {
  offsetOf,
  visitAll,
  type Body,
  type BodyHeading,
  type Mention,
  type NamedFile,
  type NamedLink,
} from './body.ts';
import { checkAttributes } from './checks/attributes.ts';
import { checkCharacters } from './checks/characters.ts';
import { checkComponents } from './checks/components.ts';
import { checkDefinitions } from './checks/definitions.ts';
import { checkDepth } from './checks/depth.ts';
import { checkEsm } from './checks/esm.ts';
import { checkExpressions } from './checks/expressions.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkImages } from './checks/images.ts';
import { checkLinks } from './checks/links.ts';
import { checkMarks } from './checks/marks.ts';
import { noteMentions } from './checks/mentions.ts';
import { checkProps } from './checks/props.ts';
import { checkReadings } from './checks/readings.ts';
import { checkTags } from './checks/tags.ts';
import { parseBody } from './parse.ts';
import { isPlain } from './plain.ts';
import { locator } from './source.ts';

export interface BodyReport {
  problems: Problem[];
  /** No component, no image and no error: may be rendered as Markdown at load time, with the same output. */
  plain: boolean;
  /** The files under `media/` that the body names: images (Markdown or Figure), videos and their posters, downloads. */
  files: NamedFile[];
  /** Link targets as written, to be checked by the campaign room; those with an error of their own are left out. */
  links: NamedLink[];
  /** Words of the glossary and tables that the body names, to be checked by the campaign room. */
  mentions: Mention[];
  headings: BodyHeading[];
}

const checks = [
  checkCharacters,
  checkDepth,
  checkEsm,
  checkExpressions,
  checkComponents,
  checkTags,
  checkAttributes,
  checkProps,
  checkLinks,
  checkImages,
  checkHeadings,
  checkDefinitions,
  checkMarks,
  noteMentions,
];

/**
 * Reads the text of an entry and reports everything in it that must not or will not be published as its author meant it.
 * @param input.firstLine the line of the file the body starts on
 */
export function checkBody(input: { file: string; body: string; firstLine: number }): BodyReport {
  const { file } = input;
  const parsed = parseBody(input.body);
  const toPlace = locator(parsed.source, input.firstLine);
  const locate: Body['locate'] = (at) => toPlace(offsetOf(at));
  const body: Body = {
    file,
    source: parsed.source,
    root: parsed.root,
    visits: visitAll(parsed.root),
    problems: parsed.faults.map((fault) => fault.at({ file, ...locate(fault.offset) })),
    files: [],
    links: [],
    mentions: [],
    headings: [],
    report: (code, at, params) => body.problems.push(problem(code, { file, ...locate(at) }, params)),
    locate,
    written: (node) => parsed.source.slice(node.position?.start.offset, node.position?.end.offset),
  };
  for (const check of checks) check(body);
  if (parsed.faults.length === 0) checkReadings(body);
  const problems = body.problems.toSorted(byPlace);
  return {
    problems,
    plain: problems.every(({ severity }) => severity !== 'error') && isPlain(body),
    files: body.files.toSorted(byPlace),
    links: body.links.toSorted(byPlace),
    mentions: body.mentions.toSorted(byPlace),
    headings: body.headings,
  };
}

type Placed = Pick<Problem, 'line' | 'column'>;

function byPlace(a: Placed, b: Placed): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
