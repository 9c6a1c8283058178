import { isRealDate } from '#lib/china-time.ts';
import type { DeadlineDraft } from '../notice-draft.ts';
import type { WriteContext } from './context.ts';
import { readable } from './readable.ts';

/** The day to go by, with a note where the day written does not exist. */
export function dueOf({ day, instead, written }: DeadlineDraft): { day?: string; note?: string } {
  if (day && isRealDate(day.value)) return { day: day.value };
  if (instead === undefined || !isRealDate(instead)) return {};
  return { day: instead, note: `通知写的是“${readable(written)}”，这一天不存在，先写当月最后一天，请向主办单位核实` };
}

/** `deadlines` of campaign.yaml: a day that cannot be told stands as the notice writes it. */
export function deadlineFields({ draft, tell }: WriteContext) {
  if (draft.deadlines.length === 0) tell.missing('报送与截止时间', 'campaign.yaml 的 deadlines');
  return draft.deadlines.map((deadline) => {
    const { day, note } = dueOf(deadline);
    const name = readable(deadline.what.value) || '报送材料';
    const said = day ?? `只知道“${readable(deadline.written)}”`;
    tell.found(
      '截止',
      deadline.day ?? deadline.what,
      `${name}：${said}`,
      note ?? deadline.day?.why ?? (day === undefined ? '看不出是哪一天' : undefined),
    );
    return {
      name,
      day,
      label: day === undefined ? readable(deadline.written) || '日期见通知' : undefined,
      who: readable(deadline.who?.value ?? '') || undefined,
      to: readable(deadline.to?.value ?? '') || undefined,
      note,
    };
  });
}
