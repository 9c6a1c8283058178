/** Marks that open and close a quoted phrase. */
const quoted = /[“"「『]([^“”"「」『』]{2,60})[”"」』]/gu;
const opening =
  /^.{0,30}?(?:关于|有关)?(?:集中|联合|深入|组织|继续|全面|认真|扎实|广泛|在.{2,24}?(?:中|内|期间|前后)?)*(?:印发|转发|开展|举办|做好|实施|启动|组织|推进|推荐|评选|征集|报送|申报|招募|选拔|下发|发布|召开|组建|建立|选派|加强)(?:好|实施|开展|举办|参加|申报)?/u;
/** Without 关于 only these begin what a title is about: 青年电视选拔大赛 has 选拔 in its name. */
const plainOpening = /^.{0,30}?(?:印发|转发|开展|举办|下发|发布)(?:好|实施|开展|举办)?/u;
const ending = /(?:有关(?:工作|事项|事宜))?的?(?:预|补充|紧急)?(?:通知|通告|公告|函|倡议书|意见|公示|决定|启事)$/u;

/** When it is held, in front of the verb: 在2020年“六一”期间集中开展…. */
const occasion =
  /^关于(?:在)?(?:(?:19|20)\d{2}年)?(?:[“"][^“”"]{1,6}[”"]|\p{Script=Han}{1,6}(?:节|假|季|月份?))?(?:期间|前后|之际)?(?:集中|广泛|深入|组织)*(?=开展|举办|实施|举行)/u;
const dayNames =
  /^(?:元旦|春节|三八|五一|五四|六一|七一|八一|十一|国庆|中秋|重阳|清明|端午|元宵|一二[·.]?九|12[·.]9)$/u;

/** What a title is about: `关于开展“乡音”行动的通知` → `“乡音”行动`; of a notice that passes on another, the inner one. */
export function titleCore(title: string): string {
  const inner = /《([^《》]{4,})》/u.exec(title)?.[1];
  const plain = (inner ?? title).replaceAll(/[（(](?:试行|征求意见稿|暂行)[）)]/gu, '').trim();
  const about = (plain.includes('关于') ? plain.slice(plain.indexOf('关于')) : plain).replace(occasion, '关于');
  const core = about.replace(ending, '').replace(/(?:工作|实施|总体|执行|具体|策划){0,2}方案$/u, '');
  const opened = (core.includes('关于') ? opening : plainOpening).exec(core);
  // An opening that takes everything is no opening.
  const rest =
    opened && core.length - opened[0].length >= 2 && !/[“"《]/u.test(opened[0]) ? core.slice(opened[0].length) : core;
  return rest
    .replace(/^关于/u, '')
    .replace(/^(?:做好|开展|组织)/u, '')
    .trim();
}

/** Whether a quoted phrase is only the name of a day of the calendar: “五四”, “六一”. */
export function isDayName(text: string): boolean {
  return dayNames.test(text.replaceAll(/[·.\s]/gu, '')) || dayNames.test(text);
}

/** Phrases in quotation marks, in order. */
export function quotedIn(text: string): { text: string; index: number; end: number }[] {
  return [...text.matchAll(quoted)].map((match) => ({
    text: (match[1] ?? '').trim(),
    index: match.index,
    end: match.index + match[0].length,
  }));
}

/** The year a title names: `2019 年春节` → 2019. */
export function yearInTitle(title: string | undefined): number | undefined {
  const year = title === undefined ? null : /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(title);
  return year ? Number(year[1]) : undefined;
}
