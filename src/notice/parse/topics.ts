import type { Passage } from './passages.ts';

/** What a part of a notice is about, told by its heading. */
export type Topic =
  | 'theme'
  | 'time'
  | 'content'
  | 'steps'
  | 'goals'
  | 'requirements'
  | 'organisers'
  | 'people'
  | 'joining'
  | 'awards'
  | 'contact'
  | 'place'
  | 'other';

/** In this order: 活动内容及要求 is content, 时间安排 is time and not content. */
const topics: [Topic, RegExp][] = [
  ['contact', /联系方式|联系人|咨询/u],
  ['organisers', /(?:主办|承办|协办|组织|指导|支持|举办|发起)(?:单位|机构|机构设置)|主承办/u],
  ['theme', /^.{0,8}(?:主题|口号)(?:名称)?$/u],
  ['steps', /步骤|阶段|进程|日程|赛程|程序|流程|进度|时间节点/u],
  ['time', /(?:时间|日期|期限|周期|时限)(?:安排|范围|要求)?(?:[及和与、](?:地点|形式|方式|对象|范围))?$/u],
  ['place', /^.{0,4}地点$/u],
  ['goals', /目标|目的|意义|宗旨|指导思想|总体要求|总体思路|工作思路|背景|基本原则|工作原则/u],
  [
    'joining',
    /报名|参与方式|参加方式|参赛方式|提交|报送|申报|征集方式|投稿|作品要求|参赛要求|推荐(?:要求|方式|办法)|评选|评审/u,
  ],
  ['awards', /奖项|奖励|表彰|激励|奖品|评分/u],
  ['people', /对象|范围|条件|资格|人员(?:安排|组成)?$/u],
  ['requirements', /^.{0,4}要求$|保障|组织领导|注意事项|组织实施/u],
  [
    'content',
    /(?:内容|任务|举措|措施|项目|安排|板块|活动设计|活动形式|载体|类型|方向)(?:[及和与、](?:要求|形式|分工|时间|安排))?$/u,
  ],
  ['requirements', /要求|其他|有关事项|纪律|机制|宣传报道|工作安排|说明|附则|督导|考核/u],
];

/** 开展心理咨询服务, 举办项目评审路演: things to do, whatever they have in their names. */
const called =
  /^(?:开展|举办|举行|实施|推进|深化|搭建|打造|做好|组织(?!机构|单位|领导|实施|形式|方式|保障|架构|体系|步骤|流程|程序|安排)|提供|建立|建设|设立|启动|推出)(?=.{5})/u;
const fieldEnd =
  /(?:内容|任务|举措|措施|安排|时间|日期|期限|步骤|阶段|流程|程序|进度|方式|办法|条件|对象|范围|要求|目标|目的|意义|标准|机制|形式|单位|机构|地点|申报|报名|报送)$/u;

export function topicOf(head: string | undefined): Topic {
  if (head === undefined) return 'other';
  const plain = head.replaceAll(/[\s“”"《》]/gu, '');
  if (plain.length > 18) return 'other';
  // 明确活动目的 asks for something: it is not the purpose itself.
  if (
    /^(?:明确|把握|提高|强化|严格|严肃|统一(?=思想|认识|部署|标准|要求))(?!.*(?:任务|内容|重点)$)/u.test(plain) &&
    plain.length <= 12
  )
    return 'requirements';
  const topic = topics.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
  return topic !== 'requirements' && called.test(plain) && !fieldEnd.test(plain) ? 'other' : topic;
}

/** The topic of a passage, or of the nearest part above it that has one. */
export function topicAbove(passage: Passage): Topic {
  for (let place: Passage | undefined = passage; place; place = place.parent) {
    const topic = topicOf(place.head);
    if (topic !== 'other') return topic;
  }
  return 'other';
}

/** Passages that are about a topic, the outermost first: their heads, not what stands below them. */
export function sectionsAbout(roots: readonly Passage[], topic: Topic): Passage[] {
  return roots.flatMap((passage) =>
    topicOf(passage.head) === topic ? [passage] : sectionsAbout(passage.children, topic),
  );
}

/** `活动时间：…` inside a paragraph: what stands behind the label, to the end of the sentence. */
export function labelled(text: string, label: RegExp): { value: string; index: number } | undefined {
  const match = new RegExp(
    `(?:^|[，。；、\\s（(])(?:${label.source})[ \\u3000]{0,4}[：:]\\s*([^。；;\\n]{2,80})`,
    'u',
  ).exec(text);
  const value = match?.at(-1);
  if (!match || value === undefined) return undefined;
  return { value: value.trim(), index: match.index + match[0].length - value.length };
}
