import type { FormField } from '#schemas/form-field.ts';

/** Where a field stands: on which screen of a phone, and how wide in the table on paper. */
export interface Place {
  /** From 0. */
  step: number;
  /** Has a row of the table for itself. */
  wide: boolean;
}

/** What fits on a phone's screen above its keyboard, counted in short fields. */
const screenful = 3;
const longestShortLabel = 14;

/** What is answered in a word or a number, and says what it is for in a few. */
function isShort(field: FormField): boolean {
  if (field.sensitive || field.necessity !== undefined) return false;
  switch (field.type) {
    case '文字':
      return field.maxLength <= 60;
    case '电话':
    case '邮箱':
    case '数字':
    case '日期':
      return true;
    case '选择':
      return field.most === 1 && field.options.length <= 4 && field.options.join('').length <= 16;
    default:
      return false;
  }
}

/** How much of a screen a field takes; a place is chosen from two lists. */
function costOf(field: FormField): number {
  if (isShort(field)) return 1;
  return field.type === '地区' && field.necessity === undefined ? 2 : screenful;
}

/** Puts fields on screens and in rows, in the order of the form: short ones together, each of the others alone. */
export function placesOf(fields: readonly FormField[]): Place[] {
  const places: Place[] = [];
  let step = -1;
  let room = 0;
  let openRow: Place | undefined;
  for (const field of fields) {
    const cost = costOf(field);
    if (cost > room) {
      step += 1;
      room = screenful;
    }
    room -= cost;
    const half = isShort(field) && field.label.length <= longestShortLabel && field.help === undefined;
    const place: Place = { step, wide: true };
    if (half && openRow) {
      openRow.wide = false;
      place.wide = false;
      openRow = undefined;
    } else openRow = half ? place : undefined;
    places.push(place);
  }
  return places;
}

/** Wide fields of texts have room for this many lines. */
export const linesOf = (maxLength: number): number => Math.min(8, Math.max(3, Math.ceil(maxLength / 60)));
