import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '#problems/catalogue.ts';
import { exampleReference } from '#gallery/example-reference.ts';
import { fieldReference } from '#schemas/reference.ts';
import { projectRoot, readArguments, runCommand, shared, sharedHelp, type CommandHelp } from './arguments.ts';

const help: CommandHelp = {
  usage: 'npm run reference',
  about:
    '按程序里的定义重写 docs/fields.md（能写哪些字段）、docs/problems.md（会报哪些问题）和 docs/examples.md（每种文件一个样子）。',
  options: [sharedHelp.help],
  examples: ['npm run reference'],
};

const words = { error: '错误，停止生成', warning: '提醒', info: '说明' } as const;

/** Every kind of problem with its code, for looking up what a message is about. */
export function problemReference(): string {
  const rows = Object.entries(catalogue)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { title, severity }]) => `| \`${code}\` | ${title} | ${words[severity]} |`);
  return [
    '# 会报哪些问题',
    '',
    '这一页由程序里的问题目录生成（`npm run reference`）。',
    '',
    '| 代号 | 问题 | 轻重 |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** `npm run reference`: writes the generated pages of the docs. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    readArguments(args, { help: shared.help });
    await writeFile(join(projectRoot, 'docs', 'fields.md'), fieldReference());
    await writeFile(join(projectRoot, 'docs', 'problems.md'), problemReference());
    await writeFile(join(projectRoot, 'docs', 'examples.md'), exampleReference());
    console.log('已更新 docs/fields.md、docs/problems.md 和 docs/examples.md');
    return 0;
  });
}
