import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Campaign } from '#campaign/model.ts';
import { activityCalendarPath } from '#campaign/site-paths.ts';
import { activityCalendar, campaignCalendar } from '#feeds/calendar.ts';
import { entryOf, published, sampleCampaign } from '../seo/sample-campaign.ts';
import { all, eventsOf, parseCalendar, valueOf, type Component } from './ics-parser.ts';

const activity = (data: Record<string, unknown>, id = 'shijian') => entryOf('activities', data, id);

function eventsFor(data: Record<string, unknown>, campaign = published()): Component[] {
  return eventsOf(parseCalendar(activityCalendar(campaign, activity(data)) ?? ''));
}
const time = (event: Component | undefined, name: string) => {
  const [property] = event ? all(event, name) : [];
  return property && `${property.params['VALUE'] === 'DATE' ? 'day ' : ''}${property.value}`;
};

const withoutActionDay = (campaign: Campaign): Campaign => ({
  ...campaign,
  config: { ...campaign.config, actionDay: undefined },
});

/** The calendar of a campaign that has days. */
const calendarOf = (...args: Parameters<typeof campaignCalendar>): string => campaignCalendar(...args) ?? '';

describe('the calendar of a campaign', () => {
  const activities = [
    activity({ start: '2019-01-14', end: '2019-02-15', deadline: '2019-01-22 18:00' }),
    activity({}, 'undated'),
  ];

  it('is this', () => {
    expect(calendarOf(published(), activities).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      CALSCALE:GREGORIAN
      PRODID:-//guichao//calendar//ZH
      METHOD:PUBLISH
      X-WR-CALNAME:青春兴晋
      X-PUBLISHED-TTL:PT1H
      BEGIN:VEVENT
      UID:phase-984dee5a78@qcxj.guichao
      SUMMARY:青春兴晋：组织发动阶段开始
      DTSTAMP:20190119T160000Z
      DTSTART;VALUE=DATE:20181221
      DTEND;VALUE=DATE:20181222
      DESCRIPTION:各市写好方案。
      URL:https://x.cn/zt/q/timeline.html
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:deadline-38ebcfc52d@qcxj.guichao
      SUMMARY:截止：报送实施方案
      DTSTAMP:20190119T160000Z
      DTSTART;VALUE=DATE:20190110
      DTEND;VALUE=DATE:20190111
      DESCRIPTION:各团市委交到团省委。\\n原文有误；以更正为准
      URL:https://x.cn/zt/q/timeline.html
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:截止：报送实施方案
      TRIGGER:-PT15H
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      UID:phase-087bc25e4b@qcxj.guichao
      SUMMARY:青春兴晋：活动实施阶段开始
      DTSTAMP:20190119T160000Z
      DTSTART;VALUE=DATE:20190111
      DTEND;VALUE=DATE:20190112
      DESCRIPTION:一场接一场地办。
      URL:https://x.cn/zt/q/timeline.html
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:activity-shijian@qcxj.guichao
      SUMMARY:标题
      DTSTAMP:20190103T160000Z
      DTSTART;VALUE=DATE:20190114
      DTEND;VALUE=DATE:20190216
      DESCRIPTION:一句摘要。
      URL:https://x.cn/zt/q/activities/shijian.html
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:activity-deadline-shijian@qcxj.guichao
      SUMMARY:报名截止：标题
      DTSTAMP:20190103T160000Z
      DTSTART:20190122T100000Z
      DESCRIPTION:一句摘要。
      URL:https://x.cn/zt/q/activities/shijian.html
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:报名截止：标题
      TRIGGER:-PT24H
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      UID:action-day-main@qcxj.guichao
      SUMMARY:统一行动日
      DTSTAMP:20190119T160000Z
      DTSTART;VALUE=DATE:20190126
      DTEND;VALUE=DATE:20190127
      DESCRIPTION:跑一趟办好几件事。
      URL:https://x.cn/zt/q/timeline.html
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  it('holds every day there is, in order', () => {
    const events = eventsOf(parseCalendar(calendarOf(published(), activities)));
    expect(events.map((event) => `${valueOf(event, 'DTSTART') ?? ''} ${valueOf(event, 'SUMMARY') ?? ''}`)).toEqual([
      '20181221 青春兴晋：组织发动阶段开始',
      '20190110 截止：报送实施方案',
      '20190111 青春兴晋：活动实施阶段开始',
      '20190114 标题',
      '20190122T100000Z 报名截止：标题',
      '20190126 统一行动日',
    ]);
    expect(new Set(events.map((event) => valueOf(event, 'UID'))).size).toBe(events.length);
  });

  it('names addresses only when they are known', () => {
    const urls = (text: string) =>
      eventsOf(parseCalendar(text)).flatMap((event) => all(event, 'URL').map(({ value }) => value));
    expect(urls(calendarOf(sampleCampaign(), activities))).toEqual([]);
    expect(new Set(urls(calendarOf(published(), activities)))).toEqual(
      new Set(['https://x.cn/zt/q/timeline.html', 'https://x.cn/zt/q/activities/shijian.html']),
    );
  });

  it('keeps the names of its events when dates and order change', () => {
    const uids = (changes: Record<string, unknown>) =>
      eventsOf(parseCalendar(calendarOf(published(changes), []))).map((event) => valueOf(event, 'UID'));
    const deadline = { name: '报送实施方案', day: '2019-01-15', who: '各团市委', to: '团省委' };
    const before = uids({});
    const after = uids({ deadlines: [{ ...deadline, name: '报送总结', day: '2019-01-01' }, deadline] });
    expect(before.filter((uid) => !after.includes(uid))).toEqual([]);
    expect(after).toHaveLength(before.length + 1);
  });

  it('says 示例 in every event of a sample site', () => {
    const events = eventsOf(parseCalendar(calendarOf(published({ sample: true }), activities)));
    for (const event of events) expect(valueOf(event, 'SUMMARY')).toMatch(/^【示例】/u);
  });

  it('folds the longest texts there can be', () => {
    const summary = '归巢'.repeat(60);
    const text = calendarOf(published(), [activity({ start: '2019-01-14', title: '题'.repeat(40), summary })]);
    const event = eventsOf(parseCalendar(text)).find(({ properties }) =>
      properties.some(({ value }) => value.startsWith('activity-')),
    );
    expect(event && valueOf(event, 'DESCRIPTION')).toBe(summary);
  });

  it('leaves out what has no day, and is not made when nothing has one', () => {
    const bare = published({
      phases: [{ name: '宣传', summary: '先说一声。' }],
      deadlines: [{ name: '报送总结', label: '2月30日前' }],
    });
    expect(campaignCalendar(withoutActionDay(bare), [])).toBeUndefined();
    const dated = published({
      phases: [{ name: '宣传', summary: '先说一声。' }],
      deadlines: [{ name: '报送总结', day: '2019-02-28' }],
    });
    const events = eventsOf(parseCalendar(calendarOf(withoutActionDay(dated), [])));
    expect(events).toHaveLength(1);
    expect(events[0] && valueOf(events[0], 'DESCRIPTION')).toBeUndefined();
  });

  it('survives the marks of the format in its texts', () => {
    const campaign = published({
      title: '甲,乙;丙\\丁',
      deadlines: [{ name: 'a,b;c\\n', day: '2019-01-10', who: '甲;', to: '乙,' }],
      actionDay: { name: '行动日', day: '2019-01-26', summary: '两\n行' },
    });
    const calendar = parseCalendar(
      calendarOf(campaign, [activity({ start: '2019-01-14', title: '一,二', place: '甲;乙' })]),
    );
    expect(valueOf(calendar, 'X-WR-CALNAME')).toBe('甲,乙;丙\\丁');
    const deadline = eventsOf(calendar).find((event) => valueOf(event, 'UID')?.startsWith('deadline-'));
    expect(deadline && valueOf(deadline, 'SUMMARY')).toBe('截止：a,b;c\\n');
    const actionDay = eventsOf(calendar).find((event) => valueOf(event, 'UID')?.startsWith('action-day-'));
    expect(actionDay && valueOf(actionDay, 'DESCRIPTION')).toBe('两\n行');
    expect(deadline?.children[0] && valueOf(deadline.children[0], 'DESCRIPTION')).toBe('截止：a,b;c\\n');
  });
});

describe('times', () => {
  it.each([
    ['a day', { start: '2019-01-14', end: '2019-01-14' }, 'day 20190114', 'day 20190115'],
    ['days, over the end of a year', { start: '2018-12-21', end: '2018-12-31' }, 'day 20181221', 'day 20190101'],
    ['days, over a leap day', { start: '2020-02-28', end: '2020-02-28' }, 'day 20200228', 'day 20200229'],
    ['hours', { start: '2019-01-26 14:30', end: '2019-01-26 17:00' }, '20190126T063000Z', '20190126T090000Z'],
    ['early hours', { start: '2019-01-01 07:59', end: '2019-01-01 08:00' }, '20181231T235900Z', '20190101T000000Z'],
    ['a moment', { start: '2019-01-26 14:30' }, '20190126T063000Z', undefined],
    ['a moment twice', { start: '2019-01-26 14:30', end: '2019-01-26 14:30' }, '20190126T063000Z', undefined],
    ['from an hour to a day', { start: '2019-01-26 14:30', end: '2019-01-28' }, '20190126T063000Z', '20190128T160000Z'],
    ['from a day to an hour', { start: '2019-01-26', end: '2019-01-28 12:00' }, 'day 20190126', 'day 20190129'],
  ])('%s', (_, data, start, end) => {
    const [event] = eventsFor(data);
    expect([time(event, 'DTSTART'), time(event, 'DTEND')]).toEqual([start, end]);
  });

  it('of something that goes on mark its beginning', () => {
    const [event] = eventsFor({ start: '2018-12-21' });
    expect(event && valueOf(event, 'SUMMARY')).toBe('开始：标题');
    expect([time(event, 'DTSTART'), time(event, 'DTEND')]).toEqual(['day 20181221', 'day 20181222']);
  });

  it('do not depend on the machine’s time zone', () => {
    const script = `
      import { campaignCalendar } from '#feeds/calendar.ts';
      import { entryOf, published } from './tests/unit/seo/sample-campaign.ts';
      const entry = entryOf('activities', { start: '2019-01-26 14:30', end: '2019-01-28', deadline: '2019-01-20' });
      process.stdout.write(campaignCalendar(published(), [entry]) ?? '');`;
    const inZone = (zone: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
    const calendar = inZone('Asia/Shanghai');
    expect(eventsOf(parseCalendar(calendar))).toHaveLength(6);
    expect(inZone('Pacific/Honolulu')).toBe(calendar);
    expect(inZone('Pacific/Kiritimati')).toBe(calendar);
  });
});

describe('reminders', () => {
  const trigger = (event: Component | undefined) => event?.children.map((alarm) => valueOf(alarm, 'TRIGGER'));

  it('come a day before a deadline, and not in the middle of the night', () => {
    expect(trigger(eventsFor({ deadline: '2019-01-22 18:00' })[0])).toEqual(['-PT24H']);
    expect(trigger(eventsFor({ deadline: '2019-01-22' })[0])).toEqual(['-PT15H']);
  });

  it('do not come for anything else', () => {
    expect(trigger(eventsFor({ start: '2019-01-22' })[0])).toEqual([]);
  });
});

describe('the calendar of one activity', () => {
  it('has the activity and its deadline, and no name of its own', () => {
    const calendar = parseCalendar(
      activityCalendar(published(), activity({ start: '2019-01-26', deadline: '2019-01-22', place: '县文化馆' })) ?? '',
    );
    expect(eventsOf(calendar).map((event) => [valueOf(event, 'UID'), valueOf(event, 'LOCATION')])).toEqual([
      ['activity-deadline-shijian@qcxj.guichao', undefined],
      ['activity-shijian@qcxj.guichao', '县文化馆'],
    ]);
    expect(valueOf(calendar, 'X-WR-CALNAME')).toBeUndefined();
  });

  it.each([
    [{}, undefined],
    [{ end: '2019-02-01' }, undefined],
    [{ start: '2019-01-26' }, '/activities/shijian.ics'],
    [{ deadline: '2019-01-22' }, '/activities/shijian.ics'],
  ])('of %j is at %s', (data, path) => {
    expect(activityCalendarPath(activity(data))).toBe(path);
    expect(activityCalendar(published(), activity(data)) !== undefined).toBe(path !== undefined);
  });
});

describe('building twice', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the same file, whatever the clock says', () => {
    const at = (now: string) => {
      vi.useFakeTimers({ now: new Date(now) });
      return calendarOf(published(), [activity({ start: '2019-01-14', updated: '2019-01-18' })]);
    };
    const first = at('2019-01-20T00:00:00Z');
    expect(at('2031-07-01T12:34:56Z')).toBe(first);
    expect(first).toContain('DTSTAMP:20190117T160000Z');
  });
});
