// The one file, with `node-version.mjs`, that any Node can read: it says so when the Node at hand is too old for the rest.
import { complaintAboutNode } from './node-version.mjs';

const complaint = complaintAboutNode(process.versions.node);
if (complaint !== undefined) {
  console.error(complaint);
  process.exit(1);
}

const commands = [
  'build',
  'start',
  'dev',
  'new',
  'import',
  'channels',
  'shots',
  'gallery',
  'test',
  'bench-pages',
  'bench-decks',
  'bench-build',
  'reference',
  'fuzz',
];
const [command, ...rest] = process.argv.slice(2);
if (!commands.includes(command)) {
  console.error(`没有这个命令：${command ?? ''}。可以用：${commands.join('、')}`);
  process.exit(2);
}
// Keeps the compiled form of modules between runs: commands start faster.
const { enableCompileCache } = await import('node:module');
enableCompileCache();

const { run } = await import(`./${command}.ts`);
process.exitCode = await run(rest);
