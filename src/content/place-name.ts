import type { Region } from '#campaign/model.ts';

/** A place as people call it: 太原 for 太原市. Names of two characters and autonomous places keep theirs. */
export function placeName({ name, level }: Pick<Region, 'name' | 'level'>): string {
  if (level === 'county' || name.length <= 2) return name;
  return name.replace(/(?:市|地区|盟|省)$/u, '');
}
