import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCampaign } from '#campaign/load.ts';
import { readYaml } from '#lib/yaml-source.ts';
import type { NoticeDraft } from '#notice/notice-draft.ts';
import { addedNotice, campaignIdOf, writeCampaign } from '#notice/write/campaign-files.ts';
import { campaignFolder } from '../../../support/campaign-folder.ts';
import { bareDraft, blankTable, draft, file, filledTable, found } from './example-draft.ts';

const id = 'ceshi';
const today = '2026-11-22';
const filesOf = (changes: Partial<NoticeDraft> = {}) =>
  writeCampaign({ draft: { ...draft, ...changes }, remarks: [], id, today }).files;
const yamlOf = (files: Record<string, string>, name: string) =>
  readYaml(files[name] ?? '').value as Record<string, unknown>;

/** The errors a campaign of these files has. */
async function errorsOf(files: Record<string, string>): Promise<string[]> {
  const folder = await campaignFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${id}/${name}`, text])),
  );
  try {
    const { problems } = await loadCampaign({ contentDir: folder.contentDir, id, drafts: true });
    return problems.filter(({ severity }) => severity === 'error').map((found) => `${found.file}: ${found.message}`);
  } finally {
    await folder.dispose();
  }
}

describe('a notice with every part', () => {
  const files = filesOf();
  const campaign = yamlOf(files, 'campaign.yaml');

  test('becomes a folder that loads without an error', async () => {
    expect(Object.keys(files)).toEqual([
      'campaign.yaml',
      'notices/denghuo-guichao.mdx',
      'activities/weilu-zuotan.mdx',
      'activities/shangmen-zoufang.mdx',
      'stats/denghuo-guichao.yaml',
      'tables/lianxi-anpai.yaml',
      'tables/zhibiao.yaml',
      'tables/baosong.yaml',
      'channels.yaml',
      'forms/fanxiang-qingnian.yaml',
      '待核对.md',
    ]);
    expect(await errorsOf(files)).toEqual([]);
  });

  test('a form is a stub that says what is still to be written before it can be published', async () => {
    const name = 'forms/fanxiang-qingnian.yaml';
    const stub = files[name] ?? '';
    expect(yamlOf(files, name)).toEqual({
      title: '返乡青年登记',
      vendor: '其他平台',
      operator: '待补充',
      handler: '待补充',
      contact: '待补充',
      purpose: '统计返乡青年',
      fields: [{ type: '文字', label: '待补充' }],
      retention: '待补充',
      withdrawal: '待补充',
      draft: true,
    });
    const notes = stub.split('\n').filter((line) => line.startsWith('#'));
    const missing = notes.flatMap((line) => /^# {3}(\w+): /u.exec(line)?.[1] ?? []);
    const published = (text: string) => errorsOf({ ...files, [name]: text });
    const bare = stub.replaceAll('待补充', '填好了').replace('draft: true\n', '');
    const errors = await published(bare);
    expect(missing).toHaveLength(5);
    expect(errors).toHaveLength(5);
    for (const field of missing) expect(errors.join('\n')).toContain(`少了「${field}」`);
    const filled = `${bare}url: https://example.com/f/1
role: 受委托
minors: 不收
sensitive: false
deadline: 2026-02-10 18:00
`;
    expect(await published(filled)).toEqual([]);
  });

  test('says of the campaign what the notice says', () => {
    expect(campaign).toMatchObject({
      title: '灯火归巢',
      slogan: '灯火归巢 青春回家',
      summary: '春节前后回家的年轻人多，团市委决定办一个返乡月，请他们看看家乡、聊聊打算。',
      review: 'needed',
      organiser: { name: '共青团太原市委员会' },
      period: { start: '2026-01-15', end: '2026-02-28', label: '2026年1月15日至2月底' },
      regions: { root: '太原市' },
      theme: { motif: 'loess', way: 'railway' },
    });
    expect(campaign).not.toHaveProperty('asOf');
    expect(campaign).not.toHaveProperty('sample');
  });

  test('a day that does not exist is the last of its month, with a note; a day that cannot be told is its label', () => {
    expect(campaign['deadlines']).toEqual([
      { name: '活动统计表', day: '2026-03-10', who: '各县（市、区）团委', to: '团市委青年发展部' },
      {
        name: '活动总结',
        day: '2026-02-28',
        to: '团市委青年发展部',
        note: '通知写的是“2月30日前”，这一天不存在，先写当月最后一天，请向主办单位核实',
      },
      { name: '名单', label: '近期' },
    ]);
  });

  test('a phase that goes back in time keeps its words and loses its day', () => {
    expect(campaign['phases']).toEqual([
      { name: '发动', start: '2026-01-15', end: '2026-01-20', label: '1月中旬', summary: '打电话。' },
      { name: '总结', label: '长期', summary: '长期' },
    ]);
  });

  test('contacts are offices with office numbers', () => {
    expect(campaign['contacts']).toEqual([{ name: '青年发展部', phone: '0999-0000000' }]);
  });

  test('no private detail is in any file, and the list names kind and line only', () => {
    for (const [name, text] of Object.entries(files)) {
      expect([name, /13800000000|xiaowang|126\.com/u.test(text)]).toEqual([name, false]);
      expect([name, name.startsWith('notices/') || !text.includes('王某某')]).toEqual([name, true]);
    }
    expect(files['待核对.md']).toContain('- [ ] 手机号（第 11 行）\n- [ ] 个人邮箱（第 12 行）');
  });

  test('the notice has all parts of its form, its text with its numbering, and its attachments', () => {
    const notice = files['notices/denghuo-guichao.mdx'] ?? '';
    for (const part of [
      'number: 并团发〔2026〕3号',
      'issuer: 共青团太原市委员会',
      'signature: 共青团太原市委',
      '  office: 共青团太原市委办公室',
      '## 一、活动时间',
      '### 1.围炉座谈',
      '2\\. 上门走访。村里有事找小王，电话（不公开）。',
      '\\<想什么>、要什么 \\{如实记}。',
      '## 附件1\n',
      '| 县区 | 座谈会·场次 | 座谈会·参加人数 |',
      '## 附件2\n\n联系安排\n\n| 部门 | 联系县区 |',
    ])
      expect(notice).toContain(part);
  });

  test('one activity is one file, with nothing the notice does not say', () => {
    const activity = files['activities/weilu-zuotan.mdx'] ?? '';
    expect(activity).toContain('number: 1\ngroup: 活动内容\nhost: 共青团太原市委员会\nnotice: denghuo-guichao\n');
    expect(activity).not.toMatch(/^(?:gives|action|place|start):/mu);
  });

  test('the blank table has typed columns below grouped headings', () => {
    expect(yamlOf(files, 'stats/denghuo-guichao.yaml')).toMatchObject({
      attachment: '附件1',
      columns: [
        { key: 'c1', label: '县区', type: 'text' },
        {
          label: '座谈会',
          columns: [
            { label: '场次', type: 'integer' },
            { label: '参加人数', type: 'integer' },
          ],
        },
        {
          label: '走访',
          columns: [
            { label: '走访青年人数', type: 'integer' },
            { type: 'decimal', unit: '万元' },
          ],
        },
      ],
      handIn: { who: '各县（市、区）团委', to: '团市委青年发展部', day: '2026-03-10' },
    });
  });
});

describe('a notice with hardly anything', () => {
  test('still becomes a folder that loads, and nothing is made up', async () => {
    const files = writeCampaign({ draft: bareDraft, remarks: [], id, today }).files;
    expect(await errorsOf(files)).toEqual([]);
    expect(Object.keys(files)).toEqual(['campaign.yaml', 'notices/wu-biaoti.mdx', '待核对.md']);
    const campaign = yamlOf(files, 'campaign.yaml');
    for (const field of ['period', 'phases', 'deadlines', 'regions', 'contacts', 'targets'])
      expect(campaign).not.toHaveProperty(field);
    expect(files['待核对.md']).toContain('- [ ] 活动时间：写在 campaign.yaml 的 period');
  });

  test('a table the schema cannot say stays in the text and is listed', () => {
    const table = { ...blankTable, heading: [], rows: [['围炉座谈'], ['上门走访']] };
    const { files } = writeCampaign({
      draft: {
        ...draft,
        attachments: [
          { number: 1, listed: found('统计表'), blocks: [{ kind: 'table', table, at: table.at }], at: table.at },
        ],
      },
      remarks: [],
      id,
      today,
    });
    expect(Object.keys(files).filter((name) => name.startsWith('stats/'))).toEqual([]);
    expect(files['notices/denghuo-guichao.mdx']).toContain('\n\n上门走访\n');
    expect(files['待核对.md']).toContain('没有列标题；表格留在通知正文里');
  });
});

test('whatever stands in a draft, the campaign loads', { timeout: 60_000 }, async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      '待补充',
      '通知里写着待补充三个字',
      '2026-01-01',
      '---',
      '# 标题',
      '{a}',
      '<b>',
      '长'.repeat(300),
      'import x',
      '13800000000',
    ),
  );
  const day = fc.constantFrom('2026-01-01', '2025-12-31', '2026-02-30', '', '昨天');
  const value = text.map((own) => found(own));
  const drafts = fc.record({
    title: fc.option(value, { nil: undefined }),
    name: fc.option(value, { nil: undefined }),
    theme: fc.option(value, { nil: undefined }),
    number: fc.option(value, { nil: undefined }),
    organiser: fc.option(value, { nil: undefined }),
    signed: fc.option(
      day.map((own) => found(own)),
      { nil: undefined },
    ),
    addressees: fc.array(value, { maxLength: 2 }),
    region: fc.option(
      fc.record({ root: text, only: fc.array(text, { maxLength: 2 }) }).map((own) => found(own)),
      { nil: undefined },
    ),
    period: fc.option(
      fc.record({ start: day, end: day, label: text }).map((own) => found(own)),
      { nil: undefined },
    ),
    body: fc.array(
      text.map((own) => ({ kind: 'paragraph' as const, text: own, at: { file, line: 1 } })),
      { maxLength: 4 },
    ),
    activities: fc.array(
      fc.record({
        name: value,
        group: text,
        number: fc.integer(),
        text: fc.array(text, { maxLength: 2 }),
        at: fc.constant({ file, line: 1 }),
      }),
      { maxLength: 3 },
    ),
    phases: fc.array(
      fc.record({
        name: value,
        when: fc.record({ start: day, end: day, label: text }).map((own) => found(own)),
        text: fc.array(text, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    deadlines: fc.array(
      fc.record({ what: value, day: day.map((own) => found(own)), written: text, who: value, to: value }),
      { maxLength: 3 },
    ),
    quotas: fc.array(
      fc.record({
        what: value,
        per: text,
        bound: fc.constantFrom('至少' as const, '最多' as const),
        value: fc.nat(),
        to: fc.nat(),
        unit: text,
      }),
      { maxLength: 2 },
    ),
    channels: fc.array(
      value.map((name) => ({ kind: '微信群' as const, name })),
      { maxLength: 2 },
    ),
    forms: fc.array(
      value.map((name) => ({ name, purpose: name })),
      { maxLength: 2 },
    ),
    attachments: fc.array(
      text.map((own) => ({
        listed: found(own),
        blocks: [
          { ...blankTable, title: own },
          {
            ...filledTable,
            title: own,
            rows: [
              [own, own],
              [own, ''],
            ],
          },
        ].map((table) => ({ kind: 'table' as const, table, at: table.at })),
        at: { file, line: 1 },
      })),
      { maxLength: 2 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(drafts, async (changes) => {
      const written = { ...draft, ...changes } as NoticeDraft;
      expect(await errorsOf(filesOf(written))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('the folder is named for the campaign', () => {
  expect(campaignIdOf(draft)).toBe('denghuo-guichao');
  expect(campaignIdOf(bareDraft)).toBe('wu-biaoti');
});

test('one more notice brings its own files, and leaves the campaign’s own alone', () => {
  const { files } = addedNotice({ draft, remarks: [], id, today });
  expect(Object.keys(files)).toContain('待核对-denghuo-guichao.md');
  expect(Object.keys(files)).not.toContain('campaign.yaml');
});

test.each([
  ['1.发动阶段（1月15日—20日）', '各乡镇打电话。', '各乡镇打电话。'],
  ['（一）发动阶段。各乡镇打电话。', '', '各乡镇打电话。'],
  ['发动阶段（1月15日—20日）：', '', '1月中旬'],
  ['先打电话，再上门。', '', '先打电话，再上门。'],
])('a phase does not say its name and days twice: %s', (first, second, summary) => {
  const when = found({ start: '2026-01-15', end: '2026-01-20', label: '1月中旬' }, 13);
  const text = [first, second].filter((part) => part !== '');
  const campaign = yamlOf(filesOf({ phases: [{ name: found('发动阶段', 13), when, text }] }), 'campaign.yaml');
  expect(campaign['phases']).toMatchObject([{ name: '发动阶段', summary }]);
});
