import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { cleanSource } from '#notice/clean/clean-source.ts';
import type { CleanDocument } from '#notice/clean-document.ts';
import type { NoticeDraft } from '#notice/notice-draft.ts';
import { parseNotice } from '#notice/parse/parse-notice.ts';
import { proofread } from '#notice/proofread/proofread.ts';
import { readSource } from '#notice/read/read-source.ts';
import type { Remark } from '#notice/remark.ts';
import type { SourceDocument } from '#notice/source.ts';

/*
 * Helpers for tests of the notice reader:
 *   corpus()                  the notices of tests/fixtures/notices, each with what a careful editor reads in it
 *   readNotice(name, bytes)   everything that is made of a file on the way to a campaign
 */

export const corpusFolder = join(import.meta.dirname, '../fixtures/notices');

const name = z.string();
/** What must be there; `null` or an empty list: must not be there; left out: not looked at. */
const expectedSchema = z.strictObject({
  /** What makes the file hard, for people. */
  awkward: z.array(z.string()),
  format: name.optional(),
  encoding: name.optional(),
  urgency: name.nullable().optional(),
  mark: name.nullable().optional(),
  number: name.nullable().optional(),
  title: name.nullable().optional(),
  addressees: z.array(name).optional(),
  name: name.nullable().optional(),
  theme: name.nullable().optional(),
  period: z
    .strictObject({ start: name.optional(), end: name.optional(), open: z.boolean().optional() })
    .nullable()
    .optional(),
  organiser: name.nullable().optional(),
  coOrganisers: z.array(name).optional(),
  region: z
    .strictObject({ root: name, only: z.array(name).optional() })
    .nullable()
    .optional(),
  activities: z.array(z.union([name, z.strictObject({ name, group: name })])).optional(),
  phases: z
    .array(
      z.strictObject({
        name,
        start: name.optional(),
        end: name.optional(),
        open: z.boolean().optional(),
      }),
    )
    .optional(),
  /** In the order of the text. `what` is contained in what the draft says; `may` need not be found. */
  deadlines: z
    .array(
      z.strictObject({
        day: name.nullable(),
        instead: name.optional(),
        what: name.optional(),
        may: z.boolean().optional(),
      }),
    )
    .optional(),
  /** Those that must be among the quotas found. */
  quotas: z.array(z.strictObject({ value: z.number(), unit: name, bound: name })).optional(),
  phones: z.array(name).optional(),
  faxes: z.array(name).optional(),
  emails: z.array(name).optional(),
  people: z.array(name).optional(),
  privacy: z.array(name).optional(),
  channels: z.array(name).optional(),
  /** Words each of which must be in the name of a form. */
  forms: z.array(name).optional(),
  /** Titles from the list behind the text. */
  attachments: z.array(name.nullable()).optional(),
  /** Titles from the heads of the attachments. */
  attachmentHeads: z.array(name.nullable()).optional(),
  /** In the order of the text, those of the attachments behind those of the text. */
  tables: z
    .array(
      z.strictObject({
        columns: z.number().optional(),
        rows: z.number().optional(),
        use: z.enum(['blank', 'filled']).optional(),
      }),
    )
    .optional(),
  signature: name.nullable().optional(),
  signed: name.nullable().optional(),
  note: name.nullable().optional(),
  copies: z.array(name).optional(),
  imprint: z.strictObject({ office: name, day: name }).nullable().optional(),
  published: name.nullable().optional(),
  /** Codes of remarks that must be made, and that must not (`numbering` is all that begin so). `doubled`: exactly the words called doubled. */
  remarks: z
    .strictObject({
      must: z.array(name).default([]),
      not: z.array(name).default([]),
      doubled: z.array(name).optional(),
    })
    .optional(),
  /** Lines that belong to the website, and are not looked for in the notice. */
  furniture: z.array(name).default([]),
  /** What must come out nowhere. */
  never: z.array(name).default([]),
});
export type ExpectedFacts = z.infer<typeof expectedSchema>;

export interface CorpusNotice {
  file: string;
  bytes: Uint8Array;
  expected: ExpectedFacts;
}

export function corpus(): CorpusNotice[] {
  const files = readdirSync(corpusFolder).sort();
  return files
    .filter((file) => file.endsWith('.expected.yaml'))
    .map((facts) => {
      const stem = basename(facts, '.expected.yaml');
      const file = files.find((other) => new RegExp(`^${stem}\\.[a-z]+$`, 'u').test(other));
      if (file === undefined) throw new Error(`There is no notice beside ${facts}.`);
      const yaml = parse(readFileSync(join(corpusFolder, facts), 'utf8'), { schema: 'core' }) as unknown;
      return { file, bytes: readFileSync(join(corpusFolder, file)), expected: expectedSchema.parse(yaml) };
    });
}

export interface ReadNotice {
  source: SourceDocument;
  clean: CleanDocument;
  draft: NoticeDraft;
  remarks: Remark[];
}

export async function readNotice(file: string, bytes: Uint8Array): Promise<ReadNotice> {
  const read = await readSource({ name: file, bytes });
  if (!read.ok) throw new Error(`${file}: ${read.problem.message}`);
  const source = read.document;
  const clean = cleanSource(source);
  const draft = parseNotice(clean, source);
  return { source, clean, draft, remarks: proofread({ source, clean, draft }) };
}

/** Text of a file for a reader that knows only text: tests that shuffle and cut lines begin from it. */
export const readText = (text: string, file = '粘贴的文字') => readNotice(file, new TextEncoder().encode(text));
