import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCampaign } from '#campaign/load.ts';
import { readSource } from '#notice/read/read-source.ts';
import { writeCampaign } from '#notice/write/campaign-files.ts';
import { campaignFolder } from '../../support/campaign-folder.ts';
import { reportOf } from '../../support/load-files.ts';
import { corpus, readNotice } from '../../support/notice-corpus.ts';
import { notFound } from '../../support/notice-text.ts';

/*
 * Any text at all goes through: no crash, no long wait, no sentence lost, and what comes out loads. The seeds are fixed,
 * so that a run that fails fails again; `npm test` must not depend on luck.
 */

const seed = 20_181_228;
const today = '2026-01-20';
/** Milliseconds for one text, on a slow machine with much else to do. */
const patience = 8_000;

const decoder = new TextDecoder();
const texts = corpus()
  .filter(({ file }) => /\.(?:txt|md)$/u.test(file) && !/^(?:gbk|utf16)/u.test(file))
  .map(({ bytes }) => decoder.decode(bytes));
const allLines = texts.flatMap((text) => text.split(/\r?\n/u));

async function goesThrough(text: string): Promise<Record<string, string>> {
  const bytes = new TextEncoder().encode(text);
  const result = await readSource({ name: '粘贴的文字', bytes });
  if (!result.ok) {
    // A text may be refused, with words, and only when there is nothing in it that could be a notice.
    expect(result.problem.message).not.toBe('');
    expect(text.match(/\p{Script=Han}/gu)?.length ?? 0).toBeLessThan(30);
    return {};
  }
  const begun = performance.now();
  const { source, clean, draft, remarks } = await readNotice('粘贴的文字', bytes);
  const { files } = writeCampaign({ draft, remarks, id: 'tongzhi', today });
  expect(performance.now() - begun).toBeLessThan(patience);
  const dropped = [...clean.dropped, ...draft.dropped].map((one) => one.text);
  expect(notFound(source, { files, dropped })).toEqual([]);
  return files;
}

async function loads(files: Record<string, string>): Promise<void> {
  if (Object.keys(files).length === 0) return;
  const inFolder = Object.fromEntries(Object.entries(files).map(([path, text]) => [`tongzhi/${path}`, text]));
  const folder = await campaignFolder(inFolder);
  try {
    const { problems } = await loadCampaign({ contentDir: folder.contentDir, id: 'tongzhi', asOf: today });
    expect(reportOf(problems.filter(({ severity }) => severity === 'error'))).toBe('');
  } finally {
    await folder.dispose();
  }
}

const runs = (numRuns: number) => ({ seed, numRuns, interruptAfterTimeLimit: 4_000, markInterruptAsFailure: false });

describe('whatever the text is', () => {
  test('signs of all kinds', async () => {
    const sign = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...new Set(allLines.join(''))) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\n',
          '\n\n',
          '：',
          '。',
          '一、',
          '（一）',
          '1.',
          '—— ',
          '附件：',
          '附件1\n',
          '关于',
          '的通知',
          '{',
          '<',
          '`',
          '---\n',
          '\t',
          '\u00a0',
          '2月30日前',
          '年',
          '月',
        ),
      },
    );
    const text = fc.array(sign, { maxLength: 200 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (words) => void (await goesThrough(words))),
      runs(80),
    );
  });

  test('lines of real forms, shuffled', async () => {
    const text = fc
      .array(fc.constantFrom(...allLines), { minLength: 1, maxLength: 60 })
      .map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(text, async (words) => void (await goesThrough(words))),
      runs(100),
    );
  });

  test('a notice with pieces cut out, repeated and moved', async () => {
    const change = fc.record({
      kind: fc.constantFrom('cut', 'repeat', 'move', 'join', 'break'),
      at: fc.nat(10_000),
      length: fc.integer({ min: 1, max: 12 }),
      to: fc.nat(10_000),
    });
    const text = fc
      .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }))
      .map(([notice, changes]) => changes.reduce(changed, notice.split(/\r?\n/u)).join('\n'));
    await fc.assert(
      fc.asyncProperty(text, async (words) => void (await goesThrough(words))),
      runs(100),
    );
  });

  test('and what comes out loads', async () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...allLines), { minLength: 1, maxLength: 50 }).map((lines) => lines.join('\n')),
      fc
        .string({ unit: 'grapheme', minLength: 40, maxLength: 400 })
        .map((words) => `归巢活动通知如下请各地认真组织实施并于近日内报送总结材料和统计表。${words}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        await loads(await goesThrough(words));
      }),
      runs(25),
    );
  });
});

/** One change of a notice's lines. */
function changed(
  lines: string[],
  { kind, at, length, to }: { kind: string; at: number; length: number; to: number },
): string[] {
  const from = at % Math.max(lines.length, 1);
  const piece = lines.slice(from, from + length);
  const rest = [...lines.slice(0, from), ...lines.slice(from + length)];
  const place = to % Math.max(rest.length, 1);
  if (kind === 'cut') return rest;
  if (kind === 'repeat') return [...lines.slice(0, from), ...piece, ...lines.slice(from)];
  if (kind === 'move') return [...rest.slice(0, place), ...piece, ...rest.slice(place)];
  if (kind === 'join') return [...lines.slice(0, from), piece.join(''), ...lines.slice(from + length)];
  const line = lines[from] ?? '';
  const middle = Math.floor(line.length / 2);
  return [...lines.slice(0, from), line.slice(0, middle), '', line.slice(middle), ...lines.slice(from + 1)];
}

describe('a text as long as a book, of', () => {
  test.each([
    ['one line of Han', '青年返乡'.repeat(16_500)],
    ['one line of sentences', '请各地于2月30日前报送总结，并附活动照片。'.repeat(2_000)],
    ['opening brackets and quotes', '归（“《【'.repeat(13_000)],
    ['digits', `归巢${'20190'.repeat(40_000)}`],
    ['numbers of lists', '一、（一）1.（1）①——'.repeat(7_000)],
    ['spaces in a line', `关于${' '.repeat(200_000)}的通知`],
    ['empty lines', `关于开展归巢活动的通知${'\n'.repeat(200_000)}各县团委：`],
    ['lines of one sign', '归\n'.repeat(4_000)],
    ['cells', `序号${'\t单位'.repeat(9_000)}`],
    ['labels', '联系人：\n电话：\n'.repeat(1_500)],
    ['attachments', '附件1：\n表\n'.repeat(1_500)],
    ['addresses', `归巢${'a@b.c/'.repeat(1_000)}`],
  ])('%s, goes through', { timeout: 20_000 }, async (_, text) => {
    await goesThrough(text);
  });
});
