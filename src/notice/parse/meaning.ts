import type { CleanDocument } from '../clean-document.ts';
import type { ContactDraft, DeadlineDraft, NoticeDraft } from '../notice-draft.ts';
import { readActivities } from './activities.ts';
import { readCampaignName } from './campaign-name.ts';
import { readChannels } from './channels.ts';
import { readContacts } from './contacts.ts';
import type { YearClues } from './date-years.ts';
import { readDeadlines } from './deadlines.ts';
import { readForms } from './forms.ts';
import { readGoals } from './goals.ts';
import { readOrganisers } from './organiser.ts';
import { found, indexLines, mainBlocks, originIn, readPassages, withBelow } from './passages.ts';
import { readPeriod, readWrittenPeriod } from './period.ts';
import { readPhases } from './phases.ts';
import { readPrivacy } from './privacy.ts';
import { readQuotas } from './quotas.ts';
import { readRegion } from './region.ts';
import { phasesOfTables } from './schedule-tables.ts';
import type { NoticeStructure } from './structure.ts';
import { readTheme } from './theme.ts';
import { yearInTitle } from './title-core.ts';

/** What a notice says, as opposed to the parts it is made of. */
export type NoticeMeaning = Pick<
  NoticeDraft,
  | 'name'
  | 'theme'
  | 'period'
  | 'organiser'
  | 'coOrganisers'
  | 'region'
  | 'goals'
  | 'activities'
  | 'phases'
  | 'deadlines'
  | 'quotas'
  | 'contacts'
  | 'privacy'
  | 'channels'
  | 'forms'
>;

/** Reads what the parts of a notice say. Never throws: what is not there is undefined or empty. */
export function readMeaning(structure: NoticeStructure, clean: CleanDocument): NoticeMeaning {
  const lines = indexLines(clean);
  const blocks = mainBlocks(structure.body, structure.attachments);
  const roots = readPassages(blocks);
  const { title } = structure;
  const all = roots.flatMap(withBelow);
  const spoken: YearClues = {
    signed: structure.signed?.value ?? structure.published?.value ?? structure.imprint?.value.day,
    title: yearInTitle(title?.value) ?? yearInTitle(structure.number?.value.replace(/\d*号$/u, '')),
    text: yearInText(all.map(({ text }) => text)),
  };
  // Years that are missing elsewhere follow the period, if the notice gives one.
  const written = readWrittenPeriod(roots, spoken, lines);
  const clues: YearClues = { ...spoken, period: written?.value };
  const said = readPhases(roots, clues, lines);
  const phases = said.length > 0 ? said : phasesOfTables(blocks, clues);
  const period = readPeriod(roots, phases, spoken, lines, title);
  const theme = readTheme(roots, title, lines);
  const name = readCampaignName(title, theme);
  const { organiser, coOrganisers } = readOrganisers({
    signature: structure.signature,
    mark: structure.mark,
    title,
    imprint: structure.imprint && { ...structure.imprint, value: structure.imprint.value.office },
    roots,
    lines,
  });
  const offices = [structure.signature, structure.mark, organiser].filter((office) => office !== undefined);
  const region = readRegion({
    offices,
    title,
    addressees: structure.addressees,
    number: structure.number,
    texts: all.map((passage) => found(passage.text, originIn(passage, 0, lines))),
  });
  const deadlines = readDeadlines(roots, clues, lines);
  return {
    ...(name ? { name } : {}),
    ...(theme ? { theme } : {}),
    ...(period ? { period } : {}),
    ...(organiser ? { organiser } : {}),
    coOrganisers,
    ...(region ? { region } : {}),
    goals: readGoals(roots),
    activities: readActivities(roots, title, clues, lines, blocks),
    phases,
    deadlines,
    quotas: readQuotas(roots, lines),
    contacts: withOffice(readContacts(clean), deadlines),
    privacy: readPrivacy(clean),
    channels: readChannels(roots, lines),
    forms: readForms(roots, structure.attachments, lines),
  };
}

/** The year a text speaks of most: 2017年“1+100”工作. */
function yearInText(texts: readonly string[]): number | undefined {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const [, year] of text.matchAll(/(?<!\d)(20\d{2})[ ]?年/gu)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([a, many], [b, more]) => more - many || b - a)[0]?.[0];
}

/** Contacts without an office are asked where things are handed in. */
function withOffice(contacts: ContactDraft[], deadlines: readonly DeadlineDraft[]): ContactDraft[] {
  const to = deadlines.find((deadline) => deadline.to)?.to;
  const [only] = contacts;
  if (contacts.length !== 1 || !only || only.office || !to) return contacts;
  return [{ ...only, office: { ...to, certainty: 'guess', why: '联系方式前没写单位，取了材料报送的单位' } }];
}
