import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/index.js';
import { markdownProcessor } from '#mdx/processor.ts';

/** What Astro hands to the processor with `markdown: { processor: markdownProcessor, syntaxHighlight: false }`. */
const shared = { syntaxHighlight: false, gfm: true, smartypants: false } as const;
const renderer = await markdownProcessor.createRenderer({ ...shared, image: { domains: [], remotePatterns: [] } });
const mdxRenderer = await markdownProcessor.createMdxRenderer?.(shared, {
  optimize: false,
  srcDir: new URL('file:///none/'),
  sourcemap: false,
});

/** The text as the content loader renders it. */
export async function byMarkdown(source: string): Promise<string> {
  return normal((await renderer.render(source)).code);
}

/** The text as `@astrojs/mdx` compiles it and Astro renders it. */
export async function byMdx(source: string): Promise<string> {
  const compiled = await mdxRenderer?.process(source, '/none.mdx', {});
  const code = (compiled?.code ?? '')
    .replace(
      /^import \{([^}]*)\} from "astro\/jsx-runtime";?$/gmu,
      (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = runtime;`,
    )
    .replace(/^import .*$/gmu, '')
    .replace(/^export (?:default )?/gmu, '');

  const build = new Function('runtime', `${code}\nreturn MDXContent;`) as (
    runtime: object,
  ) => (props: object) => unknown;
  return normal(String(await renderJSX({} as never, build({ Fragment, jsx, jsxs })({}))));
}

/** Two spellings of one document: how void elements are closed, and which quotes are written as entities. */
function normal(html: string): string {
  return html
    .replace(/<(br|hr|input)([^>]*?)\s*\/?>/gu, '<$1$2>')
    .replace(/&(?:quot|#34|#x22);/gu, '"')
    .replaceAll('&#x60;', '`')
    .replace(/&#(?:39|x27);/gu, "'")
    .trim();
}
