import { isRealDate } from '#lib/china-time.ts';
import type { Span } from '../notice-draft.ts';
import { readable } from './readable.ts';

/** First and last day that can be written: both real, the last not before the first; the label as the notice has it. */
export function writtenSpan(span: Span): { start?: string; end?: string; label?: string } {
  const start = span.start !== undefined && isRealDate(span.start) ? span.start : undefined;
  const end =
    span.end !== undefined && isRealDate(span.end) && (start === undefined || span.end >= start) ? span.end : undefined;
  const label = readable(span.label);
  return { ...(start && { start }), ...(end && { end }), ...(label !== '' && { label }) };
}
