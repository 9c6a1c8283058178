import { describe, expect, it } from 'vitest';
import { headingLines, pointLine } from '#deck/derive/point-lines.ts';
import { sectionsOf } from '#deck/sections.ts';

describe('a point of a notice in one line', () => {
  it.each([
    [
      '高度重视。这是今冬的重点，也是扩大覆盖的办法，各地要细化方案，保证有人参加。',
      '高度重视：这是今冬的重点，也是扩大覆盖的办法，各地要细化方案',
    ],
    ['2.明确职责。上级抓项目，基层抓发动。选几个团场。', '明确职责：上级抓项目，基层抓发动'],
    ['提高认识，严格要求。各级团组织要真正走到基层去。', '提高认识，严格要求：各级团组织要真正走到基层去'],
    ['上下协同。按照“五进、五联、五办”和“四必到四必访”的要求把工作做到每一个人', '上下协同'],
    ['争取支持；主动汇报。', '争取支持'],
    ['把名单交上来', '把名单交上来'],
    ['统一思想。', '统一思想'],
    ['提高认识。这一句话里没有一个可以停下来的地方所以一个字也不能从它那里拿走', '提高认识'],
    ['这是一句比名字长得多的开头。后面还有一句。', '这是一句比名字长得多的开头'],
  ])('%s', (point, line) => {
    expect(pointLine(point)).toBe(line);
    expect(line.length).toBeLessThanOrEqual(32);
  });
});

describe('a part below a heading in one line', () => {
  const lines = (html: string) => headingLines(sectionsOf(html)[0]?.blocks ?? []);

  it('names its points, as many as the line holds', () => {
    const points = (...names: string[]) => `<ol>${names.map((name) => `<li>${name}。怎么做。</li>`).join('')}</ol>`;
    const html = `<h3>（一）返乡创业</h3>${points('故事会', '直通车')}<h3>（二）团场青年联系走访活动</h3>${points('指尖上的共青团', '各级团干部大走访', '农民工返乡快车道')}`;
    expect(lines(html)).toEqual([
      '返乡创业：故事会、直通车',
      '团场青年联系走访活动：指尖上的共青团、各级团干部大走访等',
    ]);
  });

  it('says what it begins with, and its name alone when there is nothing to say', () => {
    expect(lines('<h3>（一）宣传</h3><p>贴到门口。念给人听。</p><p>再贴。</p><h3>联络</h3><table></table>')).toEqual([
      '宣传：贴到门口',
      '联络',
    ]);
  });

  it('counts no sentence as the name of a point, and what stands before the first heading', () => {
    const sentence = '这一条没有名字只有一句很长的话';
    expect(lines(`<p>先说一句。</p><h3>要求</h3><ol><li>${sentence}。</li></ol>`)).toEqual([`要求：${sentence}`]);
    expect(lines('<h3>走访</h3><ol><li>3月至9月，按部署走访。</li><li>回访。带上回音。</li></ol>')).toEqual([
      '走访：回访等',
    ]);
  });
});
