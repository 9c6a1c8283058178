import type { BriefGroup } from '#components/home/notice-brief.ts';

/** Groups of activities shared out to the two banks, about as many on one as on the other; a single group is cut in two. */
export function onBothBanks(groups: readonly BriefGroup[]): [BriefGroup[], BriefGroup[]] {
  const [only] = groups;
  if (groups.length === 1 && only) {
    const half = Math.floor(only.activities.length / 2);
    const part = (from: number, to?: number) => {
      const activities = only.activities.slice(from, to);
      return activities.length > 0 ? [{ name: only.name, activities }] : [];
    };
    return [part(0, half), part(half)];
  }
  const total = groups.reduce((sum, { activities }) => sum + activities.length, 0);
  const near: BriefGroup[] = [];
  const far: BriefGroup[] = [];
  let so = 0;
  for (const group of groups) {
    // The bank with the landing has the shorter list, and something all the same.
    const here = far.length === 0 && (near.length === 0 || (so + group.activities.length) * 2 <= total);
    (here ? near : far).push(group);
    so += group.activities.length;
  }
  return [near, far];
}
