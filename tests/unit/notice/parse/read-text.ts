import { expect } from 'vitest';
import { cleanSource } from '../../../../src/notice/clean/clean-source.ts';
import { readStructure, type NoticeStructure } from '../../../../src/notice/parse/structure.ts';
import { lostText } from './lost-text.ts';
import { textSource } from './text-source.ts';

/** Reads a text and sees to it that nothing is lost on the way. */
export function readText(text: string, wrapped?: 'never' | 'perhaps'): NoticeStructure {
  const source = textSource(text, wrapped);
  const clean = cleanSource(source);
  const structure = readStructure(clean, source);
  expect(lostText(clean, structure)).toEqual([]);
  return structure;
}
