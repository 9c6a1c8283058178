/** A place and the square it is drawn in, counted from 1. */
export interface MapCell<Place> {
  place: Place;
  column: number;
  row: number;
}

/**
 * Where places lie: what is left empty around them is cut off, and they come row by row, as they are read.
 * @returns no columns when the places say nothing of where they lie
 */
export function mapCells<Place extends { column?: number | undefined; row?: number | undefined }>(
  places: readonly Place[],
): { columns: number; cells: MapCell<Place>[] } {
  const laid = places.flatMap((place) =>
    place.column === undefined || place.row === undefined ? [] : [{ place, column: place.column, row: place.row }],
  );
  if (laid.length === 0 || laid.length < places.length) return { columns: 0, cells: [] };
  const left = Math.min(...laid.map(({ column }) => column)) - 1;
  const top = Math.min(...laid.map(({ row }) => row)) - 1;
  const cells = laid
    .map(({ place, column, row }) => ({ place, column: column - left, row: row - top }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return { columns: Math.max(...cells.map(({ column }) => column)), cells };
}
