import type { BreadcrumbList, CollectionPage, ListItem } from 'schema-dts';
import { pagePath } from '#campaign/site-paths.ts';
import { collections } from '#schemas/collections.ts';
import type { PagePointer } from '../facts.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteAddress } from '#campaign/site-address.ts';

/** Positions count from 1 (https://schema.org/position). Without a known address an item is only a name. */
const listItem =
  (address: SiteAddress | undefined, as: 'item' | 'url') =>
  ({ name, path }: PagePointer, index: number): ListItem => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(address && { [as]: address(path) }),
  });

export function breadcrumbList(page: PageContext): BreadcrumbList {
  const way = page.facts.breadcrumbs ?? wayTo(page);
  return { '@type': 'BreadcrumbList', itemListElement: way.map(listItem(page.address, 'item')) };
}

/** From the home page through an entry's list to this page. */
function wayTo({ facts, words, campaign }: PageContext): PagePointer[] {
  const collection = facts.entry?.collection;
  return [
    { name: campaign.config.title, path: pagePath('index') },
    ...(collection ? [{ name: collections[collection].label, path: pagePath(collection) }] : []),
    { name: words.title, path: facts.path },
  ];
}

export function collectionPage({ words, facts, url, address }: PageContext): CollectionPage {
  return {
    '@type': 'CollectionPage',
    name: words.title,
    description: words.description,
    inLanguage: 'zh-CN',
    ...(facts.items &&
      facts.items.length > 0 && {
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: facts.items.length,
          itemListElement: facts.items.map(listItem(address, 'url')),
        },
      }),
    ...(url && { url }),
  };
}
