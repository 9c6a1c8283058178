import type { Thing } from 'schema-dts';
import type { JsonLd } from '../facts.ts';
import type { PageContext } from '../page-context.ts';
import { activityEvent } from './activity.ts';
import { article } from './article.ts';
import { campaignEvent, webSite } from './campaign.ts';
import { breadcrumbList, collectionPage } from './list.ts';
import { policyService } from './policy.ts';
import { errandService } from './service.ts';

/** What a page tells machines in the words of schema.org. Addresses of the site appear only when they are known. */
export function pageJsonLd(page: PageContext): JsonLd[] {
  return thingsOf(page).map((thing) => ({ '@context': 'https://schema.org', ...(thing as object) }) as JsonLd);
}

function thingsOf(page: PageContext): Thing[] {
  switch (page.facts.kind) {
    case 'notfound':
      return [];
    case 'home':
      return [webSite(page), campaignEvent(page)];
    case 'list':
      return [collectionPage(page), breadcrumbList(page)];
    case 'page':
      return [breadcrumbList(page)];
    case 'article':
      return [...entryThings(page), breadcrumbList(page)];
  }
}

function entryThings(page: PageContext): Thing[] {
  const { entry } = page.facts;
  switch (entry?.collection) {
    case undefined:
      return [];
    case 'activities':
      return [activityEvent({ ...page, entry })];
    case 'policies':
      return [policyService({ ...page, entry })];
    case 'services':
      return [errandService({ ...page, entry })];
    case 'letters':
    case 'decks':
    case 'notices':
    case 'stories':
    case 'cases':
      return [article({ ...page, entry })];
  }
}
