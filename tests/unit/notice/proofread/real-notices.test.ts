import { describe, expect, it } from 'vitest';
import { cleanSource } from '#notice/clean/clean-source.ts';
import { parseNotice } from '#notice/parse/parse-notice.ts';
import { proofread } from '#notice/proofread/proofread.ts';
import { readSource } from '#notice/read/read-source.ts';
import { aboutRealNotices, realNotices } from '../../../support/real-notices.ts';

const notices = realNotices();

async function remarksOf(number: string) {
  const { file: name, bytes } = notices.find(({ file }) => file.startsWith(number))!;
  const read = await readSource({ name, bytes });
  if (!read.ok) throw new Error(`${name} cannot be read`);
  const clean = cleanSource(read.document);
  return proofread({ source: read.document, clean, draft: parseNotice(clean, read.document) });
}

/** Everything that is to be said of each notice, by line; what is not listed is not to be said. */
const expected: Record<string, string[]> = {
  '000': [
    '22 half-width-punctuation',
    '25 due-before-end',
    '25 weekend-deadline',
    '27 padded-labels',
    '27 person-named',
    '30 private-mail',
    '32 missing-date',
  ],
  '001': [
    '105 lost-year-mark',
    '105 mixed-ranges',
    '109 extra-date-mark',
    '109 lost-year-mark',
    '109 open-stage',
    '111 impossible-date',
    '140 missing-contact',
    '35 inner-spaces',
    '35 no-break-spaces',
    '4 missing-number',
    '69 unbalanced-quotes',
    '8 half-width-punctuation',
    '86 unbalanced-quotes',
    '90 lost-year-mark',
    '92 lost-month',
    '92 unbalanced-brackets',
  ],
  '002': [
    '1 missing-number',
    '13 missing-date',
    '13 missing-signature',
    '13 person-named',
    '13 phone-without-area-code',
    '14 missing-attachment',
    '8 half-width-punctuation',
    '8 latin-numeral',
  ],
  '003': [
    '1 missing-number',
    '47 hyphen-range',
    '47 inner-spaces',
    '49 deadline-without-year',
    '49 name-drift',
    '49 person-named',
    '49 phone-without-area-code',
    '65 padded-labels',
  ],
  '004': [
    '142 name-drift',
    '152 deadline-without-year',
    '152 due-before-end',
    '152 weekend-deadline',
    '159 padded-labels',
    '159 person-named',
    '161 private-mobile',
    '163 private-mail',
    '188 missing-qr',
    '191 attachment-title-differs',
    '192 bare-year',
    '4 year-brackets',
  ],
};

it(aboutRealNotices('what is wrong in them'), () => {
  expect([0, Object.keys(expected).length]).toContain(notices.length);
});

if (notices.length > 0)
  describe('the notices this was made for', () => {
    it.each(Object.entries(expected))('%s: all that is wrong, and nothing else', async (number, codes) => {
      const remarks = await remarksOf(number);
      expect(remarks.map((remark) => `${String(remark.at.line)} ${remark.code}`).sort()).toEqual(codes);
    });

    it('stand in the order of the text, each with something to do', async () => {
      const remarks = await remarksOf('001');
      const lines = remarks.map((remark) => remark.at.line);
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      for (const remark of remarks) {
        expect(remark.says).not.toBe('');
        expect(remark.fix).not.toBe('');
      }
    });

    it('have their impossible day found over the line and page break it is split at', async () => {
      const impossible = (await remarksOf('001')).find((remark) => remark.code === 'impossible-date');
      expect(impossible).toMatchObject({ weight: 'wrong', at: { line: 111, end: 113 } });
      expect(impossible?.says).toContain('2月30日');
    });

    it('never have their private details repeated', async () => {
      for (const number of ['000', '004']) {
        for (const remark of await remarksOf(number)) expect(remark.says + remark.fix).not.toMatch(/1[3-9]\d{9}|@/u);
      }
    });
  });
