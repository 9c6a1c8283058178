import { asOfOption, readArguments, runCommand, shared, sharedHelp, type CommandHelp } from './arguments.ts';
import { buildAll } from './build-all.ts';

const help: CommandHelp = {
  usage: 'npm run build -- [活动 …] [--content 文件夹] [--out 文件夹] [--as-of 日期]',
  about:
    '把活动文件夹生成网站，放到 dist/活动/ 里。不写活动名，就生成全部。有错误时会全部列出来，上一次生成的站点不动。',
  options: [sharedHelp.content, sharedHelp.out, sharedHelp['as-of'], sharedHelp.help],
  examples: [
    'npm run build',
    'npm run build -- qingchun-xingjin',
    'npm run build -- --content ../我们的内容 --out ../网站',
  ],
};

/** `npm run build`: exit code 0 when every campaign was built, 1 when one was not, 2 for a wrong call. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values, positionals } = readArguments(args, shared);
    const { ok } = await buildAll({
      wanted: positionals,
      content: values.content,
      out: values.out,
      asOf: asOfOption(values['as-of']),
    });
    return ok ? 0 : 1;
  });
}
