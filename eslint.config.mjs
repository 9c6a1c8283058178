import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** What everything that is rendered into a page may draw on. */
const shown = ['lib', 'schemas', 'campaign', 'content', 'art', 'seo', 'stats', 'forms', 'deck', 'pictures', 'share'];

/** Which rooms of `src/` each room may import from. One direction; siblings do not know each other. See docs/map.md. */
const mayImport = {
  lib: [],
  problems: ['lib'],
  schemas: ['lib'],
  mdx: ['lib', 'problems', 'schemas'],
  campaign: ['lib', 'problems', 'schemas', 'mdx'],
  notice: ['lib', 'problems', 'schemas', 'mdx', 'campaign'],
  art: ['lib', 'schemas'],
  search: ['lib'],
  typeface: ['lib', 'schemas'],
  stats: ['lib', 'schemas', 'campaign'],
  seo: ['lib', 'schemas', 'campaign'],
  forms: ['lib', 'schemas', 'campaign'],
  deck: ['lib', 'problems', 'schemas', 'mdx', 'campaign'],
  pictures: ['lib', 'schemas', 'campaign', 'art', 'typeface'],
  share: ['lib', 'problems', 'schemas', 'mdx', 'campaign'],
  egress: ['lib', 'problems', 'schemas', 'campaign', 'forms', 'share'],
  content: ['lib', 'schemas', 'campaign', 'seo', 'pictures'],
  feeds: ['lib', 'schemas', 'campaign'],
  gallery: ['lib', 'schemas', 'art'],
  browser: ['lib', 'search'],
  components: [...shown, 'browser'],
  layouts: [...shown, 'browser', 'components'],
  pages: [...shown, 'feeds', 'components', 'layouts'],
  deliver: ['lib', 'problems', 'schemas', 'campaign', 'search', 'typeface', 'egress', 'pictures'],
  cli: ['lib', 'problems', 'schemas', 'campaign', 'notice', 'content', 'deliver', 'search', 'gallery', 'share'],
};
/** Rooms that run inside Astro and may use its virtual modules; all others must run in plain Node. */
const insideAstro = ['content', 'components', 'layouts', 'pages'];

const rooms = Object.keys(mayImport);
const roomRules = rooms.map((room) => {
  const forbidden = rooms.filter((other) => other !== room && !mayImport[room].includes(other));
  const patterns = [
    {
      // Not `group`: its patterns are those of .gitignore, where a line that begins with # is a comment.
      regex: `^#(?:${forbidden.join('|')})/`,
      message: `src/${room}/ 不能引用这个房间。方向见 docs/map.md：把要共用的部分移到更底层的房间，或由上层把结果传进来。`,
    },
  ];
  if (!insideAstro.includes(room)) {
    patterns.push({
      group: ['astro:*', 'virtual:*'],
      message: '这个房间要能在普通 Node 里运行：把数据作为参数传进来，不要引用 astro:* 或 virtual:*。',
    });
  }
  return { files: [`src/${room}/**/*.{ts,astro}`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
});

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.guichao/', 'node_modules/', 'screenshots/', 'public/', 'content/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/cli/**', 'tests/**', '*.config.mjs', 'eslint.config.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    rules: { 'max-lines': ['error', { max: 400 }], '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  ...roomRules,
);
