import type { AttachmentDraft, FormMention } from '../notice-draft.ts';
import type { Found } from '../origin.ts';
import { found, originIn, withBelow, type LineIndex, type Passage } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** What a person fills in. Tables of organisations (统计表, 汇总表, 申报表 of a unit) are none. */
const personal = /报名|登记|问卷|二维码|信息(?:收录|采集|征集)|意向|回执|入库|招募|志愿者注册/u;
const statistics = /统计|汇总|台账|名单|安排表|计分|评分|清单|公示|推荐汇总|情况表/u;
const inText = [
  /[《“"]([^《》“”"]{2,30}(?:报名表|登记表|问卷|申请表|信息表|回执))[》”"]/gu,
  /((?:(?!请|填写|填报|提交|将|把|对|下载|打印|载|印|附|并|和|及)[\p{Script=Han}]){0,10}(?:报名表|登记表|申请表|调查问卷|问卷))/gu,
];
const scanning =
  /扫(?:描|码)?[^。；]{0,30}?(报名|登记|填写|注册)|(报名)(?:链接|网址|二维码|系统|通道|入口)|(?:网上|线上|在线)(报名|登记|填报)/u;
const willing = /(?:有|对)[^，。；]{0,8}(?:意愿|意向|愿望)[^。；]{0,16}登记/u;

/** Forms for people: 报名表, 问卷, a 二维码 to scan, a 意向登记. Each once, by its name. */
export function readForms(
  roots: readonly Passage[],
  attachments: readonly AttachmentDraft[],
  lines: LineIndex,
): FormMention[] {
  const forms: FormMention[] = [];
  const add = (name: Found<string>, purpose: Found<string>) => {
    const known = forms.some((form) => form.name.value.includes(name.value) || name.value.includes(form.name.value));
    if (!known) forms.push({ name, purpose });
  };
  const attached = attachments.flatMap((attachment) => {
    const name = attachment.listed ?? attachment.titled;
    return name && personal.test(name.value) && !statistics.test(name.value)
      ? [{ name, number: attachment.number }]
      : [];
  });
  const passages = roots.flatMap(withBelow);
  for (const { name, number } of attached) {
    const bare = { ...name, value: name.value.replaceAll(/[《》“”"]/gu, '') };
    add(bare, purposeOf(passages, number, bare, lines));
  }
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage.text)) {
      const say = (offset: number) => originIn(passage, sentence.index + offset, lines);
      const purpose = found(clip(sentence.text), say(0), 'likely');
      for (const pattern of inText) {
        for (const match of sentence.text.matchAll(pattern)) {
          const name = (match[1] ?? '').replace(/^(?:的|好|了|有关|相关|如|即)/u, '');
          if (name === '' || statistics.test(name)) continue;
          // （见附件1） behind it: the same form, already known by the attachment's title.
          const points = /^[”"》]?\s*[（(](?:详?见)?附件\s*(\d*)[^（()）]*[）)]/u.exec(
            sentence.text.slice(match.index + match[0].length),
          );
          if (points && attached.some(({ number }) => String(number ?? '') === points[1] || points[1] === '')) continue;
          if (/^(?:调查)?问卷$/u.test(name) && /问卷调查/u.test(sentence.text)) continue;
          add(found(name, say(match.index), 'likely'), purpose);
        }
      }
      const scan = scanning.exec(sentence.text);
      const verb = scan?.[1] ?? scan?.[2] ?? scan?.[3];
      if (scan && verb !== undefined && forms.length === 0)
        add(found(verb === '填写' ? '信息填写' : `网上${verb}`, say(scan.index), 'likely'), purpose);
      const wish = willing.exec(sentence.text);
      if (wish)
        add(
          found('意向登记', say(wish.index), 'guess', '正文只说要登记，没有给表'),
          found(wish[0], say(wish.index), 'likely'),
        );
    }
  }
  return forms;
}

/** The sentence that sends people to the attachment; without one, the form's own name. */
function purposeOf(
  passages: readonly Passage[],
  number: number | undefined,
  name: Found<string>,
  lines: LineIndex,
): Found<string> {
  const pointer = new RegExp(`[（(](?:详?见|填写)?附件\\s*${number ?? ''}\\s*[）)]`, 'u');
  for (const passage of passages) {
    const sentence = sentencesOf(passage.text).find(({ text }) => pointer.test(text));
    const place = sentence?.text.search(pointer) ?? -1;
    if (!sentence || place < 0) continue;
    const clause =
      sentence.text
        .slice(0, place)
        .split(/[，,；;]/u)
        .at(-1) ?? '';
    const asked = clause.replace(/^.*?(?=将|填写|完成)/u, '').replace(/^将/u, '');
    if (asked.length >= 4) return found(clip(asked), originIn(passage, sentence.index, lines), 'likely');
  }
  return { ...name, certainty: 'guess', why: '正文没有说收集来做什么' };
}

const clip = (text: string) => {
  const plain = text.replace(/^[\s\d.、（）()一二三四五六七八九十]+/u, '').trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
};
