import type { Found } from '../origin.ts';
import { found, type Passage } from './passages.ts';
import { sectionsAbout } from './topics.ts';

/** 总体目标, 活动目的: what is to be reached. 指导思想, 工作原则 and 背景 are reasons, not goals. */
const aims = /目标|目的|宗旨/u;

/** The goals, one for each item of the list, or for each paragraph. */
export function readGoals(roots: readonly Passage[]): Found<string>[] {
  return sectionsAbout(roots, 'goals')
    .filter(({ head }) => aims.test(head ?? ''))
    .flatMap((section) => {
      const own = section.rest === '' ? [] : [found(section.rest, section.at)];
      return [...own, ...section.children.map((child) => found(child.text, child.at))];
    });
}
