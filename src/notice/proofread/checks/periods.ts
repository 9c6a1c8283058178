import type { Span } from '../../notice-draft.ts';
import type { Found, Origin } from '../../origin.ts';
import type { Remark } from '../../remark.ts';
import type { Check } from '../checked-notice.ts';
import { remark } from '../codes.ts';

/** What tells of the whole campaign, so that it cannot be handed in before its end. */
const ofTheEnd = /总结|汇总|统计|成果|成效|情况报告|完成情况|开展情况/u;

/** Stages that may well lie before or after what a notice calls the time of the activity, as long as one lies inside it. */
const ofTheEdges =
  /筹备|准备|宣传|发动|动员|启动|征集|报名|申报|推荐|初审|评审|评选|表彰|总结|跟踪|回访|延伸|提升|巩固|展示/u;

/** Periods, stages and deadlines against one another. */
export const checkPeriods: Check = ({ draft }) => {
  const remarks: Remark[] = [];
  const period = draft.period;
  const turned = (what: string, span: Span, at: Origin) => {
    if (span.start !== undefined && span.end !== undefined && span.end < span.start) {
      remarks.push(remark('end-before-start', at, what, span.start, span.end));
    }
  };
  if (period) turned('活动时间', period.value, period.at);
  for (const activity of draft.activities) {
    if (activity.when) turned(`“${activity.name.value}”`, activity.when.value, activity.when.at);
  }
  const insides = draft.phases.filter(({ when }) => when && period && isInside(when.value, period.value));
  const outside: { name: string; when: Found<Span> }[] = [];
  for (const { name, when } of draft.phases) {
    if (!when) continue;
    turned(`“${name.value}”`, when.value, when.at);
    if (!period) continue;
    const { start, end, open } = when.value;
    if (open && period.value.end !== undefined && !period.value.open) {
      remarks.push(remark('open-stage', when.at, name.value, period.value.end));
    }
    const aside = ofTheEdges.test(name.value) && insides.length > 0;
    const early = start !== undefined && period.value.start !== undefined && start < period.value.start;
    const late = end !== undefined && period.value.end !== undefined && end > period.value.end;
    if ((early || late) && !aside) outside.push({ name: name.value, when });
  }
  const [first] = outside;
  if (first && period) {
    const names = outside.map((phase) => phase.name).join('、');
    remarks.push(remark('phase-outside', first.when.at, names, first.when.value.label, period.value.label));
  }
  const signed = draft.signed?.value;
  const told = new Set<string>();
  for (const { what, day } of draft.deadlines) {
    if (!day) continue;
    const end = period?.value.end;
    if (end !== undefined && day.value < end && ofTheEnd.test(what.value) && !told.has(day.value)) {
      told.add(day.value);
      remarks.push(remark('due-before-end', day.at, shortened(what.value), day.value, end));
    }
    if (signed !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(signed) && day.value < signed) {
      remarks.push(remark('due-before-signed', day.at, shortened(what.value), day.value, signed));
    }
  }
  return remarks;
};

function isInside(inner: Span, outer: Span): boolean {
  if (inner.start === undefined || inner.end === undefined) return false;
  return inner.start >= (outer.start ?? inner.start) && inner.end <= (outer.end ?? inner.end);
}

function shortened(what: string): string {
  return what.length > 16 ? `${what.slice(0, 15)}…` : what;
}
