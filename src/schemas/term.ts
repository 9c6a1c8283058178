import { z } from 'zod';
import { line, paragraph } from './text.ts';

/** A word of the trade and what it means (名词解释). */
export const termSchema = z.strictObject({
  term: line('名词，如 三会两制一课').max(20),
  also: z.array(line('别的写法')).default([]).describe('别的写法，正文里写哪种都认得'),
  meaning: paragraph('一两句话讲清，不懂行的人也能看懂').max(160),
  parts: z.array(line('其中一项')).default([]).describe('由几项组成时，一项一行'),
});

export const glossarySchema = z
  .strictObject({ terms: z.array(termSchema).min(1).describe('名词，一个一段') })
  .describe('glossary.yaml：名词解释');
export type Term = z.infer<typeof termSchema>;
