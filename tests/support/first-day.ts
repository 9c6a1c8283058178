import type { Way } from '#schemas/way.ts';

/** What the notice of an invented campaign says, as a campaign drawn from it would hold it. */
export interface FirstDay {
  id: string;
  way: Way;
  title: string;
  slogan: string;
  organiser: string;
  period?: { start: string; end?: string; label?: string };
  region?: string;
  phases?: string;
  /** By heading of the notice; an empty heading where it has none. */
  activities: Record<string, string[]>;
  /** What, and the day as the page must say it. */
  deadlines: { name: string; day?: string; label?: string; who?: string; to?: string; said: string }[];
}

const themes: Record<Way, string> = {
  railway: 'ink: "#173832", accent: "#b92b17", ground: "#f6eee0", motif: loess, face: song',
  'poplar-road': 'ink: "#5a1712", accent: "#a8300c", ground: "#f9e4ae", motif: oasis, face: brush',
  'horse-track': 'ink: "#123f78", accent: "#a9480a", ground: "#f1f5f7", motif: grassland, face: hei',
  canal: 'ink: "#122241", accent: "#a81e2c", ground: "#e8edea", motif: watertown, face: xiaowei',
  footpath: 'ink: "#23431d", accent: "#8f450c", ground: "#f3f4e0", motif: paddy, face: kai',
};

/** One campaign for each way home, each lacking something else. The longest names there may be are among them. */
export const firstDays: FirstDay[] = [
  {
    id: 'tielu',
    way: 'railway',
    title: '临溪青年返乡过年服务行动',
    slogan: '车票有人问 家门有人等',
    organiser: '共青团临溪县委员会',
    period: { start: '2024-01-10', end: '2024-02-29', label: '2024年1月中旬至2月底' },
    region: '太原市',
    phases: '[{ name: 报名, start: 2024-01-10, summary: 先报名。 }, { name: 收尾, summary: 再收尾。 }]',
    activities: {
      路上有人帮: ['车站暖手铺', '拼车回村一趟走', '行李寄放三天不收钱不排队也不用押证件的小站点'],
      家里有事办: ['替老人跑一趟', '年货代买'],
    },
    deadlines: [
      { name: '报送服务站名单', day: '2024-01-20', who: '各乡镇团委', to: '县团委办公室', said: '20日前' },
      { name: '报送总结', label: '活动结束后一周内', said: '活动结束后一周内' },
    ],
  },
  {
    id: 'yangshu',
    way: 'poplar-road',
    title: '戈壁赶集',
    slogan: '一车春联·一台大戏',
    organiser: '共青团示例市委员会',
    period: { start: '2016-01-01', end: '2016-02-29', label: '2016年1—2月' },
    activities: { '': ['写春联', '修农机', '唱一台戏', '送书下团场'] },
    deadlines: [{ name: '报送集日安排', day: '2015-12-31', to: '团委办公室', said: '31日前' }],
  },
  {
    id: 'madao',
    way: 'horse-track',
    title: '草原捎话',
    slogan: '把家乡的话捎给远方的人',
    organiser: '共青团示例盟委员会',
    period: { start: '2024-01-01' },
    activities: { '': ['捎一封家书', '办一场座谈'] },
    deadlines: [],
  },
  {
    id: 'shuilu',
    way: 'canal',
    title: '灯下走访',
    slogan: '夜里敲门 坐下说话',
    organiser: '共青团示例水乡市委员会',
    activities: { 串门: ['走访车间', '走访寝室', '走访小店'], 办事: ['帮办一件实事'], 学习: ['上一堂夜课'] },
    deadlines: [
      { name: '录入走访记录', day: '2024-06-30', who: '各级团干部', said: '30日前' },
      { name: '报送案例', day: '2024-09-30', who: '各县团委', to: '组织部', said: '30日前' },
      { name: '报送照片', label: '随时', said: '随时' },
    ],
  },
  {
    id: 'xiaolu',
    way: 'footpath',
    title: '田埂上的青年课堂',
    slogan: '走到田头讲 蹲在地里听',
    organiser: '共青团示例圩区县委员会',
    activities: Object.fromEntries(
      ['一看', '二问', '三记'].map((group) => [group, ['苗', '水', '人', '路', '账'].map((word) => `${group}${word}`)]),
    ),
    deadlines: [{ name: '交回走访本', day: '2024-05-10', who: '每个团支部', to: '镇团委', said: '10日前' }],
  },
];

/** Text files of one of them, by path from the content folder. */
export function firstDayFiles({ id, ...of }: FirstDay): Record<string, string> {
  const quoted = JSON.stringify;
  const list = (name: string, rows: readonly object[]) => (rows.length > 0 ? `${name}: ${quoted(rows)}\n` : '');
  const files: Record<string, string> = {
    [`${id}/campaign.yaml`]:
      `title: ${quoted(of.title)}\nslogan: ${quoted(of.slogan)}\nsummary: 这里是从通知里读出来的一两句话。\nasOf: 2024-01-15\n` +
      `organiser: { name: ${quoted(of.organiser)} }\n` +
      (of.period ? `period: ${quoted(of.period)}\n` : '') +
      (of.region === undefined ? '' : `regions: { root: ${of.region} }\n`) +
      (of.phases === undefined ? '' : `phases: ${of.phases}\n`) +
      list(
        'deadlines',
        of.deadlines.map(({ name, day, label, who, to }) => ({ name, day, label, who, to })),
      ) +
      `theme: { ${themes[of.way]}, way: ${of.way} }\nsite: { url: "https://example.com/${id}/" }\n`,
    [`${id}/notices/tongzhi.mdx`]: `---\ntitle: 关于开展${of.title}的通知\nsummary: 从通知里读出来的一两句话。\npublished: 2024-01-05\nissuer: ${of.organiser}\n---\n\n各团支部：\n\n请照办。\n`,
  };
  let number = 0;
  for (const [group, names] of Object.entries(of.activities))
    for (const name of names) {
      number += 1;
      files[`${id}/activities/x${number}.mdx`] =
        `---\ntitle: ${quoted(name)}\nsummary: 见通知。\npublished: 2024-01-05\nnumber: ${number}\n${group ? `group: ${group}\n` : ''}host: ${of.organiser}\nnotice: tongzhi\n---\n\n见[通知](../notices/tongzhi.mdx)。\n`;
    }
  return files;
}

/** The files of all of them together. */
export const allFirstDays = () => Object.assign({}, ...firstDays.map(firstDayFiles)) as Record<string, string>;
