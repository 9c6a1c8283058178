import { beforeAll, describe, expect, test } from 'vitest';
import { loadCampaign } from '#campaign/load.ts';
import { campaignIdOf, writeCampaign } from '#notice/write/campaign-files.ts';
import { campaignFolder } from '../../support/campaign-folder.ts';
import { reportOf } from '../../support/load-files.ts';
import { readNotice, type ReadNotice } from '../../support/notice-corpus.ts';
import { aboutRealNotices, realNotices } from '../../support/real-notices.ts';

/* Short facts of real notices, when they are at hand: they are not ours to publish. */

interface Facts {
  number?: string;
  name?: string;
  theme?: string;
  period?: { start?: string; end?: string };
  root?: string;
  signed?: string;
  activities: number;
  phases?: number;
  /** Days of deadlines; `?` for one whose day does not exist. */
  deadlines: string[];
  phones: number;
  privacy: string[];
  attachments: number;
  must: string[];
  not: string[];
  /** What the list of things to check must name, in its own words. */
  listed: string[];
}

const facts: Record<string, Facts> = {
  '000': {
    number: '兵青发〔2015〕17号',
    theme: '乡约你我 乡聚青春',
    period: { start: '2016-01-01', end: '2016-02-29' },
    activities: 7,
    deadlines: ['2015-12-31', '2016-02-28'],
    phones: 1,
    privacy: ['free-mail'],
    attachments: 1,
    must: ['missing-date', 'weekend-deadline', 'private-mail', 'due-before-end'],
    not: ['wrong-weekday', 'impossible-date', 'doubled-words', 'numbering'],
    listed: ['成文日期：写在', '是星期日', '才结束', '个人邮箱', '字中间垫了空格'],
  },
  '001': {
    name: '青春兴晋',
    period: { start: '2018-12-21', end: '2019-02-28' },
    root: '山西省',
    signed: '2018-12-24',
    activities: 10,
    phases: 3,
    deadlines: ['2019-01-10', '?'],
    phones: 0,
    privacy: [],
    attachments: 0,
    must: [
      'impossible-date',
      'lost-year-mark',
      'lost-month',
      'half-width-punctuation',
      'unbalanced-quotes',
      'unbalanced-brackets',
      'open-stage',
      'missing-number',
    ],
    not: ['count-differs', 'wrong-weekday', 'numbering-missing', 'numbering-order', 'doubled-words'],
    listed: [
      '2月30日',
      '写到“长期”',
      '少了“年”字',
      '少了“月”字',
      '多了一个字',
      '少了后引号',
      '少了前引号',
      '少了后括号',
      '半角标点',
      '不换行空格',
      '多余的空格',
      '发文字号：写在',
    ],
  },
  '002': {
    activities: 3,
    deadlines: [],
    phones: 1,
    privacy: [],
    attachments: 1,
    must: [
      'missing-signature',
      'missing-date',
      'missing-number',
      'missing-attachment',
      'phone-without-area-code',
      'latin-numeral',
    ],
    not: ['doubled-words', 'count-differs', 'impossible-date'],
    listed: ['罗马数字', '落款：写在', '成文日期：写在', '发文字号：写在', '没有区号', '只有名称，没有内容'],
  },
  '003': {
    root: '嘉兴市',
    signed: '2016-04-22',
    activities: 15,
    deadlines: ['2016-05-10'],
    phones: 1,
    privacy: [],
    attachments: 1,
    must: ['phone-without-area-code', 'deadline-without-year', 'name-drift', 'missing-number'],
    not: ['doubled-words', 'count-differs', 'missing-date', 'numbering-missing'],
    listed: ['没写年份', '县（市）区', '没有区号', '短横', '发文字号：写在'],
  },
  '004': {
    number: '内团办发〔2020〕1号',
    period: { start: '2020-01-01', end: '2020-02-29' },
    root: '内蒙古自治区',
    signed: '2020-01-15',
    activities: 4,
    deadlines: ['2020-02-16'],
    phones: 0,
    privacy: ['free-mail', 'mobile'],
    attachments: 2,
    must: [
      'private-mobile',
      'private-mail',
      'year-brackets',
      'attachment-title-differs',
      'missing-qr',
      'deadline-without-year',
      'bare-year',
      'name-drift',
    ],
    not: ['doubled-words', 'impossible-date', 'missing-date', 'missing-signature', 'lost-year-mark'],
    listed: [
      '﹝2020﹞',
      '创业青年月',
      '没写年份',
      '2020共青团',
      '手机号',
      '个人邮箱',
      '却没有图片',
      '附件上写的是',
      '才结束',
      '是星期日',
      '字中间垫了空格',
    ],
  },
};

const notices = realNotices();

test(aboutRealNotices('the way from file to campaign'), () => {
  expect([0, Object.keys(facts).length]).toContain(notices.length);
});

describe.each(notices)('$file', ({ file, bytes }) => {
  const { must, not, listed, ...wanted } = facts[file.slice(0, 3)] as Facts;
  let read: ReadNotice;
  let seconds: number;
  beforeAll(async () => {
    const begun = performance.now();
    read = await readNotice(file, bytes);
    seconds = (performance.now() - begun) / 1000;
  });

  test('is read', () => {
    const { draft } = read;
    const { start, end } = draft.period?.value ?? {};
    const got = {
      number: draft.number?.value,
      name: draft.name?.value,
      theme: draft.theme?.value,
      period: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
      root: draft.region?.value.root,
      signed: draft.signed?.value,
      activities: draft.activities.length,
      phases: draft.phases.length,
      deadlines: draft.deadlines.map(({ day }) => day?.value ?? '?'),
      phones: draft.contacts.flatMap(({ phones }) => phones).length,
      privacy: [...new Set(draft.privacy.map(({ kind }) => kind))].sort(),
      attachments: draft.attachments.length,
    };
    expect(got).toEqual({ ...got, ...wanted });
    expect(draft.title).toBeDefined();
    expect(draft.addressees.length).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(10);
  });

  test('is proofread', () => {
    const codes = [...new Set(read.remarks.map(({ code }) => code))].sort();
    const wrong = codes.filter((code) => not.some((kind) => code === kind || code.startsWith(`${kind}-`)));
    expect({ missing: must.filter((code) => !codes.includes(code)), wrong, codes }).toEqual({
      missing: [],
      wrong: [],
      codes,
    });
  });

  test('becomes a campaign that loads', async () => {
    const { draft, remarks } = read;
    const id = campaignIdOf(draft);
    const { files } = writeCampaign({ draft, remarks, id, today: '2026-01-20' });
    const folder = await campaignFolder(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${id}/${path}`, text])),
    );
    try {
      const { problems, loaded } = await loadCampaign({ contentDir: folder.contentDir, id, asOf: '2026-01-20' });
      expect(reportOf(problems.filter(({ severity }) => severity === 'error'))).toBe('');
      expect(loaded?.campaign.config.organiser.name).not.toBe('');
    } finally {
      await folder.dispose();
    }
    const list = files['待核对.md'] ?? '';
    expect(listed.filter((words) => !list.includes(words))).toEqual([]);
    // Correct Chinese, though it looks doubled.
    expect(list).not.toMatch(/组织组织|一项一项|工作作风|欢欢喜喜|编号/u);
    const all = JSON.stringify(files);
    for (const { written } of draft.privacy) expect(all).not.toContain(written);
  });
});
