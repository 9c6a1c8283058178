import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldName } from '#problems/from-zod.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { day } from '#schemas/date.ts';
import { httpsUrl } from '#schemas/text.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { checkText } from '../../support/load-files.ts';

const campaign = minimalFiles['campaign.yaml'];

describe('one mistake, one problem', () => {
  it('tells the first of several rules that one value breaks', () => {
    const schema = z.strictObject({ url: httpsUrl('网址'), day: day('日子') });
    expect(checkText(schema, 'url: http://localhost\nday: 2021-02-30\n').problems.map(({ field }) => field)).toEqual([
      'url',
      'day',
    ]);
  });

  it('tells several unknown fields of one group', () => {
    const { problems } = checkText(z.strictObject({ a: z.string() }), 'a: x\nb: 1\nc: 2\n');
    expect(problems.map(({ field, line }) => `${field}:${line}`)).toEqual(['b:2', 'c:3']);
  });

  it('does not compare an impossible day', () => {
    expect(
      checkText(campaignSchema, edited(campaign, 'start: 2021-01-20\n  end', 'start: 2021-02-30\n  end')).problems,
    ).toHaveLength(1);
  });

  it('finds every missing field of an empty file', () => {
    const { problems } = checkText(campaignSchema, '# 还没写\n');
    expect(problems.map(({ field }) => field)).toEqual(['title', 'slogan', 'summary', 'organiser', 'theme']);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['field-missing']));
  });
});

describe('what was written', () => {
  const got = (value: string) => checkText(z.strictObject({ a: z.enum(['甲']) }), `a: ${value}\n`).problems[0]?.message;

  it('is shortened and kept on one line', () => {
    expect(got('甲'.repeat(200))).toHaveLength('「a」应该是「甲」，现在写的是 。'.length + 60);
    expect(got('"第一行\\n::error::第二行"')).toBe('「a」应该是「甲」，现在写的是 「第一行⏎::error::第二行」。');
    expect(got('[1, 二]')).toBe('「a」应该是「甲」，现在写的是 [1,"二"]。');
  });
});

describe('fieldName', () => {
  it.each([
    [[], ''],
    [['title'], 'title'],
    [['phases', 1, 'end'], 'phases[1].end'],
    [['regions', 0], 'regions[0]'],
  ])('%j', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});
