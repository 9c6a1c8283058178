import { describe, expect, test } from 'vitest';
import { writeCampaign } from '#notice/write/campaign-files.ts';
import { corpus, readNotice, readText } from '../../support/notice-corpus.ts';
import { noticeFileText, notFound, notPrinted, sourceLines, squeezed } from '../../support/notice-text.ts';
import { realNotices } from '../../support/real-notices.ts';

/* File → draft → notices/….mdx → text: every line of the file is there, once, in its order. */

const cases = [
  ...corpus().map(({ file, bytes, expected }) => ({ file, bytes, apart: expected.furniture })),
  ...realNotices(),
];

describe.each(cases)('$file', ({ file, bytes, apart }) => {
  test('comes out whole', async () => {
    const { source, draft, remarks } = await readNotice(file, bytes);
    const { files } = writeCampaign({ draft, remarks, id: 'tongzhi', today: '2026-01-20' });
    const [, mdx = ''] = Object.entries(files).find(([path]) => path.startsWith('notices/')) ?? [];
    const page = noticeFileText(mdx);
    // The head of the page, and the list of attachments, which stands before the text of all of them.
    const head = [
      page.slice(0, page.indexOf('：')),
      ...draft.attachments.map(({ listed }) => squeezed(listed?.value ?? '')),
    ].join('\n');
    expect(notPrinted(sourceLines(source), page, { apart, head })).toEqual({ lost: [], moved: [], twice: [] });
  });
});

describe('the comparison sees', () => {
  const lines = [
    '一、先把家乡的路修通，再请大家回来看看。',
    '二、再把家乡的灯点亮，让夜里有人走的路。',
    '联系电话：13800000000',
  ];
  const page = squeezed(`${lines[0] ?? ''}${lines[1] ?? ''}联系电话：（不公开）`);
  const fine = { lost: [], moved: [], twice: [] };

  test('that everything is there, private details aside', () => {
    expect(notPrinted(lines, page)).toEqual(fine);
  });
  test.each([
    ['lost', page.replace('点亮', '点'), 1],
    ['moved', `${squeezed(lines[1] ?? '')}${squeezed(lines[0] ?? '')}联系电话：（不公开）`, 1],
    ['twice', `${page}${squeezed(lines[0] ?? '')}`, 0],
  ] as const)('what is %s', (kind, changed, line) => {
    expect(notPrinted(lines, changed)).toEqual({ ...fine, [kind]: [squeezed(lines[line] ?? '')] });
  });
  test('a sentence that is in no file', async () => {
    const { source } = await readText('关于开展归巢活动的通知\n\n各县团委：\n\n请把每一位回来的青年都登记清楚。');
    const entry = '---\ntitle: 关于开展归巢活动的通知\naddressees: [各县团委]\n---\n\n请各地抓好落实。\n';
    const files = { 'notices/tongzhi.mdx': entry };
    expect(notFound(source, { files, dropped: [] })).toEqual(['请把每一位回来的青年都登记清楚']);
    expect(notFound(source, { files, dropped: ['请把每一位回来的青年都登记清楚。'] })).toEqual([]);
  });
});
