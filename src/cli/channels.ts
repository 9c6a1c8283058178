import { resolve } from 'node:path';
import { findCampaigns } from '#campaign/find.ts';
import { loadCampaign } from '#campaign/load.ts';
import type { LoadedCampaign } from '#campaign/model.ts';
import { cardPath, posterPath, type CardName } from '#campaign/site-paths.ts';
import { imprintLines, markSize, noticeParts, placeInList } from '#content/notice-parts.ts';
import { entryTitleLines } from '#content/notice-title.ts';
import { nearest } from '#lib/nearest.ts';
import { addressOf, entryDocument, formDocument, type EntryDocument } from '#share/entry-document.ts';
import { outletFiles } from '#share/outlet-files.ts';
import type { NoticeForm } from '#share/print-notice.ts';
import { keyOf } from '#share/surroundings.ts';
import { asOfOption, projectRoot, readArguments, runCommand, shared, sharedHelp, UsageError } from './arguments.ts';
import type { CommandHelp } from './arguments.ts';
import { placeFolder } from './place-folder.ts';
import { reportProblems, shownFolder } from './place-report.ts';
import { guarded } from './program-fault.ts';

export const help: CommandHelp = {
  usage: 'npm run channels -- 活动 条目 [--content 文件夹] [--out 文件夹] [--as-of 日期]',
  about:
    '把一篇内容写成各个平台能用的稿子：公众号、微博、短视频、纯文本、打印。条目写成“文件夹/文件名”，文件名不重复时可以只写文件名。',
  options: [
    sharedHelp.content,
    ['--out 文件夹', '写到哪里，默认是 channels/活动/文件夹-文件名'],
    sharedHelp['as-of'],
    sharedHelp.help,
  ],
  examples: [
    'npm run channels -- qingchun-xingjin stories/jixian-pingguo',
    'npm run channels -- qingchun-xingjin activities/xuezi-guichao --out ../稿子',
  ],
};

/** How a notice is measured on the site's own pages. */
export const noticeForm: NoticeForm = {
  titleLines: entryTitleLines,
  markSize,
  parts: noticeParts,
  placeInList,
  imprintLines,
};

/** `npm run channels`: exit code 0 when the texts were written, 1 when they could not be, 2 for a wrong call. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values, positionals } = readArguments(args, {
      content: shared.content,
      out: { type: 'string' },
      'as-of': shared['as-of'],
      help: shared.help,
    });
    const [id = '', wanted = '', ...more] = positionals;
    if (id === '' || wanted === '' || more.length > 0)
      throw new UsageError(
        '要写上一个活动和一篇内容，如 npm run channels -- qingchun-xingjin stories/jixian-pingguo。加 --help 看说明。',
      );
    const asOf = asOfOption(values['as-of']);
    return guarded([`${id}/${wanted}`], () => write(id, wanted, { content: values.content, out: values.out, asOf }));
  });
}

interface Wanted {
  content: string;
  out: string | undefined;
  asOf: string | undefined;
}

/** Loads the campaign, makes every text in memory, and only then touches the disk. Exit code 0 or 1. */
async function write(id: string, wanted: string, { content, out, asOf }: Wanted): Promise<number> {
  const contentDir = resolve(content);
  const found = await findCampaigns(contentDir, [id]);
  if (found.problems.length > 0) {
    reportProblems(found.problems);
    return 1;
  }
  const { loaded, problems } = await loadCampaign({ contentDir, id, asOf });
  if (loaded === undefined) {
    reportProblems(problems);
    console.error('\n活动里有错误，什么也没有写。改好上面的“错误”再来一次。');
    return 1;
  }
  const document = chooseDocument(loaded, wanted);
  const { files, faults, uploads } = await outletFiles(document, { media: loaded.media, form: noticeForm });
  if (faults.length > 0) {
    console.error(`公众号编辑器会丢掉这些，什么也没有写：\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    return 1;
  }
  const folder = resolve(out ?? resolve(projectRoot, 'channels', id, document.key.replace('/', '-')));
  const placed = await placeFolder(folder, files, [...Object.keys(meanings), 'media']);
  if (!placed.ok) {
    console.error(
      `${shownFolder(folder)} 里有不是这条命令写的文件（${placed.strange}），什么也没有写。用 --out 换一个文件夹。`,
    );
    return 1;
  }
  console.log(report(document, { folder: shownFolder(folder), files: files.map(({ name }) => name), uploads }));
  return 0;
}

/** The entry or form that is meant; a wrong name is told with the nearest that is right. */
function chooseDocument({ campaign, entries }: LoadedCampaign, wanted: string): EntryDocument {
  const name = wanted
    .replaceAll('\\', '/')
    .replace(/^\.?\//u, '')
    .replace(/^content\/[^/]+\//u, '')
    .replace(/\.(?:mdx|yaml|html)$/u, '');
  if (/^(?:tables|stats)\//u.test(name))
    throw new UsageError('表格和统计表不能单独分发：分发讲到它的那一篇，或者直接转它的网址。');
  const keys = [...entries.map(keyOf), ...Object.keys(campaign.forms).map((form) => `forms/${form}`)];
  const meant = keys.includes(name) ? [name] : keys.filter((key) => key.split('/')[1] === name);
  const [key, ...others] = meant;
  if (key !== undefined && others.length > 0)
    throw new UsageError(`叫 ${name} 的有好几篇，写上文件夹：${meant.join('、')}`);
  const entry = entries.find((one) => keyOf(one) === key);
  if (entry !== undefined) return entryDocument(campaign, entries, entry);
  const form = key === undefined ? undefined : formDocument(campaign, key.slice('forms/'.length));
  if (form !== undefined) return form;
  const names = keys.map((one) => one.split('/')[1] ?? '');
  const guess = nearest(name, keys) ?? keys[names.indexOf(nearest(name.split('/').at(-1) ?? '', names) ?? '-')];
  throw new UsageError(
    `${campaign.id} 里没有 ${wanted} 这一篇。${guess === undefined ? `名字写错了，或者它还是草稿（draft: true），草稿不能分发。用 npm run channels -- --help 看写法。` : `你是不是想写 ${guess}？`}`,
  );
}

const meanings: Readonly<Record<string, string>> = {
  '公众号.html': '公众号正文的源码',
  '公众号-复制.html': '用浏览器打开，点“复制全文”，粘贴到公众号编辑器',
  '微博.txt': '一条微博，140 字以内，带话题和链接',
  '短视频.txt': '封面字、文案、口播三句',
  '纯文本.txt': '短信群、邮件、村广播用的全文',
  '打印.html': '用浏览器打开，按 Ctrl + P 打印，纸张选 A4',
  '二维码.png': '这一篇的二维码，和打印稿上的一样',
};

/** What was written, what is left to do by hand, and what to look out for. */
function report(
  document: EntryDocument,
  { folder, files, uploads }: { folder: string; files: readonly string[]; uploads: readonly string[] },
): string {
  const { key, title, campaign } = document;
  const card = key.startsWith('forms/') ? undefined : (key as CardName);
  const drawn = [
    ...(card === undefined ? [] : [`封面：dist/${campaign.id}${cardPath(card)}（先 npm run build -- ${campaign.id}）`]),
    ...(card !== undefined && document.poster ? [`海报：dist/${campaign.id}${posterPath(card)}`] : []),
  ];
  const byHand = [...drawn, ...uploads.map((path) => `${path}（已经放在旁边）`)];
  const notes = [
    ...(addressOf(document, 'gzh') === undefined
      ? ['campaign.yaml 里还没有 site.url，所以稿子里没有网址和二维码。']
      : []),
    ...(document.over === true ? ['这一项已经过了日子，发之前想一想还要不要发。'] : []),
    ...(document.review ? ['这一篇由通知自动整理，还没有人核对过。'] : []),
    ...(document.sample ? ['这是示例内容，稿子里都标了“示例”，不要当真事发出去。'] : []),
  ];
  const list = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', head, ...lines.map((line) => `  ${line}`)];
  return [
    `《${title}》的稿子写好了：${folder}`,
    ...list(
      '有这些：',
      files.flatMap((name) => (meanings[name] === undefined ? [] : [`${name}　${meanings[name]}`])),
    ),
    ...list('公众号里要手动上传的图：', byHand),
    ...list('注意：', notes),
  ].join('\n');
}
