import ChannelList from '#components/channel/ChannelList.astro';
import DeckList from '#components/deck/DeckList.astro';
import GlossaryList from '#components/glossary/GlossaryList.astro';
import LetterList from '#components/letter/LetterList.astro';
import MediaKitList from '#components/media-kit/MediaKitList.astro';
import OrganisationList from '#components/organisation/OrganisationList.astro';
import PointList from '#components/point/PointList.astro';
import ProgrammeList from '#components/programme/ProgrammeList.astro';
import ServiceList from '#components/service/ServiceList.astro';
import StatsList from '#components/stats/StatsList.astro';
import TableList from '#components/table/TableList.astro';

/** List pages that a site has only when there is something to list, and what stands on each. */
export const optionalColumns = {
  services: ServiceList,
  letters: LetterList,
  decks: DeckList,
  orgs: OrganisationList,
  channels: ChannelList,
  points: PointList,
  tables: TableList,
  stats: StatsList,
  glossary: GlossaryList,
  'media-kit': MediaKitList,
  programmes: ProgrammeList,
} as const;

export type OptionalColumn = keyof typeof optionalColumns;
export const optionalColumnNames = Object.keys(optionalColumns) as OptionalColumn[];
