import type { GovernmentService } from 'schema-dts';
import type { EntryFacts } from '../facts.ts';
import type { EntryContext } from '../page-context.ts';
import { regionNames } from './place.ts';

/** A service tells what gets done, for whom and at which window (https://schema.org/GovernmentService). */
export function errandService({
  campaign,
  words,
  entry,
  url,
  imageUrl,
}: EntryContext<EntryFacts<'services'>>): GovernmentService {
  const { item, who, window, address, hours, phone, regions } = entry.data;
  return {
    '@type': 'GovernmentService',
    name: words.title,
    description: words.description,
    serviceOutput: { '@type': 'Thing', name: item },
    audience: { '@type': 'Audience', audienceType: who },
    areaServed: regionNames(campaign, regions).map((name) => ({ '@type': 'AdministrativeArea', name })),
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceLocation: { '@type': 'Place', name: window, ...(address && { address }) },
      ...(phone && { servicePhone: { '@type': 'ContactPoint', telephone: phone } }),
      ...(hours && { description: hours }),
    },
    ...(imageUrl && { image: imageUrl }),
    ...(url && { url }),
  };
}
