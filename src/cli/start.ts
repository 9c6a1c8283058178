import { resolve } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { lanAddresses, serve } from '#deliver/serve.ts';
import { siteListPage } from '#deliver/site-list-page.ts';
import {
  asOfOption,
  readArguments,
  runCommand,
  shared,
  sharedHelp,
  UsageError,
  type CommandHelp,
} from './arguments.ts';
import { buildAll } from './build-all.ts';

const help: CommandHelp = {
  usage: 'npm start -- [活动 …] [--port 端口] [--content 文件夹] [--out 文件夹] [--as-of 日期]',
  about: '生成所有活动，然后在本机打开一个网站给你看，手机扫码也能看。按 Ctrl+C 结束。',
  options: [
    ['--port 端口', '默认是 4321，被占用就往后找一个'],
    sharedHelp.content,
    sharedHelp.out,
    sharedHelp['as-of'],
    sharedHelp.help,
  ],
  examples: ['npm start', 'npm start -- qingchun-xingjin --port 8080'],
};

/** `npm start`: builds, then serves until it is stopped. Exit code 1 when nothing could be built. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values, positionals } = readArguments(args, { ...shared, port: { type: 'string', default: '4321' } });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new UsageError(`端口是 1 到 65535 的整数，现在写的是 ${values.port}。`);
    const { results } = await buildAll({
      wanted: positionals,
      content: values.content,
      out: values.out,
      asOf: asOfOption(values['as-of']),
    });
    const built = results.filter((result) => result.built);
    if (built.length === 0) return 1;
    const failed = results.filter((result) => !result.built);
    const server = await serve({ folder: resolve(values.out), port, index: () => siteListPage(built, failed) });
    announce(server.port);
    await new Promise<void>((stop) => {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
    await server.close();
    return 0;
  });
}

function announce(port: number): void {
  console.log(`\n网站开好了：http://localhost:${port}/`);
  const [address] = lanAddresses();
  if (address === undefined) {
    console.log('这台电脑没有连上局域网，手机暂时看不了。');
  } else {
    const url = `http://${address}:${port}/`;
    console.log(`手机连同一个无线网，扫码看：${url}\n`);
    console.log(renderUnicodeCompact(url));
  }
  console.log('按 Ctrl+C 结束。');
}
