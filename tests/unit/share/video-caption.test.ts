import { beforeAll, describe, expect, it } from 'vitest';
import type { EntryDocument } from '#share/entry-document.ts';
import { videoText, videoWords } from '#share/video-caption.ts';
import { minimalFiles } from '../../support/campaign-folder.ts';
import { documentOf } from '../../support/outlet-document.ts';

let activity: EntryDocument;
beforeAll(async () => {
  activity = await documentOf('activities/zuotan');
});

describe('words for a short film', () => {
  it('are a title, a caption and three lines to be spoken', () => {
    expect(videoText(activity)).toMatchInlineSnapshot(`
      "【封面上的字】
      河湾座谈：把想法带回来

      【发布时的文案】
      河湾座谈：把想法带回来。链接在主页，或搜“小村归来” #小村归来

      【口播三句】
      1. 一张写着电话的清单
      2. 二月十二日下午在文化站，聊岗位和果园。
      3. 2月12日 周五 14:30—16:30，太原市。打电话报名。搜“小村归来”，或者点我们主页的链接。

      【注意】
      抖音、快手、视频号里的网址点不开：写在主页简介里，或者让人搜活动名。
      "
    `);
  });

  it.each([
    ['学子归巢：跟家乡面对面聊一下午', '跟家乡面对面聊一下午'],
    ['创业担保贷款：没有房子抵押的人，也能贷出第一笔', '创业担保贷款'],
    ['辞了写字楼，回塬上种三百亩苹果', '回塬上种三百亩苹果'],
    ['关于在2019年春节期间开展“青春兴晋”行动的通知', '青春兴晋'],
    ['回家', '回家'],
    ['返乡创业青年信息收录登记表（附件1）', '返乡创业青年信息收录登记表'],
    ['第五次，从那一扇窗户里递出一把扳手', '从那一扇窗户里递出一把扳手'],
    ['集中开展“走青连心，共青团大走访”主题活动', '集中开展…'],
  ])('the cover of %s says %s', (title, cover) => {
    expect(videoWords({ ...activity, title }).cover).toBe(cover);
  });

  it('a title of one long clause is cut behind a word', () => {
    expect(videoWords({ ...activity, title: '在家门口就能找到一份合适的工作' }).cover).toMatch(/^在家门口.{1,9}…$/u);
  });

  it('a notice, and a deck made from it, is called as its campaign', async () => {
    const title = '关于开展返乡青年征集行动暨活动月的通知';
    const notice = {
      'notices/tongzhi.mdx': minimalFiles['notices/tongzhi.mdx'].replaceAll('关于开展小村归来活动的通知', title),
      'decks/tongzhi.mdx': '---\nfrom: notices/tongzhi\n---\n',
    };
    expect(videoWords(await documentOf('notices/tongzhi', notice)).cover).toBe('小村归来');
    expect(videoWords(await documentOf('decks/tongzhi', notice))).toMatchObject({
      cover: '小村归来',
      script: ['河湾的灯给你留着', expect.any(String), expect.any(String)],
    });
  });

  it('a notice begins with the slogan of the campaign', async () => {
    expect(videoWords(await documentOf('notices/tongzhi')).script[0]).toBe('河湾的灯给你留着');
  });

  it('a place and a deadline are two sentences', () => {
    const { script } = videoWords({ ...activity, until: '报名到2月8日' });
    expect(script[2]).toMatch(/^2月12日 周五 14:30—16:30，太原市。报名到2月8日。打电话报名。搜/u);
  });

  it('a first sentence that is hardly one takes the next with it', () => {
    expect(videoWords({ ...activity, summary: '听你说。两天内有人回。不转。' }).script[1]).toBe(
      '听你说。两天内有人回。',
    );
  });

  it('say what is made up, and no more than that', () => {
    const told = (sampleNote: string) => videoText({ ...activity, sample: true, sampleNote });
    expect(told('示例：人物、金额是编的，不是真事')).toContain('【示例】\n人物、金额是编的，不是真事。');
    expect(told('示例站点，不是正式发布的内容')).toContain('【示例】\n示例站点，不是正式发布的内容。');
    expect(told('示例站点，不是正式发布的内容')).not.toContain('金额');
  });

  it('say 示例 shorter where the title needs the room', () => {
    const cover = (title: string) => videoWords({ ...activity, title, sample: true }).cover;
    expect(cover('联络员和基层联系点登记')).toBe('联络员和基层联系点登记·示例');
    expect(cover('提一个要求')).toBe('提一个要求（示例）');
  });

  it('say 示例 on the cover too', () => {
    expect(videoWords({ ...activity, sample: true })).toMatchObject({
      cover: '把想法带回来（示例）',
      caption: expect.stringMatching(/^【示例】/u) as string,
    });
  });
});
