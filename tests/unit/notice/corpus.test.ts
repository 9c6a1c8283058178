import { beforeAll, describe, expect, test } from 'vitest';
import type { NoticeDraft } from '#notice/notice-draft.ts';
import type { Found } from '#notice/origin.ts';
import type { RebuiltTable } from '#notice/rebuilt-table.ts';
import { corpus, readNotice, type ExpectedFacts, type ReadNotice } from '../../support/notice-corpus.ts';

/*
 * Every notice of tests/fixtures/notices against the facts beside it. The facts were written from reading the notice;
 * the draft is brought into their shape here, so that what differs shows side by side.
 */

/** Two readers may differ in quotation marks, spaces and the verb in front of a name. */
const plain = (words: string) => words.replace(/[“”"《》「」\s]/gu, '').replace(/[，。：；、]$/u, '');
const namePlain = (words: string) => plain(words).replace(/^(?:组织开展|开展|实施|组织实施|举办)(?=..)/u, '');

const value = <T>(found: Found<T> | undefined): T | null => found?.value ?? null;
const values = (found: Found<string>[]) => found.map((one) => one.value);
const plainOr = (words: string | null) => (words === null ? null : plain(words));

/** `span` in the shape of the facts. */
const span = (found: Found<{ start?: string; end?: string; open?: boolean }> | undefined) => {
  if (!found) return null;
  const { start, end, open } = found.value;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }), ...(open && { open }) };
};

const tablesOf = (draft: NoticeDraft): RebuiltTable[] =>
  [draft.body, ...draft.attachments.map(({ blocks }) => blocks)]
    .flat()
    .flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const columnsOf = (table: RebuiltTable) =>
  table.rows[0]?.length ?? table.heading[0]?.reduce((sum, { columns }) => sum + columns, 0) ?? 0;

type Group = (read: ReadNotice, facts: ExpectedFacts) => void;
const groups: Record<string, Group> = {
  'what kind of file it is': ({ source }, { format, encoding }) => {
    if (format !== undefined) expect(source.format).toBe(format);
    if (encoding !== undefined) expect(source.encoding).toBe(encoding);
  },
  'its head': ({ draft }, facts) => {
    const got = {
      urgency: value(draft.urgency),
      mark: value(draft.mark),
      number: value(draft.number),
      title: plainOr(value(draft.title)),
      // Whether 、 parts two addressees or stands inside one cannot always be told.
      addressees: values(draft.addressees).join('').replaceAll('、', ''),
    };
    const wanted = {
      ...facts,
      title: facts.title === undefined ? undefined : plainOr(facts.title),
      addressees: facts.addressees?.join('').replaceAll('、', ''),
    };
    expect(got).toMatchObject(known(wanted, got));
  },
  'its end': ({ draft }, facts) => {
    const got = {
      signature: value(draft.signature),
      signed: value(draft.signed),
      note: value(draft.note),
      copies: values(draft.copies),
      imprint: value(draft.imprint),
      published: value(draft.published),
    };
    expect(got).toEqual({ ...got, ...known(facts, got) });
  },
  'its name and theme': ({ draft }, facts) => {
    const got = { name: plainOr(value(draft.name)), theme: value(draft.theme) };
    const wanted = { name: facts.name === undefined ? undefined : plainOr(facts.name), theme: facts.theme };
    expect(got).toEqual({ ...got, ...known(wanted, got) });
  },
  'who and where': ({ draft }, facts) => {
    const got = {
      organiser: value(draft.organiser),
      coOrganisers: values(draft.coOrganisers),
      region: value(draft.region),
    };
    expect(got).toEqual({ ...got, ...known(facts, got) });
  },
  'its time and stages': ({ draft }, facts) => {
    const got = {
      period: span(draft.period),
      phases: draft.phases.map((phase) => ({ name: plain(phase.name.value), ...span(phase.when) })),
    };
    expect(got).toEqual({ ...got, ...known(facts, got) });
  },
  'its deadlines': ({ draft }, { deadlines }) => {
    if (deadlines === undefined) return;
    const got = draft.deadlines.map(({ day, instead, what }) => ({
      day: value(day),
      ...(instead !== undefined && { instead }),
      what: what.value,
    }));
    const wanted = deadlines.filter(({ day, may }) => may !== true || got.some((one) => one.day === day));
    const say = (one: { day: string | null; instead?: string | undefined; what?: string | undefined }) =>
      `${one.day ?? '?'}${one.instead === undefined ? '' : ` (${one.instead})`} ${one.what ?? ''}`.trim();
    const left = [...wanted];
    const gotSaid = got.map((one) => {
      const same = left.findIndex(({ day, instead }) => day === one.day && instead === one.instead);
      const [fact] = same < 0 ? [] : left.splice(same, 1);
      if (!fact) return say(one);
      return say({ ...one, what: fact.what === undefined || one.what.includes(fact.what) ? fact.what : one.what });
    });
    expect(gotSaid).toEqual(wanted.map(say));
  },
  'its activities': ({ draft }, { activities }) => {
    if (activities === undefined) return;
    const withGroups = activities.some((one) => typeof one !== 'string');
    const say = (name: string, group: string | undefined) =>
      namePlain(name) + (withGroups ? ` ← ${plain(group ?? '')}` : '');
    expect(draft.activities.map(({ name, group }) => say(name.value, group))).toEqual(
      activities.map((one) => (typeof one === 'string' ? say(one, undefined) : say(one.name, one.group))),
    );
  },
  'its quotas': ({ draft }, { quotas = [] }) => {
    const got = draft.quotas.map(({ bound, value: number, unit }) => `${bound}${String(number)}${unit}`);
    expect(got).toEqual(
      expect.arrayContaining(quotas.map(({ bound, value: number, unit }) => bound + String(number) + unit)),
    );
  },
  'whom to ask': ({ draft }, facts) => {
    const all = (kind: 'phones' | 'faxes' | 'emails' | 'people') =>
      draft.contacts.flatMap((contact) => values(contact[kind])).sort();
    const got = {
      phones: all('phones'),
      faxes: all('faxes'),
      emails: all('emails'),
      people: all('people'),
      channels: [...new Set(draft.channels.map(({ kind }) => kind))].sort() as string[],
    };
    const { phones, faxes, emails, people, channels } = facts;
    const sorted = known({ phones, faxes, emails, people, channels }, got);
    expect(got).toEqual({
      ...got,
      ...Object.fromEntries(Object.entries(sorted).map(([key, list]) => [key, [...(list as string[])].sort()])),
    });
    const forms = draft.forms.map(({ name }) => name.value);
    for (const word of facts.forms ?? []) expect(forms.join(' ')).toContain(word);
  },
  'what is private in it': ({ draft }, { privacy }) => {
    if (privacy !== undefined)
      expect([...new Set(draft.privacy.map(({ kind }) => kind))].sort()).toEqual([...privacy].sort());
  },
  'its attachments': ({ draft }, { attachments, attachmentHeads }) => {
    const got = {
      attachments: draft.attachments.map(
        ({ listed }) => plainOr(value(listed))?.replace(/\.(?:docx?|xlsx?|pdf)$/u, '') ?? null,
      ),
      heads: draft.attachments.map(({ titled }) => plainOr(value(titled))),
    };
    const wanted = { attachments: attachments?.map(plainOr), heads: attachmentHeads?.map(plainOr) };
    expect(got).toEqual({ ...got, ...known(wanted, got) });
  },
  'its tables': ({ draft }, { tables }) => {
    if (tables === undefined) return;
    const got = tablesOf(draft).map((table) => ({
      columns: columnsOf(table),
      rows: table.rows.length,
      use: table.use,
    }));
    expect(got).toEqual(tables.map((wanted, place) => ({ ...got[place], ...wanted })));
  },
  'what is said to be wrong': ({ remarks }, { remarks: wanted }) => {
    if (!wanted) return;
    const codes = [...new Set(remarks.map(({ code }) => code))].sort();
    const missing = wanted.must.filter((code) => !codes.includes(code));
    const wrong = remarks
      .filter(({ code }) => wanted.not.some((kind) => code === kind || code.startsWith(`${kind}-`)))
      .map(({ code, at, says }) => `${code} ${String(at.line)}: ${says}`);
    expect({ missing, wrong, all: codes }).toEqual({ missing: [], wrong: [], all: codes });
    if (!wanted.doubled) return;
    const doubled = remarks.filter(({ code }) => code === 'doubled-words').map(({ says }) => says);
    expect(doubled).toEqual(wanted.doubled.map((words) => expect.stringContaining(words) as string));
  },
  'what is left out': ({ source, clean, draft }, { furniture, never }) => {
    const dropped = squeezed([...clean.dropped, ...draft.dropped].map(({ text }) => text).join(''));
    const texts = new Set(textsIn({ ...draft, dropped: [] }).map(squeezed));
    const isKept = (line: string) =>
      texts.has(line) || (line.length > 5 && [...texts].some((text) => text.includes(line)));
    // A web page is read without what stands around its article; in other files it is dropped, and said.
    const there = furniture.filter((line) => isKept(squeezed(line)));
    const unsaid = source.format === 'html' ? [] : furniture.filter((line) => !dropped.includes(squeezed(line)));
    expect({ there, unsaid }).toEqual({ there: [], unsaid: [] });
    const kept = JSON.stringify(draft);
    expect(never.filter((words) => kept.includes(words))).toEqual([]);
  },
};

const squeezed = (text: string) => text.replace(/\s/gu, '');

/** Every text in a value, however deep. */
function textsIn(whole: unknown): string[] {
  if (typeof whole === 'string') return [whole];
  return typeof whole === 'object' && whole !== null ? Object.values(whole).flatMap(textsIn) : [];
}

/** Of the facts, those that were written down and that this group looks at. */
function known(facts: object, group: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([key, fact]) => key in group && fact !== undefined));
}

describe.each(corpus())('$file', ({ file, bytes, expected }) => {
  let read: ReadNotice;
  beforeAll(async () => {
    read = await readNotice(file, bytes);
  });
  test.each(Object.entries(groups))('%s', (_, look) => {
    look(read, expected);
  });
});

test('the corpus is as large as it should be', () => {
  expect(corpus().length).toBeGreaterThanOrEqual(24);
});
