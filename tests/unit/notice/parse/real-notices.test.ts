import { describe, expect, it } from 'vitest';
import { cleanSource } from '#notice/clean/clean-source.ts';
import { parseNotice } from '#notice/parse/parse-notice.ts';
import { readSource } from '#notice/read/read-source.ts';
import { aboutRealNotices, realNotices } from '../../../support/real-notices.ts';

const notices = realNotices();

/** Short facts of the five notices: number, theme, period, region, and how many of each kind there are. */
const facts = [
  ['兵青发〔2015〕17号', '乡约你我 乡聚青春', '2016-01-01 2016-02-29', '新疆维吾尔自治区', 7, 0, 4],
  [undefined, '青春兴晋', '2018-12-21 2019-02-28', '山西省', 10, 3, 0],
  [undefined, '走青连心聚青年 奋勇争先当标尖', '2017-03-01 2017-09-30', undefined, 3, 0, 17],
  [undefined, '用脚步丈量青情——共青团大脚掌走基层', '2016-04-22 2016-12-31', '嘉兴市', 15, 0, 10],
  ['内团办发〔2020〕1号', '投身新时代乡村振兴·服务新青年返乡建功', '2020-01-01 2020-02-29', '内蒙古自治区', 4, 0, 0],
] as const;
const days = [['2015-12-31', '2016-02-28'], ['2019-01-10', '2019-02-28'], [], ['2016-05-10'], ['2020-02-16']];

describe('the real notices', () => {
  it(aboutRealNotices('what they say'), () => {
    expect([0, facts.length]).toContain(notices.length);
  });

  it.each(notices.map(({ file, bytes }, place) => [file, bytes, place] as const))('%s', async (name, bytes, place) => {
    const read = await readSource({ name, bytes });
    if (!read.ok) throw new Error(name);
    const draft = parseNotice(cleanSource(read.document), read.document);
    const period = `${draft.period?.value.start} ${draft.period?.value.end}`;
    expect([
      draft.number?.value,
      draft.theme?.value,
      period,
      draft.region?.value.root,
      draft.activities.length,
      draft.phases.length,
      draft.quotas.length,
    ]).toEqual(facts[place]);
    expect(draft.deadlines.map(({ day, instead }) => day?.value ?? instead)).toEqual(days[place]);
  });
});
