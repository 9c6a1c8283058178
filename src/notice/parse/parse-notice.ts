import type { CleanDocument } from '../clean-document.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import type { SourceDocument } from '../source.ts';
import { readMeaning } from './meaning.ts';
import { readStructure } from './structure.ts';

/**
 * Reads a notice by the grammar of GB/T 9704-2012, as loosely as real notices need: first its parts by their form, then
 * what they say. Never throws: what is not there is undefined.
 */
export function parseNotice(clean: CleanDocument, source: SourceDocument): NoticeDraft {
  const structure = readStructure(clean, source);
  return { file: source.file, format: source.format, ...structure, ...readMeaning(structure, clean) };
}
