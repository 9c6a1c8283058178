import { readMarker } from '../parse/markers.ts';

/** Labels web pages put beside a text, with what stands behind them. */
const labels =
  '发布时间|发布日期|发文日期|发表时间|更新时间|更新日期|创建时间|录入时间|时间|日期|来源|信息来源|文章来源|稿件来源|作者|编辑|责任编辑|责编|审核|初审|复审|终审|校对|录入|录入者|起草人|拟稿人|发布者|发布人|发布单位|供稿|撰稿|点击|点击数|点击量|点击率|点击次数|浏览|浏览量|浏览数|浏览次数|文章所在栏目|所在栏目|所属栏目|阅读|阅读量|阅读次数|阅读数|访问|访问量|访问次数|人气|字号|字体|字体大小|打印|关闭|分享|分享到|分享至|收藏|标签|关键词|关键字|栏目|类别|分类';
const labelled = new RegExp(`(${labels})\\s?[：:]`, 'g');
const labelFirst = new RegExp(`^[\\s|｜【\\[（(]*(?:${labels})\\s?[：:]`);
/** Labels that appear in notices as well: they make a line furniture only beside one of the others. */
const ambiguous = new Set([
  '时间',
  '日期',
  '标签',
  '类别',
  '分类',
  '审核',
  '栏目',
  '编辑',
  '作者',
  '关键词',
  '发文日期',
  '供稿',
  '校对',
  '分享',
  '阅读',
  '访问',
  '收藏',
  '来源',
  '时间',
  '发布单位',
  '关键字',
  '发布人',
  '撰稿',
]);
/** People who made the page: two of them in a line make it furniture. */
const staff = /^(?:编辑|责任编辑|责编|审核|初审|复审|终审|校对|录入|录入者|起草人|发布人|发布者|供稿|撰稿|作者|来源)$/;
const publishedLabel =
  /(?:发布时间|发布日期|发表时间|更新时间|更新日期|创建时间|录入时间|(?<!\p{Script=Han})(?:时间|日期))\s*[：:]\s*(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?)/u;

const anywhere = [
  /^(?:当前|您的|你的|您现在的|现在的|您当前的|所在)位置\s*[：:]/,
  /^(?:您|你)(?:现在)?(?:所)?在的?位置/,
  /^(?:上|下|前|后)[一1](?:条|篇|页|个|则)\s*(?:[：:]|$|没有|无|>|»|【)/,
  /^(?:扫一扫|微信扫一扫|用微信扫|扫描二维码分享|扫码分享|手机扫一扫|分享到|分享至)/,
  /^(?:版权所有|Copyright|©|\(c\)|主办单位[：:].*版权|备案号|网站标识码|网站备案)/i,
  // With a telephone number it is somebody of the notice whom to ask.
  /^技术支持(?!.*\d{5})/,
  /(?:ICP备|公网安备)\s*(?:\d|案)/,
  /^【?\s*字(?:号|体)(?:大小)?\s*[：:]?\s*[\[【（(]?\s*[大中小AT]/,
  /^(?:首页|网站首页)\s*(?:[>›»|｜/\\·-]|\s{1,})/,
  /^(?:点击|浏览|阅读|访问)(?:量|数|次数|率)?\s*[：:]\s*[\[（(]?\s*\d*\s*次?\s*[\])）]?$/,
  /^(?:已有)?\s*\d+\s*(?:次浏览|人阅读|次阅读|人浏览)$/,
  /^(?:点击|点|↑|戳)?(?:上方|下方|左下角|标题下)?(?:的)?[“"]?蓝(?:色)?字(?:体)?[”"]?.{0,8}关注/,
  /^(?:收录于)?(?:合集|话题)\s*#/,
  /^收录于(?:合集|话题)/,
  /^(?:往期推荐|往期回顾|往期精选|精彩回顾|延伸阅读|推荐阅读|猜你喜欢)$/,
  /^(?:喜欢|觉得不错|如果).{0,10}(?:点个|点亮|点击).{0,4}[“"]?(?:在看|赞)/,
  /^(?:阅读|点赞|在看|分享|收藏|浏览)\s*\d+(?:\s|$)/,
  /^\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}\s*(?:发表于|来自)/,
  /^(?:来源|编辑|审核|校对|排版|责编|责任编辑|图文|供稿|文案|制作|监制|初审|复审|终审|出品|图片|撰稿)\s*[|｜丨]\s*\S{1,40}$/,
  /^[（(]\s*(?:初审|复审|终审|一审|二审|三审|编辑|审核|校对|责编)\s*[/／|｜：:丨].{1,60}[)）]$/,
  /^[（(]?\s*点击(?:此处)?(?:下载|查看|阅读)(?:原文|附件|全文)?\s*[)）]?$/,
  /^附件[【[].{1,80}[】\]]\s*已下载\s*\d*\s*次$/,
  /^[•·\s]*(?:正在)?加载中[.…。]*$/,
  /^(?:视力保护色|归档时间)\s*[：:]/,
  /^[【[]\s*(?:打印|关闭|收藏|返回)\p{Script=Han}{0,4}\s*[】\]]$/u,
  /支持\s?IPv6|推荐使用\s?\d{3,4}\s?[*×xX]\s?\d{3,4}/i,
  /^(?:javascript|function\s|var\s|\$\(|document\.|window\.)/i,
];

/** Buttons and links around a text. */
const buttons = new Set(
  '查看原文|打印本页|打印此页|打印文章|打印|关闭窗口|关闭本页|关闭此页|关闭|返回顶部|返回首页|返回列表|返回上一页|返回|回到顶部|TOP|加入收藏|设为首页|收藏本站|收藏本页|网站首页|首页|网站地图|无障碍浏览|无障碍|繁体版?|简体版?|登录|注册|搜索|搜一搜|站内搜索|分享|分享到|更多|查看更多|附件下载|点击下载|推荐阅读|相关阅读|相关链接|友情链接|相关文章|相关新闻|相关信息|热门文章|最新文章|阅读原文|举报|点赞|评论|发表评论|分享到微信|微信扫一扫|微信扫码分享|扫码分享|扫一扫|大|中|小|A|A+|A-|TAG'.split(
    '|',
  ),
);
const button = /^(?:打印|关闭|返回|返回顶部|打印本页|关闭窗口|加入收藏|设为首页|微信扫一扫|扫一扫)$/;

/** Words that stand alone in the navigation above a text. */
const navigation =
  /^(?:首页|网站首页|通知公告|通知通告|公告通知|新闻中心|新闻动态|工作动态|团学工作|团学动态|团情快讯|信息公开|政务公开|公告栏|公示公告|文件通知|文件下载|下载中心|相关站点|友情链接|站内导航|导航|菜单|栏目导航|正文|详情|内容详情|文章详情|详细内容|组织机构|机构设置|机构概况|学院概况|部门概况|规章制度|青年之声|志愿服务|社会实践|学生会|学生社团|基层动态|媒体聚焦|思想引领|校园文化|创新创业|联系我们|关于我们|网站地图|English|返回主站|学校主页|学校首页|通知)$/i;

/** What a website says above its pages; at the end of a text it may be an invitation. */
const greeting =
  /^(?:今天是|(?:(?:您|你)好[，,！!]?\s*)?欢迎(?:您|你|光临|访问?|来到|进入)|\p{Script=Han}{2,20}欢迎(?:您|你)[!！]?$|\d{4}年\d{1,2}月\d{1,2}日\s*星期)/u;

/** How sure a line is to belong to the website: `head` only counts above the text, `beside` only there or next to other such lines. */
export type Furniture = 'furniture' | 'head' | 'beside' | undefined;

/** Whether a line belongs to the website rather than to the notice. */
export function furnitureOf(line: string): Furniture {
  if (line.length > 400) return undefined;
  const text = line.replace(/[\s\u00a0\u3000]+/g, ' ').trim();
  if (text.length > 200) return undefined;
  if (anywhere.some((pattern) => pattern.test(text))) return 'furniture';
  const found = [...text.matchAll(labelled)].map((match) => match[1] ?? '');
  if (found.length > 0 && startsWithLabel(text)) {
    const sure = found.filter((label) => !ambiguous.has(label));
    const hands = found.filter((label) => staff.test(label)).length >= 2 && text.length <= 60;
    if (hands || (sure.length > 0 && !/[。；]/.test(text) && (found.length >= 2 || text.length <= 80)))
      return 'furniture';
    if (text.length <= 40) return 'head';
  }
  const words = text.split(/[\s|｜/[\]【】<>»()（）+·：:-]+/).filter((word) => word !== '');
  if (words.length > 0 && words.every((word) => buttons.has(word)))
    return words.length > 1 || button.test(text) ? 'furniture' : 'beside';
  if (navigation.test(text.replace(/^[-•·]\s?/, '')) || (text.length <= 80 && greeting.test(text))) return 'head';
  if (isTrail(text) && !line.includes('\t')) return 'head';
  if (/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}/.test(text) && text.length <= 60) return 'furniture';
  return undefined;
}

/** `首页 > 通知公告 > 正文`. */
function isTrail(text: string): boolean {
  const steps = text
    .replaceAll('&gt;', '>')
    .split(/[>›»|｜]/)
    .map((step) => step.trim());
  return (
    steps.length >= 2 &&
    steps.every((step) => step.length <= 14 && !/[，。；：]/.test(step)) &&
    steps.some((step) => step !== '')
  );
}

/** `青春临溪 2022-10-22`: an account and the day. */
const accountDay = /^\p{Script=Han}[^\s。，：]{1,15}\s(\d{4}-\d{1,2}-\d{1,2}(?:\s\d{1,2}:\d{2})?)$/u;

/** Who put a page there, on a line of its own below the title: `发布人：办公室`; days only as programs write them. */
export function isByline(text: string): boolean {
  if (accountDay.test(text)) return true;
  const found = labelFirst.exec(text);
  if (found === null || text.length > 40 || /[。；，]/.test(text)) return false;
  return /(?:时间|日期)\s?[：:]$/.test(found[0])
    ? /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(text.slice(found[0].length).trim())
    : !/(?:标签|类别|分类|审核|校对)\s?[：:]$/.test(found[0]);
}

function startsWithLabel(text: string): boolean {
  return labelFirst.test(text) || /^\d{4}[-/.年]/.test(text);
}

/** 发布时间 of the web page, as the line writes it. */
export function publishedIn(line: string): string | undefined {
  return (
    publishedLabel.exec(line)?.[1] ??
    accountDay.exec(line.replace(/\s+/g, ' ').trim())?.[1] ??
    /^\s*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?))/.exec(line)?.[1]
  )?.trim();
}

/** Lists of links a website puts below a text: from here to the end nothing belongs to the notice. */
export function beginsFooter(line: string): boolean {
  return /^(?:往期推荐|往期回顾|往期精选|精彩回顾|猜你喜欢|相关链接|相关文章|相关新闻|相关阅读|推荐阅读|友情链接|热门文章|最新文章|上一[条篇]|下一[条篇]|版权所有|Copyright)/i.test(
    line.trim(),
  );
}

/** A short line of a menu: a few Han characters that name no part of a notice. */
export function isMenuWord(line: string): boolean {
  const text = line.trim();
  return (
    /^\p{Script=Han}{2,6}$/u.test(text) &&
    !/(?:通知|公告|通报|方案|意见|决定|倡议书|文件|委|部|局|厅|会|办|办公室|特急|加急|急|密)$/.test(text) &&
    readMarker(text) === undefined
  );
}

/** `mailto:` and other addresses a program left behind. */
export function isResidue(line: string): boolean {
  const text = line.trim();
  return (
    /^<?(?:mailto|tel|javascript|file):\S*>?$/i.test(text) ||
    (text.length <= 300 && /^(?:[─━═—–―─=*~﹍…·-]\s?){3,}$/.test(text) && !/^(?:——|……)$/.test(text))
  );
}
