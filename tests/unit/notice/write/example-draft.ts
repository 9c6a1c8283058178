import type { NoticeDraft } from '#notice/notice-draft.ts';
import type { Certainty, Found } from '#notice/origin.ts';
import type { RebuiltTable } from '#notice/rebuilt-table.ts';
import { nothingMeant } from '../../../support/nothing-meant.ts';

/** An invented notice as it is read: every part of a draft once. */
export const file = '归巢通知.docx';

export const found = <T>(value: T, line = 1, certainty: Certainty = 'sure', why?: string): Found<T> => ({
  value,
  at: { file, line },
  certainty,
  ...(why !== undefined && { why }),
});
const at = (line: number) => ({ file, line });
const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });

export const blankTable: RebuiltTable = {
  title: '“灯火归巢”活动统计表',
  header: [
    { label: '填表人', kind: 'text' },
    { label: '联系电话', kind: 'phone' },
    { label: '团委盖章', kind: 'seal' },
  ],
  heading: [
    [cell('县区', 1, 2), cell('座谈会', 2), cell('走访', 2)],
    [cell('场次'), cell('参加人数'), cell('走访青年人数'), cell('补贴金额（万元）')],
  ],
  rows: [],
  notes: ['注：没有的填 0。'],
  use: 'blank',
  certainty: 'likely',
  at: at(40),
};

export const filledTable: RebuiltTable = {
  title: '联系安排',
  header: [],
  heading: [[cell('部门'), cell('联系县区')]],
  rows: [
    ['办公室', '东河区'],
    ['', '西山县'],
    ['宣传部', '南湾县'],
  ],
  notes: [],
  use: 'filled',
  certainty: 'sure',
  at: at(50),
};

export const draft: NoticeDraft = {
  file,
  format: 'docx',
  mark: found('共青团太原市委员会文件', 1),
  number: found('并团发〔2026〕3号', 2),
  title: found('关于开展“灯火归巢 青春回家”青年返乡月活动的通知', 3),
  addressees: [found('各县（市、区）团委', 4), found('各高校团委', 4)],
  body: [
    {
      kind: 'paragraph',
      text: '春节前后回家的年轻人多，团市委决定办一个返乡月，请他们看看家乡、聊聊打算。现将有关事项通知如下。',
      at: at(5),
    },
    { kind: 'heading', marker: { level: 1, written: '一、', number: 1 }, text: '活动时间', at: at(6) },
    { kind: 'paragraph', text: '2026年1月15日至2月底', at: at(7) },
    { kind: 'heading', marker: { level: 1, written: '二、', number: 2 }, text: '活动内容', at: at(8) },
    { kind: 'heading', marker: { level: 3, written: '1.', number: 1 }, text: '围炉座谈', at: at(9) },
    { kind: 'paragraph', text: '每个县至少开3场座谈，问回来的人 <想什么>、要什么 {如实记}。', at: at(10) },
    {
      kind: 'paragraph',
      text: '2. 上门走访。村里有事找小王，电话13800000000。',
      item: { marker: { level: 3, written: '2.', number: 2 }, head: '上门走访' },
      at: at(11),
    },
    { kind: 'paragraph', text: '网址http://www.example.cn/a，邮箱xiaowang@126.com。', at: at(12) },
  ],
  sections: [],
  attachments: [
    {
      number: 1,
      listed: found('“灯火归巢”活动统计表', 20),
      blocks: [{ kind: 'table', table: blankTable, at: at(40) }],
      at: at(39),
    },
    {
      number: 2,
      listed: found('联系安排表', 21),
      titled: found('联系安排', 49),
      blocks: [{ kind: 'table', table: filledTable, at: at(50) }],
      at: at(48),
    },
  ],
  signature: found('共青团太原市委', 22),
  signed: found('2026-01-05', 23),
  note: found('此件公开发布', 24),
  copies: [found('团省委办公室', 25)],
  imprint: found({ office: '共青团太原市委办公室', day: '2026-01-06' }, 26),
  name: found('灯火归巢', 3, 'likely'),
  theme: found('灯火归巢 青春回家', 3),
  period: found({ start: '2026-01-15', end: '2026-02-28', label: '2026年1月15日至2月底' }, 7),
  organiser: found('共青团太原市委员会', 22),
  coOrganisers: [],
  region: found({ root: '太原市' }, 1, 'guess', '从发文单位看的'),
  goals: [],
  activities: [
    {
      name: found('围炉座谈', 9),
      group: '活动内容',
      number: 1,
      text: ['1.围炉座谈', '每个县至少开3场座谈，问回来的人 <想什么>、要什么 {如实记}。'],
      at: at(9),
    },
    { name: found('上门走访', 11), number: 2, text: ['2. 上门走访。村里有事找小王，电话13800000000。'], at: at(11) },
  ],
  phases: [
    {
      name: found('发动', 13),
      when: found({ start: '2026-01-15', end: '2026-01-20', label: '1月中旬' }, 13),
      text: ['打电话。'],
    },
    { name: found('总结', 14), when: found({ start: '2026-01-01', label: '长期', open: true }, 14), text: [] },
  ],
  deadlines: [
    {
      what: found('活动统计表', 15),
      day: found('2026-03-10', 15),
      written: '3月10日前',
      who: found('各县（市、区）团委', 15),
      to: found('团市委青年发展部', 15),
    },
    { what: found('活动总结', 16), instead: '2026-02-28', written: '2月30日前', to: found('团市委青年发展部', 16) },
    { what: found('名单', 17), written: '近期' },
  ],
  quotas: [
    { what: found('座谈会', 10), per: '每个县', bound: '至少', value: 3, unit: '场' },
    { what: found('走访青年', 11), bound: '至少', value: 10, to: 20, unit: '名' },
  ],
  contacts: [
    {
      office: found('青年发展部', 18),
      people: [found('王某某', 18)],
      phones: [found('0999-0000000', 18), found('13800000000', 18)],
      faxes: [],
      emails: [found('xiaowang@126.com', 18)],
    },
  ],
  privacy: [
    { kind: 'mobile', written: '13800000000', at: at(11) },
    { kind: 'free-mail', written: 'xiaowang@126.com', at: at(12) },
  ],
  channels: [{ kind: '微信群', name: found('返乡青年微信群', 12) }],
  forms: [{ name: found('返乡青年登记', 12), purpose: found('统计返乡青年', 12) }],
  dropped: [{ text: '上一条：别的新闻', at: at(60) }],
};

/** A draft of which nothing could be read but two lines of text. */
export const bareDraft: NoticeDraft = {
  file: '无标题.txt',
  format: 'text',
  addressees: [],
  body: [{ kind: 'paragraph', text: '大家好。', at: { file: '无标题.txt', line: 1 } }],
  sections: [],
  attachments: [],
  copies: [],
  ...nothingMeant,
  dropped: [],
};
