import type { BodyBlock, Marker } from '../notice-draft.ts';
import { readMarker } from '../parse/markers.ts';

/** The numbering a block begins with, whether or not it heads anything. */
export function blockMarker(block: BodyBlock | undefined): Marker | undefined {
  if (block === undefined || block.kind === 'table') return undefined;
  if (block.kind === 'heading') return block.marker;
  return block.item?.marker ?? readMarker(block.text)?.marker;
}
