import { resolve } from 'node:path';
import { todayInChina } from '#lib/china-time.ts';
import { nameableKinds, type FileKind } from '#notice/write/article-kind.ts';
import { withAttachment } from '#notice/write/attached.ts';
import { addedNotice, type WrittenCampaign } from '#notice/write/campaign-files.ts';
import { placeFiles } from '#notice/write/place-files.ts';
import { reviewSummary } from '#notice/write/review-summary.ts';
import { slugPattern } from '#schemas/text.ts';
import { readArguments, runCommand, sharedHelp, UsageError, type CommandHelp } from './arguments.ts';
import { readInputs, type NoticeInput } from './notice-input.ts';
import { refuse, reportProblems, shownFolder } from './place-report.ts';
import { guarded } from './program-fault.ts';
import { articleFiles, listedTitles, tellApart, type ToldApart } from './told-apart.ts';

const help: CommandHelp = {
  usage: 'npm run import -- 活动 文件 [更多文件 …] [--as 种类] [--content 文件夹] [--force]',
  about: '往做好的活动里添内容：又一份通知、政策、故事、案例。通知的附件和通知写在一起。已经有的文件不动。',
  options: [
    ['--as 种类', 'notice 通知、story 故事、policy 政策、case 案例；不写就由程序看'],
    sharedHelp.content,
    ['--force', '同名的文件已经有了，也盖掉'],
    sharedHelp.help,
  ],
  examples: [
    'npm run import -- guichao-2026 补充通知.docx 附件1.docx',
    'npm run import -- guichao-2026 小杨的故事.docx --as story',
  ],
};

/** `npm run import`: exit code 0 when everything was added, 1 when nothing could be, 2 for a wrong call. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values, positionals } = readArguments(args, {
      as: { type: 'string' },
      content: { type: 'string', default: 'content' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    const [id = '', ...paths] = positionals;
    const as = checkCall(id, paths, values.as);
    return guarded(paths, () => add(id, paths, { ...values, as }));
  });
}

interface Wanted {
  as: FileKind | undefined;
  content: string;
  force: boolean;
}

/** Reads the files and places what is made of them in a campaign that is there. Exit code 0 or 1. */
async function add(id: string, paths: readonly string[], wanted: Wanted): Promise<number> {
  const { inputs, problems } = await readInputs(paths);
  if (problems.length > 0) {
    reportProblems(problems);
    console.error('\n什么也没有写。改好上面的“错误”再来一次。');
    return 1;
  }

  const today = todayInChina();
  const taken = new Set<string>();
  const apart = tellApart(inputs, inputs.flatMap(listedTitles), wanted.as);
  const notices = noticesWithAttachments(apart);
  if (typeof notices === 'string') {
    console.error(notices);
    return 1;
  }
  const articles = articleFiles(apart, { today, taken });
  const added = notices.map(({ draft, remarks, source }) =>
    addedNotice({ draft, remarks, id, today, taken, leftOut: source.leftOut }),
  );
  const files = Object.assign({}, articles.files, ...added.map((one: WrittenCampaign) => one.files)) as Record<
    string,
    string
  >;

  const contentDir = resolve(wanted.content);
  const placed = await placeFiles({ contentDir, id, files, mode: 'add', force: wanted.force });
  if (!placed.ok) return refuse(placed, { id, content: wanted.content, mode: 'add' });
  const folder = shownFolder(placed.folder);
  console.log(`放进去了：${folder}\n`);
  for (const name of Object.keys(files)) console.log(`  ${name}`);
  for (const one of added) console.log(`\n${reviewSummary(one.review)}`);
  for (const { what, value = '', why = '' } of articles.told) console.log(`\n${what}：${value}\n  ${why}`);
  const where = wanted.content === 'content' ? '' : ` --content ${wanted.content}`;
  console.log(`\n接下来：npm run dev -- ${id}${where}`);
  return 0;
}

function checkCall(id: string, paths: readonly string[], as: string | undefined) {
  if (id === '' || paths.length === 0)
    throw new UsageError('要写上活动和文件，如 npm run import -- guichao-2026 小杨的故事.docx。加 --help 看说明。');
  if (!slugPattern.test(id)) throw new UsageError(`第一个要写活动的文件夹名，如 guichao-2026，现在写的是 ${id}。`);
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('- 只能写一次：粘贴的文字只有一份。');
  const kind = nameableKinds.find((name) => name === as);
  if (as !== undefined && kind === undefined)
    throw new UsageError(`--as 后面可以写：${nameableKinds.join('、')}，现在写的是 ${as}。`);
  return kind;
}

/** Attachments go to the first notice among the files: without one, nobody knows whose they are. */
function noticesWithAttachments(apart: readonly ToldApart[]): NoticeInput[] | string {
  const notices = apart.filter(({ kind }) => kind === 'notice').map(({ input }) => input);
  const attachments = apart.filter(({ kind }) => kind === 'attachment').map(({ article }) => article);
  const [first, ...others] = notices;
  if (attachments.length === 0) return notices;
  if (!first)
    return `${attachments.map(({ file }) => file).join('、')} 是附件，不知道是哪份通知的。把通知也写上，放在一起导入；不是附件就加 --as 说明。`;
  return [{ ...first, draft: attachments.reduce(withAttachment, first.draft) }, ...others];
}
