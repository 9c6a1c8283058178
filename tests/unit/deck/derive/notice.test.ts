import { describe, expect, it } from 'vitest';
import { derived } from '../material.ts';

const notice = {
  title: '关于在2019年春节期间开展“小村归来”行动的通知',
  number: '河团发〔2018〕3号',
  signed: '2018-12-24',
};
const text =
  '<p>各村：</p><h2>一、目标</h2><p>头一句。第二句。</p><h2>二、安排</h2><h3>（一）宣传</h3><p>贴到门口。念给人听。</p><h3>（二）联络</h3><p>字。</p>' +
  '<h2>三、要求</h2><ol><li>提高认识。要落到实处。</li><li>争取支持；主动汇报。</li></ol><h2>四、附表</h2><table></table>' +
  '<h2>五、报送</h2><ol><li>2019年1月10日前：方案。</li><li>2月30日前：总结和照片。</li></ol>';

describe('a deck made from a notice', () => {
  it('says whose it is, what its parts are, and which days to keep', () => {
    const campaign = {
      deadlines: [
        { name: '报送方案', day: '2019-01-10' },
        { name: '报送总结', label: '2月30日前' },
      ],
    };
    expect(derived('notices', notice, text, { campaign })).toEqual([
      { kind: 'cover', title: '小村归来', lead: '头一年磕坏三成。' },
      {
        kind: 'text',
        title: '这是一份什么通知',
        prose: '<p>团河湾镇委</p><p>河团发〔2018〕3号</p><p>2018年12月24日</p><p>头一年磕坏三成。后来好了。</p>',
      },
      { kind: 'text', title: '目标', prose: '<p>头一句。第二句。</p>' },
      { kind: 'steps', title: '安排', items: ['宣传：贴到门口', '联络'] },
      { kind: 'steps', title: '要求', items: ['提高认识：要落到实处', '争取支持'] },
      {
        kind: 'timeline',
        title: '要记的日子',
        items: [
          { when: '1月10日前', what: '报送方案' },
          { when: '2月30日前', what: '报送总结' },
        ],
      },
      { kind: 'ending', title: '看通知全文', text: '这里只说大意，以通知全文为准', to: 'notices/x' },
    ]);
  });

  it('tells how it goes on where fewer than two things are due', () => {
    expect(derived('notices', notice, text).find(({ kind }) => kind === 'timeline')).toEqual({
      kind: 'timeline',
      title: '要记的日子',
      items: [
        { when: '2018年12月21日起', what: '组织发动' },
        { when: '1月11日起', what: '活动实施' },
      ],
    });
    const bare = derived('notices', notice, text, { campaign: { phases: [] } });
    expect(bare.some(({ kind }) => kind === 'timeline')).toBe(false);
    // Where no scene tells the days, the part that does so stays.
    expect(bare.at(-2)).toEqual({
      kind: 'steps',
      title: '报送',
      items: ['2019年1月10日前：方案', '2月30日前：总结和照片'],
    });
  });

  it.each([
    ['关于开展座谈的通知', '关于开展座谈的通知'],
    ['关于在春节期间组织开展2019年返乡青年座谈的通知', '返乡青年座谈'],
    ['关于开展青春兴晋返乡青年征集行动暨联系服务返乡创业青年活动月的通知', '青春兴晋'],
    ['关于集中开展2016年共青团联系服务团场青年月活动的通知', '共青团联系服务团场青年月活动'],
  ])('%s is called %s', (title, name) => {
    expect(derived('notices', { title }, '')[0]).toMatchObject({ title: name });
  });

  it('gathers short parts that follow each other on one screen', () => {
    const parts = '<h2>一、时间</h2><p>一月。</p><h2>二、主题</h2><p>回家 & 团圆。</p>'.replace('&', '&amp;');
    expect(derived('notices', notice, parts)[2]).toEqual({
      kind: 'text',
      title: '先说清楚',
      prose: '<p><strong>时间</strong>：一月。</p><p><strong>主题</strong>：回家 &amp; 团圆。</p>',
    });
  });

  it('says what is to be minded, and leaves hints to those who read all of it', () => {
    const callout = (weight: string, kind: string, words: string) =>
      `<aside class="callout callout-${weight}"><p class="callout-title"><span>${kind}</span>带证件</p><p>${words}</p></aside>`;
    const part = `<h2>一、报到</h2><ol><li>提高认识。</li><li>按时到。</li></ol>${callout('strong', '重要', '带身份证原件，过期的、借来的、拍在手机里的都不行，没有的先到派出所办一张临时的再来。')}${callout('plain', '提示', '天冷。')}`;
    expect(derived('notices', notice, part).slice(2, 4)).toMatchObject([
      { kind: 'steps', title: '报到' },
      { kind: 'text', title: '重要，带证件', prose: expect.stringContaining('身份证原件') },
    ]);
    expect(JSON.stringify(derived('notices', notice, part))).not.toContain('天冷');
  });

  it('shortens points to their names until a small phone has room for them', () => {
    const point = (name: string) => `<li>${name}。${'做'.repeat(26)}。</li>`;
    const scenes = derived('notices', notice, `<h2>要求</h2><ol>${[...'一二三四五六'].map(point).join('')}</ol>`);
    const items = scenes.flatMap((scene) => (scene.kind === 'steps' ? scene.items : []));
    expect(items.map((item) => item.length > 1)).toEqual([false, false, true, true, true, true]);
  });

  it('keeps to the first sentences of a long part', () => {
    const [one, two] = ['一'.repeat(80), '二'.repeat(80)];
    const scenes = derived('notices', notice, `<h2>长</h2><p>${one}。${two}。</p>`);
    expect(scenes[2]).toEqual({ kind: 'text', title: '长', prose: `<p>${one}。</p>` });
  });
});
