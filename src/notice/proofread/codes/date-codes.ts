import { quote, saying } from './saying.ts';

/** Dates, periods and what was lost from them. */
export const dateCodes = {
  'impossible-date': saying({
    name: '日期不存在',
    weight: 'wrong',
    says: (written: string, why: string) => `${quote(written)}这一天不存在：${why}`,
    fix: () => '问清发文单位是哪一天，再填到时间安排里',
  }),
  'wrong-weekday': saying({
    name: '星期对不上',
    weight: 'wrong',
    says: (written: string, really: string, day: string) => `写的是${quote(written)}，而 ${day} 是星期${really}`,
    fix: () => '问清是日期写错了还是星期写错了，再改',
  }),
  'weekend-deadline': saying({
    name: '截止日在周末',
    weight: 'info',
    says: (written: string, weekday: string) => `${quote(written)}是星期${weekday}`,
    fix: () => '不用改；想提醒大家提前报送，可以在说明里加一句',
  }),
  'deadline-without-year': saying({
    name: '截止日没写年份',
    weight: 'info',
    says: (written: string, year: string) => `${quote(written)}没写年份，按 ${year} 年算`,
    fix: () => '核对年份，不对就改时间安排里的日期',
  }),
  'due-before-end': saying({
    name: '活动还没结束就要交总结',
    weight: 'look',
    says: (what: string, day: string, end: string) => `${what}要在 ${day} 前报送，活动 ${end} 才结束`,
    fix: () => '问清是截止日写早了，还是只总结到截止日为止',
  }),
  'due-before-signed': saying({
    name: '截止日早于发文日',
    weight: 'wrong',
    says: (what: string, day: string, signed: string) => `${what}的截止日是 ${day}，比发文日 ${signed} 还早`,
    fix: () => '核对截止日的年份和月份',
  }),
  'open-stage': saying({
    name: '长期阶段与结束时间不合',
    weight: 'look',
    says: (phase: string, end: string) => `${quote(phase)}写到“长期”，而整个活动 ${end} 结束`,
    fix: () => '定下来：活动到期后这个阶段是否还继续，再改时间安排',
  }),
  'phase-outside': saying({
    name: '阶段超出活动时间',
    weight: 'look',
    says: (phase: string, span: string, period: string) => `${quote(phase)}（${span}）超出了活动时间（${period}）`,
    fix: () => '核对这个阶段的起止时间和整个活动的起止时间',
  }),
  'end-before-start': saying({
    name: '结束早于开始',
    weight: 'wrong',
    says: (what: string, start: string, end: string) => `${what}从 ${start} 开始，却在 ${end} 结束`,
    fix: () => '核对年份：跨年的时间，后一个日期也要写上年份',
  }),
  'lost-year-mark': saying({
    name: '漏了“年”字',
    weight: 'wrong',
    says: (written: string, mended: string) => `${quote(written)}少了“年”字，应当是${quote(mended)}`,
    fix: () => '核对后补上“年”字',
  }),
  'lost-month': saying({
    name: '漏了“月”字',
    weight: 'wrong',
    says: (written: string, mended: string) => `${quote(written)}像是少了“月”字，可能是${quote(mended)}`,
    fix: () => '问清是几月几日，再补上',
  }),
  'extra-date-mark': saying({
    name: '日期里多了字',
    weight: 'wrong',
    says: (written: string, mended: string) => `${quote(written)}多了一个字，应当是${quote(mended)}`,
    fix: () => '核对后去掉多出来的字',
  }),
  'bare-year': saying({
    name: '年份后面没有“年”字',
    weight: 'look',
    says: (written: string, mended: string) => `${quote(written)}的年份后面没有“年”字，可能是${quote(mended)}`,
    fix: () => '核对名称；确实少字就补上“年”',
  }),
};
