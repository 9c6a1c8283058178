import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '#deliver/serve.ts';
import { palettes, type PaletteName } from '#gallery/looks.ts';
import { writeExamples, writeGallery } from '#gallery/write-gallery.ts';
import {
  projectRoot,
  readArguments,
  runCommand,
  sharedHelp,
  shared,
  UsageError,
  type CommandHelp,
} from './arguments.ts';
import { buildAll } from './build-all.ts';
import { pageTypes } from './page-types.ts';

const names = Object.keys(palettes);
const help: CommandHelp = {
  usage: 'npm run gallery -- [--palette 颜色] [--port 端口] [--no-serve]',
  about: '把一份示例内容按每条“回家的路”各生成一站，连同每种画面配每套颜色，摆在一页上看。',
  options: [
    ['--palette 颜色', `每一站都换成这套颜色：${names.join('、')}；不写就各用各的`],
    ['--port 端口', '默认是 4322，被占用就往后找一个'],
    ['--no-serve', '只生成到 .guichao/gallery/site，不打开'],
    sharedHelp.help,
  ],
  examples: ['npm run gallery', 'npm run gallery -- --palette 金杨'],
};

/** `npm run gallery`: exit code 1 when an example could not be built. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values } = readArguments(args, {
      help: shared.help,
      palette: { type: 'string' },
      port: { type: 'string', default: '4322' },
      'no-serve': { type: 'boolean', default: false },
    });
    if (values.palette !== undefined && !names.includes(values.palette))
      throw new UsageError(`没有「${values.palette}」这套颜色。可以写：${names.join('、')}。`);
    const folder = join(projectRoot, '.guichao', 'gallery');
    const [content, out] = [join(folder, 'content'), join(folder, 'site')];
    await rm(content, { recursive: true, force: true });
    const ids = await writeExamples(content, values.palette as PaletteName | undefined);
    const { ok } = await buildAll({ wanted: ids, content, out });
    if (!ok) return 1;
    const sites = await Promise.all(ids.map(async (id) => ({ id, pages: await pageTypes(join(out, id)) })));
    await writeGallery(out, sites);
    console.log(`\n画廊在 ${join(out, 'index.html')}`);
    if (values['no-serve']) return 0;
    const server = await serve({ folder: out, port: Number(values.port) });
    console.log(`打开看：http://localhost:${server.port}/index.html，按 Ctrl+C 结束。`);
    await new Promise<void>((stop) => {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
    await server.close();
    return 0;
  });
}
