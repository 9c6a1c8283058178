import type { audiences, topics } from '#schemas/entry.ts';
import type { Subject } from '#schemas/subject.ts';

type Audience = (typeof audiences)[number];
type Topic = (typeof topics)[number];

/** Words that say plainly whom something is for, what it is about, and what a picture of it would show. */
const audienceWords: readonly (readonly [RegExp, Audience])[] = [
  [/大学生|学子|学生/u, '大学生'],
  [/返乡/u, '返乡青年'],
  [/创业|致富带头人/u, '创业青年'],
  [/务工|农民工/u, '务工青年'],
  [/婚恋|单身|相亲/u, '单身青年'],
  [/人才/u, '青年人才'],
  [/留守|一老一小|老人/u, '一老一小'],
  [/团组织|团干部|团支部/u, '团组织'],
];
const topicWords: readonly (readonly [RegExp, Topic])[] = [
  [/创业|创富|孵化/u, '创业'],
  [/就业|招聘|岗位/u, '就业'],
  [/实践|实习|见习/u, '实践'],
  [/人才/u, '人才'],
  [/住房|公寓|租房/u, '住房'],
  [/代办|办事|办理/u, '办事'],
  [/婚恋|交友|联谊|相亲/u, '交友'],
  [/志愿|关爱|慰问|送温暖|帮扶/u, '志愿服务'],
  [/乡村振兴|农村|赶集/u, '乡村振兴'],
  [/团组织|团支部|团干部|组织建设/u, '组织建设'],
  [/宣传|海报|视频|代言/u, '宣传'],
];
const subjectWords: readonly (readonly [RegExp, Subject])[] = [
  [/直播|电商/u, 'livestream'],
  [/赶集|集市|展销/u, 'fair'],
  [/婚恋|相亲|送温暖|慰问|关爱/u, 'heart'],
  [/夜访|访谈夜/u, 'nighttalk'],
  [/走访|探访|进村|进企业/u, 'visit'],
  [/一封信|公开信/u, 'letter'],
  [/座谈|恳谈|分享|故事会|讲堂|宣讲|论坛/u, 'forum'],
  [/微信群|报到|联络群/u, 'group'],
  [/人才/u, 'talent'],
  [/典型|榜样|选树/u, 'model'],
  [/车站|车票|快车道|春运|专列/u, 'station'],
  [/代办|办事|窗口/u, 'service'],
  [/宣传|视频|海报/u, 'media'],
  [/创业|孵化|企业/u, 'workshop'],
  [/学校|校园|学子|学生/u, 'school'],
];

/** What a name says clearly. At most three of a kind: more would be a label on everything. */
export function wordsOfActivity(name: string): { audience: Audience[]; topics: Topic[]; subject?: Subject } {
  const matching = <T>(rows: readonly (readonly [RegExp, T])[]) =>
    rows.filter(([pattern]) => pattern.test(name)).map(([, word]) => word);
  const [subject] = matching(subjectWords);
  return {
    audience: matching(audienceWords).slice(0, 3),
    topics: matching(topicWords).slice(0, 3),
    ...(subject && { subject }),
  };
}
