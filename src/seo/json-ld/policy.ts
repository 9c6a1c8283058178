import type { GovernmentService } from 'schema-dts';
import type { EntryFacts } from '../facts.ts';
import type { EntryContext } from '../page-context.ts';
import { regionNames } from './place.ts';

/**
 * A policy explainer tells what service there is, for whom and where (https://schema.org/GovernmentService). Who provides
 * it is not among the fields of a policy, so no provider is named.
 */
export function policyService({
  campaign,
  words,
  entry,
  url,
  imageUrl,
}: EntryContext<EntryFacts<'policies'>>): GovernmentService {
  const { benefit, who, where, basis, validFrom, validTo, regions } = entry.data;
  return {
    '@type': 'GovernmentService',
    name: words.title,
    description: words.description,
    serviceOutput: { '@type': 'Thing', name: benefit.value, ...(benefit.note && { description: benefit.note }) },
    audience: { '@type': 'Audience', audienceType: who },
    areaServed: regionNames(campaign, regions).map((name) => ({ '@type': 'AdministrativeArea', name })),
    availableChannel: { '@type': 'ServiceChannel', serviceLocation: { '@type': 'Place', name: where } },
    ...((validFrom || validTo) && {
      offers: { '@type': 'Offer', ...(validFrom && { validFrom }), ...(validTo && { validThrough: validTo }) },
    }),
    ...(basis && { subjectOf: { '@type': 'Legislation', name: basis.title, ...(basis.url && { url: basis.url }) } }),
    ...(imageUrl && { image: imageUrl }),
    ...(url && { url }),
  };
}
