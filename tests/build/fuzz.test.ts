import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Problem } from '#problems/problem.ts';
import { checkout } from '../support/build-site.ts';
import { bareCampaign } from '../support/bare-campaign.ts';
import { Builder } from '../fuzz/builder.ts';
import type { Item } from '../fuzz/campaign-files.ts';
import { caseOf } from '../fuzz/cases.ts';
import { problemFaults } from '../fuzz/judge-problems.ts';
import { killBuilds } from '../fuzz/kills.ts';
import type { Change } from '../fuzz/mutation.ts';
import { mutationNames } from '../fuzz/mutations.ts';
import { sizeMutations } from '../fuzz/mutations/size.ts';
import { copyProgram } from '../fuzz/program-copy.ts';
import { formatFailure } from '../fuzz/report.ts';
import { tryCase } from '../fuzz/try-case.ts';

/* A small part of `npm run fuzz`, the same every time: the whole takes half an hour. */

const seed = 2017;
/** What is huge takes its time: that is left to the whole. */
const kinds = mutationNames.filter((name) => !(name in sizeMutations));
/** So many that load clean are built as well. */
const builds = 3;
const campaign = 'zouqing-lianxin-2017';

const folder = () => join(inject('runFolder'), 'fuzz');

describe('the judge', () => {
  const text = (words: string): [string, Uint8Array] => ['cases/a.mdx', Buffer.from(words)];
  const found: Problem = {
    code: 'field-value',
    severity: 'error',
    title: '内容不符合要求',
    message: '「title」应该是一行文字，现在写的是 「hello there my friend」。',
    fix: '改成一行文字。',
    file: 'xiaocun/cases/a.mdx',
    line: 2,
    column: 1,
  };
  const judged = (problems: readonly Problem[], change: Partial<Change> = {}, built = false) =>
    problemFaults(
      {
        number: 0,
        kind: '',
        campaign: 'xiaocun',
        files: new Map([text('---\ntitle: hello there my friend\n---\n')]),
        changes: [{ files: ['cases/a.mdx'], said: '', ...change }],
      },
      problems,
      built,
    );

  test('is content with a located message in Chinese that repeats what an author wrote', () => {
    expect(judged([found], { must: 'error', line: 2 })).toEqual([]);
    expect(judged([], { must: 'good' }, true)).toEqual([]);
  });

  test.each<[string, Partial<Problem>]>([
    ['没有中文', { message: 'a b' }],
    ['有英文', { message: '这里不对：Invalid input' }],
    ['有英文', { message: '这里不对：the file ended early' }],
    ['没有行号', { line: undefined }],
    ['不在文件里', { line: 9 }],
    ['不在行里', { column: 99 }],
    ['指到活动以外', { file: 'other/cases/a.mdx' }],
    ['指到活动以外', { file: '/tmp/xiaocun/cases/a.mdx' }],
    ['指到的文件不存在', { file: 'xiaocun/cases/b.mdx' }],
    ['活动以外的路径', { message: '读不了 /home/x/cases/a.mdx。' }],
    ['笼统的错误', { code: 'build-failed' }],
    ['消息太长', { message: '长'.repeat(2000) }],
  ])('says %s of %j', (fault, change) => {
    expect(judged([{ ...found, ...change }]).join('\n')).toContain(fault);
  });

  test.each<[string, Problem[], Partial<Change>, boolean]>([
    ['没有说哪里错', [], {}, false],
    ['却生成了', [found], {}, true],
    ['错误没有发现', [], { must: 'error' }, true],
    ['没有指出弄坏的那个文件', [found], { must: 'error', files: ['orgs.csv'] }, false],
    ['应该指到第 1 行', [found], { must: 'error', line: 1 }, false],
    ['却报了错', [found], { must: 'good' }, false],
  ])('says %s', (fault, problems, change, built) => {
    expect(judged(problems, change, built).join('\n')).toContain(fault);
  });
});

describe('broken campaigns', () => {
  let loading: Builder;
  let building: Builder;
  beforeAll(async () => {
    loading = new Builder(checkout, 30);
    building = new Builder(await copyProgram(join(folder(), 'program')), 60);
  });
  afterAll(() => {
    loading.close();
    building.close();
  });

  test('of every kind load, or are told of with their place', async () => {
    const failures: string[] = [];
    const outcomes = { told: 0, good: 0, failed: 0 };
    for (const kind of kinds) {
      const broken = await caseOf(seed, mutationNames.indexOf(kind));
      const tried = await tryCase(broken, loading, { folder: join(folder(), 'load'), onlyLoad: true });
      outcomes[tried.outcome] += 1;
      if (tried.faults.length > 0) failures.push(formatFailure({ test: broken, ...tried }, { seed }));
    }
    expect(failures.join('\n\n')).toBe('');
    // The harness breaks what it says it breaks: neither does all of it load, nor nothing.
    expect(outcomes.told).toBeGreaterThan(kinds.length / 3);
    expect(outcomes.good).toBeGreaterThan(kinds.length / 10);
  });

  test(`${builds} that load clean become whole sites`, async () => {
    const failures: string[] = [];
    let built = 0;
    for (let number = 0; built < builds; number += 1) {
      const broken = await caseOf(seed, number, { campaign });
      const loaded = await tryCase(broken, loading, { folder: join(folder(), 'load'), onlyLoad: true });
      if (loaded.outcome !== 'good') continue;
      built += 1;
      const tried = await tryCase(broken, building, { folder: join(folder(), 'build') });
      if (tried.outcome !== 'good') failures.push(formatFailure({ test: broken, ...tried }, { seed, campaign }));
    }
    expect(failures.join('\n\n')).toBe('');
  });
});

test('builds that are killed leave the earlier site, and the next one works', async () => {
  const files = Object.entries(bareCampaign()).map(([path, content]): [string, Item] => [
    path.replace(/^[^/]+\//u, ''),
    Buffer.from(content),
  ]);
  const setting = { seed, kills: 2, folder: join(folder(), 'kills'), files: new Map(files) };
  const killed = await killBuilds({ ...setting, buildAfter: 'last' });
  expect(killed.map(({ outcome, faults }) => [outcome, faults])).toEqual([
    ['earlier', []],
    [expect.stringMatching(/^(?:earlier|new|aside)$/u), []],
  ]);
});
