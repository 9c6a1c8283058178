import { z } from 'zod';
import { dayOf, isRealDate, isRealDateTime, timeOf } from '#lib/china-time.ts';

/** A calendar day in China, `2019-01-26`. Days that do not exist (`2019-02-30`) are refused. */
export const day = (description: string) =>
  z
    .string()
    .refine(isRealDate, { error: '真实存在的日期，写成 2019-01-26' })
    .describe(description)
    .meta({ examples: ['2019-01-26'] });

/** A day, or a day and a time of day in China: `2019-01-26` or `2019-01-26 14:30`. */
export const moment = (description: string) =>
  z
    .string()
    .refine((value) => isRealDate(value) || isRealDateTime(value), {
      error: '真实存在的日期，写成 2019-01-26，要写钟点就写成 2019-01-26 14:30',
    })
    .describe(description)
    .meta({ examples: ['2019-01-26 14:30'] });

/** Adds the rule that `end` does not come before `start`; the message stands at `end`. An end without a time is the whole day. */
export function endsAfterStart<T extends { start?: string | undefined; end?: string | undefined }>(
  context: z.core.ParsePayload<T>,
): void {
  const { start, end } = context.value;
  if (start === undefined || end === undefined || !isRealDate(dayOf(start)) || !isRealDate(dayOf(end))) return;
  const both = timeOf(start) !== undefined && timeOf(end) !== undefined;
  if (both ? end < start : dayOf(end) < dayOf(start)) {
    context.issues.push({ code: 'custom', path: ['end'], message: `不早于开始（${start}）的日期`, input: end });
  }
}
