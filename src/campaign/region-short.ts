import type { Region } from './model.ts';

/** A region as people call it: 山西 for 山西省. */
export const regionShort = ({ name }: Pick<Region, 'name'>): string =>
  name.replace(/(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)$/u, '');
