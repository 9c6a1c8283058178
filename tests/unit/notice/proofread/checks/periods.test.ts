import { describe, expect, it } from 'vitest';
import type { Span } from '#notice/notice-draft.ts';
import { checkPeriods } from '#notice/proofread/checks/periods.ts';
import { brief, found, noticeOf } from '../notice-of.ts';

const span = (start?: string, end?: string, more: Partial<Span> = {}) => ({
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
  label: `${start ?? ''}—${end ?? ''}`,
  ...more,
});
const period = found(span('2024-01-01', '2024-02-29'), 3);
const phase = (name: string, when: Span, line = 9) => ({ name: found(name), when: found(when, line), text: [] });
const due = (what: string, day: string) => ({ what: found(what), day: found(day, 7), written: day });

describe('periods', () => {
  it('asks about a summary that is due before the end', () => {
    const draft = { period, deadlines: [due('活动总结', '2024-02-28')] };
    expect(brief(checkPeriods(noticeOf('', draft)))).toEqual(['7 due-before-end']);
  });

  it('lets a plan be due at any time, and a summary on the last day', () => {
    const draft = { period, deadlines: [due('实施方案', '2024-01-10'), due('活动总结', '2024-02-29')] };
    expect(checkPeriods(noticeOf('', draft))).toEqual([]);
  });

  it('asks about a stage that goes on for good though the whole has an end', () => {
    const phases = [phase('总结提升阶段', span('2024-02-20', undefined, { open: true }))];
    expect(brief(checkPeriods(noticeOf('', { period, phases })))).toEqual(['9 open-stage']);
    expect(checkPeriods(noticeOf('', { phases }))).toEqual([]);
  });

  it('asks about stages outside the period, in one remark', () => {
    const phases = [
      phase('第一阶段', span('2023-12-20', '2024-01-05'), 4),
      phase('第二阶段', span('2024-01-06', '2024-02-10'), 5),
      phase('第三阶段', span('2024-02-11', '2024-03-10'), 6),
    ];
    const remarks = checkPeriods(noticeOf('', { period, phases }));
    expect(brief(remarks)).toEqual(['4 phase-outside']);
    expect(remarks[0]?.says).toContain('第一阶段、第三阶段');
  });

  it('lets a notice prepare before and sum up after, when what is between lies inside', () => {
    const phases = [
      phase('筹备阶段', span('2023-12-20', '2023-12-31'), 4),
      phase('集中走访', span('2024-01-01', '2024-02-29'), 5),
      phase('总结阶段', span('2024-03-01', '2024-03-10'), 6),
    ];
    expect(checkPeriods(noticeOf('', { period, phases }))).toEqual([]);
    expect(brief(checkPeriods(noticeOf('', { period, phases: phases.slice(0, 1) })))).toEqual(['4 phase-outside']);
  });

  it('calls an end before the start wrong, for the whole and for one activity', () => {
    const at = { file: 'tongzhi.txt', line: 8 };
    const activities = [
      { name: found('送春联'), number: 1, text: [], when: found(span('2024-03-01', '2024-02-01'), 8), at },
    ];
    const turned = found(span('2024-05-01', '2024-03-01'), 3);
    expect(brief(checkPeriods(noticeOf('', { period: turned, activities })))).toEqual([
      '3 end-before-start',
      '8 end-before-start',
    ]);
  });

  it('calls a deadline before the day of signing wrong', () => {
    const draft = { signed: found('2024-01-15'), deadlines: [due('报名表', '2024-01-10')] };
    expect(brief(checkPeriods(noticeOf('', draft)))).toEqual(['7 due-before-signed']);
  });
});
