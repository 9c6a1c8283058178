import { quote, saying } from './saying.ts';

/** Parts of the notice, names, counts and private details. */
export const partCodes = {
  'missing-title': saying({
    name: '没有标题',
    weight: 'look',
    says: () => '没有找到标题',
    fix: () => '在通知页面里补上标题',
  }),
  'title-cut-off': saying({
    name: '标题被截断',
    weight: 'look',
    says: (title: string) => `标题${quote(title)}后半截被网页省略了`,
    fix: () => '对照原件把标题补全',
  }),
  'missing-number': saying({
    name: '没有文号',
    weight: 'info',
    says: () => '没有找到发文字号',
    fix: () => '原件上有就补到通知页面，没有就空着',
  }),
  'missing-addressees': saying({
    name: '没有主送机关',
    weight: 'look',
    says: () => '没有找到主送机关（发给谁）',
    fix: () => '对照原件补到通知页面',
  }),
  'missing-date': saying({
    name: '没有成文日期',
    weight: 'look',
    says: (otherwise: string) => `没有找到成文日期${otherwise}`,
    fix: () => '对照原件补到通知页面，不要用猜的日期',
  }),
  'missing-signature': saying({
    name: '没有署名',
    weight: 'look',
    says: () => '没有找到发文单位的署名',
    fix: () => '对照原件补到通知页面',
  }),
  'missing-contact': saying({
    name: '没有联系方式',
    weight: 'info',
    says: () => '没有找到电话、邮箱或地址',
    fix: () => '能公开的办公电话问到后再补，不要编',
  }),
  'missing-attachment': saying({
    name: '附件没有内容',
    weight: 'look',
    says: (name: string) => `${name}只有名称，没有内容`,
    fix: () => '找到这份附件，用 npm run import 加进来；找不到就在通知页面说明',
  }),
  'attachment-not-there': saying({
    name: '提到的附件不在',
    weight: 'look',
    says: (written: string) => `正文写着${quote(written)}，却没有找到这份附件`,
    fix: () => '核对附件的编号，把附件补齐',
  }),
  'attachment-not-listed': saying({
    name: '附件不在附件说明里',
    weight: 'look',
    says: (name: string) => `后面有${name}，附件说明里没有`,
    fix: () => '对照原件核实附件的个数和名称',
  }),
  'attachment-title-differs': saying({
    name: '附件名称前后不一',
    weight: 'look',
    says: (name: string, listed: string, titled: string) =>
      `${name}在附件说明里叫${quote(listed)}，附件上写的是${quote(titled)}`,
    fix: () => '定一个名称，网站以附件上的为准',
  }),
  'missing-qr': saying({
    name: '二维码没有图片',
    weight: 'wrong',
    says: (name: string) => `${quote(name)}说的是二维码，文件里却没有图片`,
    fix: () => '问发文单位要二维码图片或网址，再填到填报入口里',
  }),
  'qr-left-behind': saying({
    name: '二维码要另外加',
    weight: 'look',
    says: (name: string) => `${quote(name)}的图片没有带过来`,
    fix: () => '从原件里存出二维码，看清它指向哪里，再填到填报入口里',
  }),
  'title-without-kind': saying({
    name: '标题没写文种',
    weight: 'info',
    says: (title: string) => `标题${quote(title)}没有以“通知”这类文种结尾`,
    fix: () => '对照原件看标题是否完整',
  }),
  'name-drift': saying({
    name: '名称前后不一',
    weight: 'look',
    says: (usual: string, other: string, lines: string) => `有时写${quote(usual)}，有时写${quote(other)}（${lines}）`,
    fix: () => '问清正式名称，各处写成一样',
  }),
  'count-differs': saying({
    name: '个数对不上',
    weight: 'look',
    says: (written: string, found: string) => `写的是${quote(written)}，数下来是 ${found} 个`,
    fix: () => '看看是漏了一条，还是个数写错了',
  }),
  'doubled-words': saying({
    name: '词语重复',
    weight: 'look',
    says: (written: string, near: string) => `${quote(near)}这里${quote(written)}写了两遍`,
    fix: () => '多写的就去掉一个',
  }),
  'private-mobile': saying({
    name: '个人手机号',
    weight: 'look',
    says: (count: string) => `有 ${count} 个手机号，已从网站里去掉`,
    fix: () => '要留联系方式，请用办公电话',
  }),
  'private-mail': saying({
    name: '私人邮箱',
    weight: 'look',
    says: (count: string) => `有 ${count} 个免费邮箱地址，已从网站里去掉`,
    fix: () => '要留邮箱，请用单位的邮箱',
  }),
  'private-id': saying({
    name: '身份证号',
    weight: 'wrong',
    says: (count: string) => `有 ${count} 个身份证号，已从网站里去掉`,
    fix: () => '从要公开的文件里也删掉',
  }),
  'phone-without-area-code': saying({
    name: '电话没有区号',
    weight: 'look',
    says: (phone: string) => `电话 ${phone} 没有区号`,
    fix: () => '问清区号，写成 0999-1234567 的样子',
  }),
  'person-named': saying({
    name: '联系人姓名',
    weight: 'look',
    says: (count: string) => `通知里写了 ${count} 位联系人的全名`,
    fix: () => '姓名只留在通知原文里；不宜公开就改成科室名称',
  }),
};
