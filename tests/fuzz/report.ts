import { formatTable } from '#cli/table.ts';
import type { FuzzCase } from './cases.ts';
import type { Killed, KillOutcome } from './kills.ts';
import type { Outcome, Tried } from './try-case.ts';

export interface Result extends Tried {
  test: FuzzCase;
}

const columns: readonly [Outcome, string][] = [
  ['told', '指出错误'],
  ['good', '照常生成'],
  ['failed', '不对'],
];

/** The table of mutations and what came of them. */
export function formatOutcomes(results: readonly Result[]): string {
  const row = (name: string, group: readonly Result[]) => [
    name,
    String(group.length),
    ...columns.map(([outcome]) => String(group.filter((result) => result.outcome === outcome).length)),
  ];
  const kinds = [...new Set(results.map(({ test }) => test.kind))];
  return formatTable(
    ['弄坏的办法', '例数', ...columns.map(([, name]) => name)],
    [
      ...kinds.map((kind) =>
        row(
          kind,
          results.filter(({ test }) => test.kind === kind),
        ),
      ),
      row('合计', results),
    ],
  );
}

const killWords: Record<KillOutcome, string> = {
  earlier: '旧站原样',
  new: '新站完整',
  aside: '正在换站，旧站完整地放在一边',
  failed: '不对',
};

export function formatKills(kills: readonly Killed[]): string {
  const rows = (Object.keys(killWords) as KillOutcome[]).map((outcome) => {
    const group = kills.filter((killed) => killed.outcome === outcome);
    return [killWords[outcome], String(group.length), String(group.filter(({ aimed }) => aimed).length)];
  });
  return formatTable(['中断以后', '次数', '其中瞄准换站那一刻的'], rows);
}

/** One case with all that is wrong with it, and how to see it again. */
export function formatFailure(
  { test, faults }: Result,
  { seed, campaign }: { seed: number; campaign?: string | undefined },
): string {
  const only = campaign === undefined ? '' : ` --campaign ${campaign}`;
  const most = 8;
  return [
    `第 ${test.number} 例「${test.kind}」${test.campaign}`,
    ...test.changes.map(({ said }) => `  做了什么：${said.slice(0, 300)}`),
    ...(faults.length === 0
      ? ['  没有不对的地方']
      : faults.slice(0, most).map((fault) => `  不对：${fault.slice(0, 1500)}`)),
    ...(faults.length > most ? [`  还有 ${faults.length - most} 处`] : []),
    `  再来一次：npm run fuzz -- --seed ${seed} --case ${test.number}${only}`,
  ].join('\n');
}
