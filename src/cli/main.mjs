// The one file that any Node can read: it says so when the Node at hand is too old for the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `这台电脑上的 Node 是 ${process.versions.node}，太旧了。\n` +
      '本来 npm install 会自带一份新的 Node，看来没有装上（可能是网络中断，或者装的时候用了 --omit=optional）。\n' +
      '请重新运行 npm install；如果还不行，请到 Node 官网安装 24 或更新的版本。',
  );
  process.exit(1);
}

const commands = ['build', 'start', 'dev', 'shots', 'test', 'bench-pages', 'bench-build', 'reference'];
const [command, ...rest] = process.argv.slice(2);
if (!commands.includes(command)) {
  console.error(`没有这个命令：${command ?? ''}。可以用：${commands.join('、')}`);
  process.exit(2);
}
const { run } = await import(`./${command}.ts`);
process.exitCode = await run(rest);
