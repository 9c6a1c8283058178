import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { join } from 'node:path';
import { addedNotice, writeCampaign } from '#notice/write/campaign-files.ts';
import { buildHere, checkout, readSite, type SiteFiles } from '../support/build-site.ts';
import { campaignFolder, type ContentFolder } from '../support/campaign-folder.ts';
import { reportOf } from '../support/load-files.ts';
import { corpus, readNotice } from '../support/notice-corpus.ts';
import { notPrinted, sourceLines, squeezed } from '../support/notice-text.ts';
import { visibleText } from '../support/visible-text.ts';

/* Notices → one campaign → a built site: every line of each file is on the page of its notice, once, in its order. */

const chosen =
  /^(?:bom-covering-note|cms-page|code-like|dates|half-width|hard-wrapped|markdown|old-word|two-pages|young-talent)\./u;
const notices = corpus().filter(({ file }) => chosen.test(file));
const today = '2026-01-20';
const pageOf = new Map<string, string>();
let content: ContentFolder;
let site: SiteFiles;

beforeAll(async () => {
  const files: Record<string, string> = {};
  const taken = new Set<string>();
  for (const [place, { file, bytes }] of notices.entries()) {
    const { draft, remarks } = await readNotice(file, bytes);
    const input = { draft, remarks, id: 'huicun', today };
    const written = place === 0 ? writeCampaign(input).files : addedNotice({ ...input, taken }).files;
    const fresh = Object.keys(written).filter((path) => !(path in files));
    for (const path of fresh) files[path] = written[path] ?? '';
    for (const path of fresh) taken.add(path.replace(/\.[a-z]+$/u, ''));
    const own = fresh.find((path) => path.startsWith('notices/'));
    if (own !== undefined) pageOf.set(file, own.replace(/\.mdx$/u, ''));
  }
  content = await campaignFolder(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`huicun/${path}`, text])),
  );
  const outDir = join(inject('runFolder'), 'huicun');
  const [built] = await buildHere({ root: checkout, contentDir: content.contentDir, outDir }, 'huicun');
  expect(reportOf(built?.problems.filter(({ severity }) => severity === 'error') ?? [])).toBe('');
  site = await readSite(join(outDir, 'huicun'));
});
afterAll(() => content.dispose());

test.each(notices)('$file', async ({ file, bytes, expected }) => {
  const html = site.get(`${pageOf.get(file) ?? ''}.html`)?.toString('utf8') ?? '';
  const page = squeezed(visibleText(html));
  const { source, draft } = await readNotice(file, bytes);
  // The head of the page, and the list of attachments, which stands before the text of all of them.
  const listed = draft.attachments.map((attachment) => squeezed(attachment.listed?.value ?? ''));
  const head = [page.slice(0, page.indexOf('：')), ...listed].join('\n');
  expect(notPrinted(sourceLines(source), page, { apart: expected.furniture, head })).toEqual({
    lost: [],
    moved: [],
    twice: [],
  });
});
