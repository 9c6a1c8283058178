import type { CampaignConfig } from '#schemas/campaign.ts';
import type { CollectionName, EntryData } from '#schemas/collections.ts';
import type { Form } from '#schemas/form.ts';
import type { Organisation } from '#schemas/organisation.ts';
import type { Records } from '#schemas/records.ts';
import type { Table } from '#schemas/table.ts';
import type { PageName } from './site-paths.ts';
import type { StatsTable } from './stats-table.ts';
import type { VerificationFile } from './verification-files.ts';

/** A place of the campaign's region tree, with its GB/T 2260 code. */
export interface Region {
  /** Two digits for a province, four for a city, six for a county; `000000` for the whole country. */
  code: string;
  name: string;
  /** `country` only at the top, and only where a campaign does not say where it is held. */
  level: 'country' | 'province' | 'city' | 'county';
  children: Region[];
}

/** One file of a collection, read and checked. Region names in `data.regions` are already codes. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  /** The file name without `.mdx`. */
  id: string;
  /** Absolute path of the file. */
  path: string;
  data: EntryData[Name];
  body: string;
  /** The body uses no component and no picture, so it can be rendered as Markdown when it is loaded. */
  plain: boolean;
}

/** Size of a checked picture of the campaign. */
export interface MediaFile {
  /** As authors write it: `media/photo.jpg`. */
  path: string;
  absolute: string;
  bytes: number;
  /** In pixels; only pictures have a size. */
  width?: number;
  height?: number;
}

/** Everything about one campaign except its entries. Plain data: it crosses into the site as JSON. */
export interface Campaign {
  id: string;
  config: CampaignConfig;
  /** The day the site is built for. */
  asOf: string;
  /** The day was chosen, not today's: the browser must not move it on. */
  pinned: boolean;
  /** Drafts are shown: this is looked at by its authors, and not published. */
  preview: boolean;
  region: Region;
  forms: Record<string, Form>;
  /** Rows of the directory, with region codes. */
  organisations: Organisation[];
  /** What the list files hold (channels, points, words …), with region codes; empty where there is no file. */
  records: Records;
  tables: Record<string, Table>;
  stats: Record<string, StatsTable>;
  /** Something has a day, so that there is a calendar to subscribe to. */
  calendar: boolean;
  /** The pages this site has. */
  pages: PageName[];
}

/** A link in the text of a published entry that leaves the site, and where it is written. */
export interface BodyLink {
  /** Path for messages: `campaign/policies/x.mdx`. */
  file: string;
  line: number;
  href: string;
}

/** A link in the text of a published entry to a part of a page. Only the built pages know whether that part is there. */
export interface PartLink extends BodyLink {
  /** Path of the entry's own page: `/policies/x.html`. */
  page: string;
}

/** A whole campaign, ready to be built. */
export interface LoadedCampaign {
  campaign: Campaign;
  /** Absolute path of the campaign folder. */
  folder: string;
  entries: Entry[];
  media: MediaFile[];
  /** Files for the root of the site. */
  verification: VerificationFile[];
  links: BodyLink[];
  partLinks: PartLink[];
}
