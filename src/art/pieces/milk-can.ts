import { shape } from '../svg.ts';

/** A milk can; stands on the origin, 44 wide and 70 high. */
export function milkCan(metal: string, cut: string): string {
  return (
    shape(
      'M-20 0V-36C-20-46-10-48-10-54H-13V-62H13V-54H10C10-48 20-46 20-36V0zM-5-62v-5h10v5zM-20-34h-6v14h6v-3h-3v-8h3zM20-34h6v14h-6v-3h3v-8h-3z',
      metal,
    ) + shape('M-17-6h34v2h-34zM-8-52h16v1.6h-16zM-14-34c0-6 4-9 7-11c-4 6-4 14-4 30h-3z', cut)
  );
}
