import { describe, expect, it } from 'vitest';
import { catalogue, problem, type ProblemCode } from '#problems/catalogue.ts';
import { mdxProblems } from '#problems/catalogue/mdx.ts';

type MdxCode = keyof typeof mdxProblems;
type Facts = { [Code in Exclude<ProblemCode, MdxCode>]: Parameters<typeof problem<Code>>[2][] };

/** Plausible facts for every problem, with and without what is optional. Those of MDX have a test of their own. */
const facts: Facts = {
  'campaign-none': [{ folder: '/srv/content' }],
  'campaign-unknown': [
    { id: 'xiaocum', nearest: 'xiaocun', known: ['xiaocun', 'hewan'] },
    { id: 'xiaocum', known: [] },
  ],
  'campaign-file-missing': [{}],
  'name-bad': [{ name: '小村' }],
  'file-encoding': [{ guess: '（看起来是 GBK）' }, { guess: '' }],
  'file-bytes': [{}],
  'file-not-folder': [{ name: 'stories' }],
  'file-unexpected': [
    { name: 'a.md', folder: 'xiaocun/stories', nearest: 'a.mdx' },
    { name: 'a.psd', folder: 'xiaocun/stories' },
  ],
  'verification-file-bad': [
    { name: 'MP_verify_a.txt', named: false },
    { name: 'MP_verify_Jr8mT6Gd5fXwFqPU.txt', named: true },
  ],
  'file-program': [{ name: 'package.json' }],
  'file-special': [{ link: true }, { link: false }],
  'file-too-large': [{ size: '9.1 MB', limit: '8.0 MB' }],
  'file-unreadable': [{ detail: '没有权限' }],
  'notices-none': [{}],
  'review-needed': [{ count: 12, list: 'xiaocun/待核对.md' }, { count: 1 }],
  'phases-order': [{ name: '见面', previous: '报名' }],
  'theme-contrast': [{ name: 'accent', colour: '#ff9999', ground: '#ffffff', ratio: '2.1:1', least: '4.5:1' }],
  'deck-from-missing': [
    { target: 'stories/a', folder: 'stories', nearest: 'stories/b' },
    { target: 'stories/a', folder: 'stories' },
  ],
  'deck-from-draft': [{ target: 'stories/a' }],
  'deck-body-with-from': [{ target: 'stories/a' }],
  'deck-prose-missing': [{ title: '头一屏', nearest: '头一回' }, { title: '头一屏' }],
  'deck-title-twice': [{ title: '头一屏', earlier: 2 }],
  'deck-heading-unused': [{ heading: '头一回', screen: '头一屏' }, { heading: '头一回' }],
  'deck-text-unshown': [{}],
  'deck-prose-long': [{ title: '头一屏', length: 200, most: 160 }],
  'deck-items-long': [{ title: '怎么走', lines: 18, most: 10, wide: 14 }],
  'deck-ending-nowhere': [{ target: 'storys', nearest: 'stories' }, { target: 'x' }],
  'egress-origin-undeclared': [
    { origin: 'https://x.example', use: '链接到', place: 'a href', pages: ['/a.html'], form: false },
    {
      origin: 'https://x.example',
      use: '把填的内容交给',
      place: 'form action',
      pages: ['/a', '/b', '/c', '/d'],
      form: true,
    },
  ],
  'egress-unruly': [{ kind: 'handler', what: 'onclick', text: 'go()', pages: ['/a.html'] }],
  'egress-storage-undeclared': [{ key: 'visitor', pages: ['/_assets/a.js'] }],
  'egress-script-forbidden': [{ name: 'cookie', pages: ['/_assets/a.js'] }],
  'link-broken': [{ href: '../policies/a.mdx', nearest: '../policies/b.mdx' }, { href: 'x' }],
  'stats-rows-none': [{ level: '县（区、旗）' }],
  'stats-results-missing': [{ csv: 'a.csv' }],
  'stats-results-undated': [{ yaml: 'a.yaml' }],
  'stats-results-empty': [{}],
  'stats-heading-unknown': [
    { heading: '场此', nearest: '场次', known: ['场次', '人数'] },
    { heading: 'x', known: ['场次'] },
  ],
  'stats-heading-twice': [{ heading: '场次', line: 1, column: 4 }],
  'stats-heading-missing': [{ missing: ['场次', '人数'] }],
  'stats-cell-extra': [{ got: '多', count: 7 }],
  'stats-cell-type': [{ heading: '场次', got: '三场', expected: '整数', example: '128' }],
  'stats-cell-negative': [{ heading: '场次', got: '-1' }],
  'stats-choice-unknown': [
    { heading: '形式', got: '线尚', options: ['线上', '线下'], nearest: '线上' },
    { heading: '形式', got: 'x', options: ['线上', '线下'] },
  ],
  'stats-row-unknown': [{ name: '太源', nearest: '太原' }, { name: 'x' }],
  'stats-row-unnamed': [{ heading: '市' }],
  'stats-row-twice': [{ name: '太原市', earlier: 2 }],
  'stats-row-missing': [{ names: ['太原市', '大同市'] }],
  'stats-total-wrong': [{ heading: '场次', got: '6', sum: '5' }],
  'csv-broken': [{}],
  'orgs-heading': [
    { heading: '名字', nearest: '名称', known: ['名称', '地区'] },
    { heading: 'x', known: ['名称'] },
  ],
  'orgs-heading-missing': [{ missing: ['类型'], known: ['名称', '地区', '类型'] }],
  'orgs-cell-missing': [{ heading: '地区' }],
  'orgs-cell': [{ heading: '电话', got: '110x', expected: '办公电话，带区号' }],
  'orgs-duplicate': [{ name: '共青团小村委员会', earlier: 3 }],
  'orgs-channel': [{ channel: 'qun', nearest: 'qun-yi' }, { channel: 'qun' }],
  'record-duplicate': [{ name: 'qun', file: 'channels.yaml' }],
  'term-unknown': [{ term: '三会', nearest: '三会两制一课' }, { term: '三会' }],
  'table-unknown': [{ name: 'biao', nearest: 'biao-yi' }, { name: 'biao' }],
  'page-absent': [{ page: 'letters' }],
  'yaml-syntax': [{ detail: '行首用了 Tab 键。', hint: '换成空格。' }],
  'frontmatter-missing': [{}],
  'frontmatter-unclosed': [{}],
  'field-unknown': [
    { name: 'titel', nearest: 'title', known: ['title', 'summary'] },
    { name: 'xyz', known: ['title'] },
  ],
  'field-missing': [
    { name: 'end', description: '结束日期', example: '2019-01-26' },
    { name: 'end', description: '结束日期' },
  ],
  'field-type': [
    { name: 'number', expected: '数字', got: '「一」' },
    { name: 'title', expected: '文字', got: '12', hint: '给它加上引号：title: "12"' },
  ],
  'field-value': [
    { name: 'topics[0]', expected: '下面这些里的一个：就业、创业', got: '「就叶」', nearest: '就业' },
    { name: 'title', expected: '不超过 12 个字', got: '「很长」' },
  ],
  'reference-missing': [
    { name: 'form', target: 'baoming', folder: 'forms', nearest: 'baodao' },
    { name: 'form', target: 'baoming', folder: 'forms' },
  ],
  'reference-draft': [{ name: 'policies[0]', target: 'butie' }],
  'region-unknown': [
    { name: 'regions', region: '太源', nearest: '太原市' },
    { name: 'regions', region: '深圳' },
  ],
  'regions-unsaid': [{ name: 'regions', region: '太原市' }],
  'placeholder-left': [{ field: 'contact' }, {}],
  'region-ambiguous': [{ name: 'regions', region: '城区', candidates: ['阳泉市/城区', '晋城市/城区'] }],
  'media-missing': [{ path: 'media/a.jpg', nearest: 'media/A.jpg' }, { path: 'media/a.jpg' }],
  'media-broken': [{ path: 'media/a.jpg', detail: 'premature end of JPEG image' }],
  'media-page': [{ path: 'media/a.docx' }],
  'media-active': [{ path: 'media/a.svg', what: '<script>' }],
  'media-too-large': [{ path: 'media/a.jpg', size: '24.1 MB', limit: '20.0 MB' }],
  'media-damaged': [{ path: 'media/a.jpg' }],
  'media-small': [{ path: 'media/a.jpg', width: 320 }],
  'picture-character': [{ characters: ['🎉', '𪜀'] }],
  'site-url-unknown': [{}],
  'output-link-broken': [
    { href: '/a.html', pages: ['/index.html'] },
    { href: '/a.html', pages: ['/1.html', '/2.html', '/3.html', '/4.html'] },
  ],
  'budget-exceeded': [{ page: '/index.html', size: '70.0 kB', limit: '60.0 kB' }],
  'build-failed': [{ detail: 'Unexpected token' }],
  'source-fault': [{ detail: '读 PDF：文件表坏了' }],
  'source-empty': [{}],
  'source-blank': [{}],
  'source-too-large': [{ size: '31.0 MB', limit: '20.0 MB' }],
  'source-too-long': [{ limit: '200 万' }],
  'source-too-many-pages': [{ pages: 412, limit: 300 }],
  'source-kind': [{ kind: '表格文件', named: '.docx' }, { kind: '图片' }],
  'source-format': [{ kind: ' RTF 文档' }, { kind: ' OFD 版式文件', how: '找发文单位要 Word 版' }],
  'source-encrypted': [{ kind: ' PDF ' }],
  'source-scanned': [{ pages: 3 }],
  'source-broken': [{ kind: ' Word 文档' }],
  'source-expands': [{ limit: '24 MB' }],
  'source-unsafe': [{ what: '实体定义' }],
  'source-encoding': [{}],
  'source-garbled': [{ sample: '锟斤拷' }],
  'source-bytes-lost': [
    { count: 2, lines: [3, 8] },
    { count: 12, lines: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  ],
  'source-too-slow': [{ seconds: 20 }],
  'source-too-complex': [{}],
};

const codes = Object.keys(catalogue) as ProblemCode[];
const cases = Object.entries(facts).flatMap(([code, all]) =>
  all.map((params) => [code as ProblemCode, params] as const),
);

/** Half-width punctuation between Han characters is a slip of the input method. */
const slips = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|[。，；：？！、]{2}|undefined|\[object|null|NaN/u;

describe('the catalogue', () => {
  it('is gone through here code by code, or in the test of MDX', () => {
    expect(codes.filter((code) => !(code in mdxProblems)).sort()).toEqual(Object.keys(facts).sort());
  });

  it.each(codes)('%s is a code with a title and a severity', (code) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
    const { title, severity } = catalogue[code];
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(title.length).toBeLessThanOrEqual(16);
    expect(title).not.toMatch(slips);
    expect(title).not.toMatch(/[。，]$/u);
    expect(['error', 'warning', 'info']).toContain(severity);
  });

  it.each(cases)('%s says what is wrong and what to do: %j', (code, params) => {
    const { message, fix } = problem(code, { file: 'f' }, params as never);
    for (const text of [message, fix]) {
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text).not.toMatch(slips);
      expect(text.trim()).toBe(text);
    }
    expect(message).not.toBe(fix);
  });

  it('names what it suggests', () => {
    for (const [code, params] of cases) {
      if ('nearest' in params && params.nearest !== undefined) {
        expect(problem(code, { file: 'f' }, params as never).fix, code).toContain(
          `你是不是想写「${params.nearest}」？`,
        );
      }
    }
  });

  it('tells only the beginning of what somebody pasted into a field', () => {
    const { message } = problem('page-absent', { file: 'f' }, { page: '长'.repeat(100_000) });
    expect(message.length).toBeLessThan(600);
    expect(message).toContain(`${'长'.repeat(100)}`);
    expect(message).toContain('…');
    // Never half of a character of two units.
    expect(problem('page-absent', { file: 'f' }, { page: `a${'😀'.repeat(500)}` }).message.isWellFormed()).toBe(true);
  });

  it('locates', () => {
    expect(
      problem(
        'phases-order',
        { file: 'a.yaml', line: 3, column: 5, field: 'phases[1].start' },
        { name: '甲', previous: '乙' },
      ),
    ).toEqual({
      code: 'phases-order',
      severity: 'error',
      title: '阶段先后不对',
      message: '阶段「甲」比它前面的「乙」开始得还早。',
      fix: '把 phases 按开始日期从早到晚排好。',
      file: 'a.yaml',
      line: 3,
      column: 5,
      field: 'phases[1].start',
    });
  });
});
