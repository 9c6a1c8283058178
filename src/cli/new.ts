import { resolve } from 'node:path';
import { reviewFile } from '#campaign/review.ts';
import { todayInChina } from '#lib/china-time.ts';
import { withAttachment } from '#notice/write/attached.ts';
import { addedNotice, campaignIdOf, writeCampaign } from '#notice/write/campaign-files.ts';
import { placeFiles } from '#notice/write/place-files.ts';
import { reviewSummary } from '#notice/write/review-summary.ts';
import { slugPattern } from '#schemas/text.ts';
import { readArguments, runCommand, sharedHelp, UsageError, type CommandHelp } from './arguments.ts';
import { readInputs } from './notice-input.ts';
import { refuse, reportProblems, shownFolder } from './place-report.ts';
import { guarded } from './program-fault.ts';
import { articleFiles, listedTitles, tellApart } from './told-apart.ts';

const help: CommandHelp = {
  usage: 'npm run new -- 通知文件 [更多文件 …] [--id 名字] [--content 文件夹] [--force]',
  about:
    '把一份通知变成一个活动文件夹，马上就能看、能生成。能读 Word（.docx、.doc）、PDF、网页、文本；写 - 就读粘贴进来的文字。\n更多文件可以是附件、别的通知、政策、故事、案例，程序会分开放好。',
  options: [
    ['--id 名字', '活动文件夹的名字，会出现在网址里：小写字母、数字、短横线；不写就用活动名称的拼音'],
    sharedHelp.content,
    ['--force', '同名的活动已经有了，也把读出来的文件写进去；别的文件不动'],
    sharedHelp.help,
  ],
  examples: [
    'npm run new -- 通知.docx',
    'npm run new -- 通知.docx 附件1.doc 小杨的故事.docx --id guichao-2026',
    'npm run new -- "C:\\Users\\me\\Desktop\\通知.pdf"',
  ],
};

/** `npm run new`: exit code 0 when the campaign was written, 1 when it could not be, 2 for a wrong call. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values, positionals } = readArguments(args, {
      id: { type: 'string' },
      content: { type: 'string', default: 'content' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    checkCall(positionals, values.id);
    return guarded(positionals, () => create(positionals, values));
  });
}

/** Reads the files and places what is made of them. Exit code 0 or 1. */
async function create(paths: readonly string[], wanted: { id?: string; content: string; force: boolean }) {
  const { inputs, problems } = await readInputs(paths);
  const [first, ...others] = inputs;
  if (problems.length > 0 || !first) {
    reportProblems(problems);
    console.error('\n什么也没有写。改好上面的“错误”再来一次。');
    return 1;
  }

  const today = todayInChina();
  const taken = new Set<string>();
  const apart = tellApart(others, listedTitles(first));
  const attached = apart.filter(({ kind }) => kind === 'attachment').map(({ article }) => article);
  const draft = attached.reduce(withAttachment, first.draft);
  const id = wanted.id ?? campaignIdOf(draft);
  const articles = articleFiles(apart, { today, taken });
  const { leftOut } = first.source;
  const main = writeCampaign({ draft, remarks: first.remarks, id, today, taken, leftOut, alsoTold: articles.told });
  const more = apart
    .filter(({ kind }) => kind === 'notice')
    .map(({ input }) =>
      addedNotice({ draft: input.draft, remarks: input.remarks, id, today, taken, leftOut: input.source.leftOut }),
    );
  const files = Object.assign({}, articles.files, ...more.map((one) => one.files), main.files) as Record<
    string,
    string
  >;

  const contentDir = resolve(wanted.content);
  const placed = await placeFiles({ contentDir, id, files, mode: 'new', force: wanted.force });
  if (!placed.ok) return refuse(placed, { id, content: wanted.content, mode: 'new' });
  const folder = shownFolder(placed.folder);
  console.log(`初稿做好了：${folder}\n`);
  console.log(reviewSummary(main.review));
  console.log(nextSteps(id, { folder, content: wanted.content }));
  return 0;
}

function checkCall(files: readonly string[], id: string | undefined): void {
  if (files.length === 0) throw new UsageError('要写上通知文件，如 npm run new -- 通知.docx。加 --help 看说明。');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('- 只能写一次：粘贴的文字只有一份。');
  if (id !== undefined && !slugPattern.test(id))
    throw new UsageError(`--id 只用小写字母、数字和短横线，如 guichao-2026，现在写的是 ${id}。`);
}

function nextSteps(id: string, { folder, content }: { folder: string; content: string }): string {
  const where = content === 'content' ? '' : ` --content ${content}`;
  return ['', '接下来：', `  1. npm run dev -- ${id}${where}`, `  2. 打开 ${folder}/${reviewFile}，照着核对`].join(
    '\n',
  );
}
