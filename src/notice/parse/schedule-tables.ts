import type { ActivityDraft, BodyBlock, PhaseDraft } from '../notice-draft.ts';
import type { RebuiltTable } from '../rebuilt-table.ts';
import { findDates } from './dates.ts';
import { resolveDate, type YearClues } from './date-years.ts';
import { found } from './passages.ts';
import { topicOf } from './topics.ts';

/** Headings of columns. A column called by none of them is only told. */
const columns = {
  time: /时间|日期|日程|时段|时限|进度/u,
  stage: /阶段|赛程|环节|步骤|流程|进程/u,
  name: /活动(?:名称|项目|内容|主题|板块)?$|项目(?:名称)?$|^名称$|主题|^内容$|事项|工作(?:内容|任务)|任务|比赛|赛事|课程/u,
  host: /(?:责任|牵头|主办|承办|负责|组织)(?:单位|部门|处室)?|^单位$|^部门$/u,
};

interface Row {
  name: string;
  when: string;
  host: string;
  text: string[];
}

interface Schedule {
  rows: Row[];
  /** Whether its rows are steps of one thing (赛程, 日程) rather than things of their own. */
  steps: boolean;
  at: RebuiltTable['at'];
}

/**
 * Activities that stand only in a table of the text (活动安排表: time | activity | place): one for each row that has a name.
 * Blank forms, statistics and the course of one event are none.
 */
export function activitiesOfTables(blocks: readonly BodyBlock[], clues: YearClues): ActivityDraft[] {
  const schedule = schedulesIn(blocks).find(({ steps }) => !steps);
  return (schedule?.rows ?? []).map(({ name, when, host, text }, place) => {
    const at = schedule?.at ?? { file: '', line: 1 };
    const date = findDates(when)[0];
    const dated = date && resolveDate(date, clues);
    return {
      name: found(name, at, 'likely', '取自正文里的表格'),
      number: place + 1,
      text,
      ...(host === '' ? {} : { host: found(host, at, 'likely') }),
      ...(dated ? { when: found(dated.span, at, dated.certainty, dated.why) } : {}),
      at,
    };
  });
}

/** Stages that stand only in a table of the text (赛程, 日程安排). A timetable of one day has none. */
export function phasesOfTables(blocks: readonly BodyBlock[], clues: YearClues): PhaseDraft[] {
  const schedule = schedulesIn(blocks).find(({ steps, rows }) => steps && rows.some(({ when }) => isDated(when)));
  return (schedule?.rows ?? []).map(({ name, when, text }) => {
    const at = schedule?.at ?? { file: '', line: 1 };
    const date = findDates(when)[0];
    const dated = date && resolveDate(date, clues);
    return {
      name: found(name, at, 'likely', '取自正文里的表格'),
      ...(dated ? { when: found(dated.span, at, dated.certainty, dated.why) } : {}),
      text,
    };
  });
}

const isDated = (text: string) => findDates(text).length > 0;

function schedulesIn(blocks: readonly BodyBlock[]): Schedule[] {
  let above = '';
  return blocks.flatMap((block): Schedule[] => {
    if (block.kind !== 'table') {
      above = block.kind === 'heading' ? block.text : block.text.length <= 40 ? block.text : above;
      return [];
    }
    const schedule = scheduleOf(block.table, above);
    return schedule ? [schedule] : [];
  });
}

function scheduleOf(table: RebuiltTable, above: string): Schedule | undefined {
  const heading = (table.heading.at(-1) ?? []).map(({ text }) => text.replaceAll(/\s/gu, ''));
  const width = table.rows[0]?.length ?? 0;
  if (
    table.rows.length < 2 ||
    heading.length !== width ||
    table.heading.some((row) => row.some((cell) => cell.columns > 1))
  )
    return undefined;
  const place = (pattern: RegExp) => heading.findIndex((label) => pattern.test(label));
  const time = place(columns.time);
  const stage = heading.findIndex((label, at) => at !== time && columns.stage.test(label));
  const named = heading.findIndex((label, at) => at !== time && columns.name.test(label));
  const name = stage >= 0 ? stage : named;
  if (name < 0 || time < 0) return undefined;
  const host = heading.findIndex((label, at) => at !== name && columns.host.test(label));
  const rows = filledDown(table.rows).flatMap((row): Row[] => {
    const cell = (at: number) => (at < 0 ? '' : (row[at] ?? '').replaceAll(/\s*\n\s*/gu, '').trim());
    const text = heading.flatMap((label, at) => (at === name || cell(at) === '' ? [] : [`${label}：${cell(at)}`]));
    const called = cell(name).replace(/[。；;]$/u, '');
    return called.length < 2 || called.length > 40 ? [] : [{ name: called, when: cell(time), host: cell(host), text }];
  });
  const unique = rows.filter(({ name: own }, at) => rows.findIndex((other) => other.name === own) === at);
  if (unique.length < 2) return undefined;
  const topic = topicOf(above.replace(/^[\s\d.、（()）一二三四五六七八九十]+/u, '').replace(/[：:。]$/u, ''));
  const said = `${table.title ?? ''}${above}`;
  const steps = stage >= 0 || topic === 'steps' || topic === 'time' || /赛程|日程|进度|流程/u.test(said);
  return { rows: unique, steps, at: table.at };
}

/** Cells merged with the one above say the same. */
function filledDown(rows: readonly (readonly string[])[]): string[][] {
  const filled: string[][] = [];
  for (const row of rows) {
    const above = filled.at(-1);
    filled.push(row.map((cell, at) => (cell === '' ? (above?.[at] ?? '') : cell)));
  }
  return filled;
}
