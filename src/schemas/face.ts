/** Display faces a campaign may be titled in. All are free fonts (OFL 1.1); `src/typeface/faces.ts` says which file each is. */
export const faces = ['song', 'hei', 'kai', 'brush', 'xiaowei'] as const;
export type Face = (typeof faces)[number];
