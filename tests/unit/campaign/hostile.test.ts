import { describe, expect, it } from 'vitest';
import { loadCampaign } from '#campaign/load.ts';
import { formatAnnotation } from '#problems/report-terminal.ts';
import { campaignId } from '../../support/campaign-folder.ts';
import { hostileBase, isRefused, patched, type Attack } from '../../support/hostile-campaign.ts';
import { corpus, families, inertAttacks } from '../../support/hostile-corpus.ts';
import { hostileFolder, secret } from '../../support/load-hostile.ts';
import { reportOf } from '../../support/load-files.ts';

/* Every attack of the corpus through the checks alone; tests/build and tests/e2e show what becomes of those that get in. */

/** Milliseconds of work that a load may cost, a whole family at once included: far below what a hang takes. */
const patience = 12_000;
const work = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
const steers =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|^\s*(?:::|##\[)/mu;

async function load(attacks: readonly Attack[]) {
  const folder = await hostileFolder(attacks);
  const began = work();
  try {
    const { problems, loaded } = await loadCampaign({ contentDir: folder.contentDir, id: campaignId });
    return { problems, loaded, took: work() - began, contentDir: folder.contentDir };
  } finally {
    await folder.dispose();
  }
}

/** The number of the line that holds a text, in a file as the attack leaves it. */
function lineOf(attack: Attack, file: string, text: string): number {
  const whole = patched([attack])[file];
  const index = String(whole)
    .split('\n')
    .findIndex((line) => line.includes(text));
  expect(index, `${file} holds ${text}`).toBeGreaterThan(-1);
  return index + 1;
}

describe('the corpus', () => {
  it('has many attacks, each with a name of its own and a word on what it tries', () => {
    expect(corpus.length).toBeGreaterThan(200);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
    expect(corpus.filter(({ tries }) => tries.trim() === '')).toEqual([]);
    expect(Object.keys(families).length).toBeGreaterThan(10);
  });

  it('changes a campaign that is all right without it', async () => {
    expect((await load([])).problems).toEqual([]);
    expect(Object.keys(hostileBase)).not.toContain('forms/baoming.yaml');
  });
});

/** Attacks that only add files of their own, and none that another one adds: they are loaded together, the others in a campaign each. */
function apart(attacks: readonly Attack[]): Attack[] {
  const taken = new Set(Object.keys(hostileBase));
  return attacks.filter(({ files = {}, special }) => {
    const paths = Object.keys(files);
    if (special !== undefined || paths.some((path) => taken.has(path))) return false;
    for (const path of paths) taken.add(path);
    return true;
  });
}

const refusing = Object.entries(families).filter(([, all]) => all.some(({ expected }) => isRefused(expected)));

describe.each(refusing)('%s', (_family, all) => {
  const attacks = all.filter((attack) => isRefused(attack.expected) && corpus.includes(attack));
  const together = apart(attacks);
  const shared = lazily(() => load(together));

  it.each(attacks)('$name is refused: $tries', async (attack) => {
    const { problems, took, contentDir } = await (together.includes(attack) ? shared() : load([attack]));
    if (!isRefused(attack.expected)) throw new Error('unreachable');
    const { refused, file, line } = attack.expected;
    const at = `${campaignId}/${file}`;
    const inFile = problems.filter((problem) => problem.file === at);
    expect(inFile.map(({ code }) => code)).toContain(refused);
    const found = inFile.filter(({ code }) => code === refused);
    expect(found.map(({ severity }) => severity)).not.toContain('info');
    if (line !== undefined) expect(found.map((problem) => problem.line)).toContain(lineOf(attack, file, line));
    const said = reportOf(inFile);
    expect(said).not.toMatch(steers);
    for (const problem of inFile) {
      expect(formatAnnotation(problem, 'content').slice(2)).not.toContain('\n');
      expect(formatAnnotation(problem, 'content').slice(2)).not.toMatch(steers);
      expect(`${problem.message}${problem.fix}`).toMatch(/\p{Script=Han}/u);
    }
    expect(reportOf(problems)).not.toContain(secret);
    expect(said).not.toContain(contentDir);
    expect(took).toBeLessThan(patience);
  });
});

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

it('what is inert gets in, all of it together, and nothing is said that steers a terminal', async () => {
  const { problems, loaded, took } = await load(inertAttacks);
  expect(reportOf(problems.filter(({ severity }) => severity === 'error'))).toBe('');
  expect(reportOf(problems)).not.toMatch(steers);
  expect(loaded?.campaign.id).toBe(campaignId);
  expect(took).toBeLessThan(2 * patience);
});
