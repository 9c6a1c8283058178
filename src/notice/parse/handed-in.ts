/** What papers and things handed in end in. */
const paper =
  /(?:总结|方案|计划书?|安排表?|[统汇报登申推记审]\p{Script=Han}{0,3}表|回执|办法|细则|表格?|名单|材料|问卷|资料|照片|图片|作品|信息|清单|报告|案例|情况|台账|视频|论文|稿件?|简报|数据|意见|建议|电子版|节目|线索|需求|课题|项目)$/u;
const nothings =
  /^(?:并|附(?!件)|及时|认真|进一步|要|应|须|务必|请|统一|按要求|按时|做好|细化|制定|制订|形成|填写(?:好)?|填好|填报(?!表)|提交|报送|上报|完成|汇总(?!表)|整理|撰写|相关的?|有关的?|本[地师市县区校院级省]+(?:地区|区)?(?:[（(][^（）()]*[）)])?(?:的)?|本(?:单位|地区|部门|学院)(?:的)?|各自的?|加盖公章的?|盖章(?:后|的)?|\d+字?(?:左右|以内|以上)?的?)+/u;
const officeEnd =
  '(?:部|处|委|办|中心|办公室|室|组|会|科|局|院|邮箱|信箱|平台|系统|团委|群|小程序|公众号|网站|官网|管理员|负责人|联系人)';
const sending = new RegExp(
  '(?:报送|上报|呈报|填报|发送|提交|寄送|邮寄|上传|反馈|推荐|交|报|发|送|寄|录入)(?:到|至|给|往)' +
    '(?<to>[^，,。；;、（()）]{2,40})|' +
    `(?<![汇申填海日周简快通学年情])(?:报送|上报|呈报|报|提交|反馈|交)(?<bare>(?!告|名|到|道|送)(?:[^，,。；;、（()）]|[（(][^（）()]{1,8}[）)]){1,24}?${officeEnd})(?:\\p{Script=Han}{1,3}(?:老师|同志))?(?:备案|审核|汇总|审定|审批)?(?=$|[，,。；;、（(])`,
  'u',
);

/** 登录平台 is the way, not the thing. */
const way = /^(?:登[录陆]|进入|关注|扫|点击|打开)/u;

export interface HandedIn {
  what?: string;
  to?: string;
}

/**
 * What is handed in, and to whom: `将活动总结报团市委组织部` → 活动总结, 团市委组织部.
 * @param before what stands before the date in its sentence
 * @param after what stands behind it, to the next date or the end
 */
export function handedIn(before: string, after: string): HandedIn {
  const sent = sending.exec(after);
  const to = sent && receiver(sent.groups?.['to'] ?? sent.groups?.['bare'] ?? '');
  const tail = (sent ? after.slice(0, sent.index) : after).replace(/^[，,：:\s]+/u, '');
  const object = objectIn(tail);
  // 将名单于9月15日前将电子版发送至…: the version of what was named before.
  const version = object !== undefined && /^[A-Za-z、和与电子扫描件纸质版\s]+$/u.test(object);
  const what =
    (version ? objectBefore(before) : undefined) ?? object ?? objectBefore(before) ?? (sent ? undefined : done(after));
  return { ...(what === undefined ? {} : { what }), ...(to ? { to } : {}) };
}

function receiver(written: string): string | undefined {
  const name = written
    .replace(/[A-Za-z0-9._%+-]+\s*@.*$/u, '')
    .replace(/(?:指定的?|官方|工作|电子|以下|如下)*(?:邮箱|信箱|邮件|电子版)?[：:]?\s*$/u, '')
    .replace(/[.．。]+$/u, '')
    .replace(/(?:，|并|进行|予以|备案|汇总|审核|处理|逾期).*$/u, '')
    .trim();
  return name.length >= 2 ? name : undefined;
}

/** Behind 将 or 把, or from the start when the verb comes first (提交报名表). */
function objectIn(tail: string): string | undefined {
  const marked = /(?:将|把)(.+)$/su.exec(tail)?.[1];
  if (marked !== undefined) return simplify(marked);
  const first =
    /^(?:向[^，。]{2,16}?)?(?:按要求|按时|认真|统一|如实)*(?:报送|上报|提交|填写|填好|填报|报(?!送)|上交|上传|反馈|完成|确定|推荐)((?![，,。；]).{2,})$/su.exec(
      tail.trim(),
    )?.[1];
  if (first !== undefined) return simplify(first.replace(/^(?:并|好|了)/u, ''));
  return tail.trim() === '' || way.test(tail.trim()) ? undefined : papersIn(tail);
}

/** `将名单于5月10日前`, else the last clause: `进一步细化实施方案，于1月10日前`. */
function objectBefore(before: string): string | undefined {
  const marked = /(?:将|把)([^将把]+?)[，,]?\s*(?:于|在|务必)?\s*$/su.exec(before)?.[1];
  if (marked !== undefined) return simplify(marked);
  const clause =
    before
      .replace(/[，,]?\s*(?:并)?(?:请)?(?:于|在|务必)?\s*$/u, '')
      .replace(/一式[一二两三四五六\d]+份$/u, '')
      .split(/[，,]/u)
      .at(-1) ?? '';
  const bare = clause.replace(nothings, '').trim();
  return bare.length <= 20 && paper.test(bare) && !/^各|要|须|请/u.test(bare) ? bare : papersIn(clause);
}

/** Something to be done rather than handed in: 完成报名, 发布公告. */
function done(after: string): string | undefined {
  const clause =
    after
      .replace(/^[，,：:\s]+/u, '')
      .split(/[，,。；;（(]/u)[0]
      ?.trim() ?? '';
  return clause.length >= 2 && clause.length <= 24 && !way.test(clause) && !/@|[：:]/u.test(clause)
    ? clause
    : undefined;
}

/** The object as written when it is short; else the papers it names. */
function simplify(object: string): string | undefined {
  const plain = object
    .replaceAll(/[（(][^（）()]*[）)]/gu, '')
    .replace(/^[\s，,]+|[\s，,、以一并于在统]+$/gu, '')
    .replace(nothings, '');
  const bare = plain.replace(/^[《“"]([^《》“”"]*)[》”"]$/u, '$1');
  if (bare.length >= 2 && bare.length <= 16 && !/[，,]/u.test(bare)) return bare;
  return papersIn(object) ?? (plain.length >= 2 && plain.length <= 30 ? plain : undefined);
}

function papersIn(text: string): string | undefined {
  const plain = text.replaceAll(/[（(][^（）()]*[）)]/gu, '');
  const pieces = plain
    .replaceAll(/[“"《]([^“”"《》]*)[”"》]/gu, (_, inner: string) =>
      inner.length > 12 ? last(inner) : inner.replaceAll(/[、，,]/gu, '·'),
    )
    .split(/[、，,；;]|以及|并附|并(?=\s*\d)|[及和与](?!其|时)/u)
    .map((piece) => piece.trim().replace(/\s*\d+\s*(?:张|份|篇|个|幅|段)(?:以上|左右)?$/u, ''))
    .filter((piece) => paper.test(piece))
    .map((piece) => shorten(piece))
    .filter((piece) => piece.length >= 1);
  const unique = [...new Set(pieces)];
  return unique.length > 0 ? unique.join('、') : undefined;
}

const last = (name: string) => /\p{Script=Han}{0,4}(?:表|名单|书|方案|总结|问卷)$/u.exec(name)?.[0].slice(-3) ?? name;

/** 总结填写汇总表 → 汇总表, 开展活动的图片资料 → 图片资料, 1000 字文字总结 → 文字总结. */
function shorten(piece: string): string {
  const bare = piece
    .replace(/^.*(?:填写|将|把|报送|提交|制定|形成|撰写)/su, '')
    .replace(/^\s*[\d—–~-]+\s*字?(?:左右|以内|以上)?的?/u, '')
    .replace(nothings, '');
  return bare.length > 8 ? bare.replace(/^.*的(?=.{2,})/su, '') : bare;
}
