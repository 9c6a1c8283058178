import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';

/* The house itself: which room may know which, and how large a file may grow. Lint keeps to it while one writes; this keeps the lint. */

vi.setConfig({ testTimeout: 30_000 });

const root = resolve(import.meta.dirname, '../..');
const src = resolve(root, 'src');

interface Source {
  /** `campaign/load.ts` */
  path: string;
  room: string;
  text: string;
}

let sources: Source[];
let tableRooms: string[];
let insideAstro: string[];
beforeAll(async () => {
  const found = await readdir(src, { recursive: true, withFileTypes: true });
  sources = await Promise.all(
    found
      .filter((item) => item.isFile() && /\.(?:ts|mjs|js|astro|css)$/u.test(item.name))
      .map(async (item) => {
        const absolute = resolve(item.parentPath, item.name);
        const path = relative(src, absolute).replaceAll('\\', '/');
        return {
          path,
          room: path.includes('/') ? (path.split('/')[0] ?? '') : '',
          text: await readFile(absolute, 'utf8'),
        };
      }),
  );
  const config = await readFile(resolve(root, 'eslint.config.mjs'), 'utf8');
  tableRooms = [...(/const mayImport = \{(.*?)\n\};/su.exec(config)?.[1] ?? '').matchAll(/^ {2}(\w+): \[/gmu)].map(
    ([, name]) => name ?? '',
  );
  insideAstro = [...(/const insideAstro = \[(.*?)\]/su.exec(config)?.[1] ?? '').matchAll(/'(\w+)'/gu)].map(
    ([, name]) => name ?? '',
  );
});

/** What a file imports, types too; of an Astro component what its frontmatter and its scripts do. */
function importsOf({ path, text }: Source): string[] {
  const parts = path.endsWith('.astro')
    ? [
        /^---\n(.*?)\n---/su.exec(text)?.[1] ?? '',
        ...[...text.matchAll(/<script>(.*?)<\/script>/gsu)].map((match) => match[1] ?? ''),
      ]
    : [text];
  return parts.flatMap((part) => ts.preProcessFile(part, true, true).importedFiles.map(({ fileName }) => fileName));
}
const isCode = ({ path }: Source) => !path.endsWith('.css');

describe('files', () => {
  it('hold at most 250 lines', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path)).toEqual([]);
  });

  it('import by a relative path only what is in their own room, and what is there', () => {
    const leads = ({ path, room }: Source, name: string) => {
      const target = resolve(src, dirname(path), name.split('?')[0] ?? '');
      const at = relative(src, target).replaceAll('\\', '/').split('/')[0];
      // Style sheets are for all: they hold no code.
      return existsSync(target) && (at === room || (at === 'styles' && target.endsWith('.css')));
    };
    const strays = sources.filter(isCode).flatMap((source) =>
      importsOf(source)
        .filter((name) => name.startsWith('.') && !leads(source, name))
        .map((name) => `${source.path}: ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('import from other rooms only files that are there', () => {
    const named = sources.filter(isCode).flatMap((source) =>
      importsOf(source)
        .filter((name) => /^#\w+\//u.test(name))
        .map((name) => [source.path, name] as const),
    );
    expect(named.length).toBeGreaterThan(100);
    const strays = named.filter(([, name]) => !existsSync(resolve(src, (name.split('?')[0] ?? '').slice(1))));
    expect(strays).toEqual([]);
  });

  it('use Astro’s modules only where Astro runs', () => {
    const strays = sources.filter(isCode).flatMap((source) =>
      // `content.config.ts` and `env.d.ts` stand in no room: Astro looks for them there.
      importsOf(source)
        .filter((name) => /^(?:astro|virtual):/u.test(name) && source.room !== '' && !insideAstro.includes(source.room))
        .map((name) => `${source.path}: ${name}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('rooms', () => {
  it('with code are all in the table of the lint, and the table has no others', () => {
    const rooms = new Set(sources.filter(isCode).map(({ room }) => room));
    rooms.delete('');
    expect([...rooms].sort()).toEqual([...tableRooms].sort());
  });

  it('have a name by which others import them, or nobody does', async () => {
    const { imports } = JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8')) as {
      imports: Record<string, string>;
    };
    const named = Object.keys(imports)
      .filter((name) => name.endsWith('/*'))
      .map((name) => name.slice(1, -2));
    for (const name of named) expect(tableRooms).toContain(name);
    for (const room of tableRooms.filter((name) => !named.includes(name))) {
      expect(
        sources
          .filter(isCode)
          .filter((source) => importsOf(source).some((name) => name.startsWith(`#${room}/`)))
          .map(({ path }) => path),
      ).toEqual([]);
    }
  });
});

describe('the lint', () => {
  let eslint: ESLint;
  beforeAll(() => void (eslint = new ESLint({ cwd: root })));

  async function messages(filePath: string, code: string): Promise<string[]> {
    const [result] = await eslint.lintText(code, { filePath: resolve(root, filePath) });
    return (result?.messages ?? [])
      .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
      .map(({ message }) => message);
  }

  it.each([
    ['src/lib/x.ts', '#cli/build.ts'],
    ['src/lib/x.ts', '#problems/catalogue.ts'],
    ['src/schemas/x.ts', '#campaign/load.ts'],
    ['src/campaign/x.ts', '#deliver/serve.ts'],
    ['src/art/x.ts', '#campaign/load.ts'],
    ['src/search/deep/x.ts', '#deliver/serve.ts'],
    ['src/components/site/x.ts', '#layouts/Site.astro'],
  ])(
    '%s may not import %s, and says what to do instead',
    async (file, target) => {
      const [message] = await messages(file, `export * from '${target}';\n`);
      expect(message).toContain('不能引用这个房间。方向见 docs/map.md');
    },
    30_000,
  );

  it.each(['astro:content', 'virtual:guichao/campaign'])('src/campaign/ may not use %s', async (target) => {
    const [message] = await messages('src/campaign/x.ts', `export * from '${target}';\n`);
    expect(message).toContain('这个房间要能在普通 Node 里运行');
  });

  it.each([
    ['src/cli/x.ts', '#deliver/serve.ts'],
    ['src/campaign/x.ts', '#lib/nearest.ts'],
    ['src/content/x.ts', 'astro:content'],
    ['src/pages/x.ts', '#layouts/Site.astro'],
  ])('%s may import %s', async (file, target) => {
    expect(await messages(file, `export * from '${target}';\n`)).toEqual([]);
  });
});

describe('npm scripts', () => {
  it('run on Windows as well: no shell but `&&`, no quotes of one kind', async () => {
    const { scripts } = JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [name, script] of Object.entries(scripts)) {
      expect(script.replaceAll(' && ', ' '), name).not.toMatch(
        /[$`;|<>*~'&]|^\w+=|\s\w+=\S+\s|\b(?:rm|cp|mv|mkdir|export|cat|sh|bash)\s/u,
      );
    }
  });
});
