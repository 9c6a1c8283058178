import type { Campaign } from '#campaign/model.ts';
import type { OwnForm } from '#schemas/form.ts';
import { contractVersion } from './contract-version.ts';
import type { ContractContext } from './json-schema.ts';

/** A form that is sent to an endpoint of the campaign's own, and what its contract is made from. */
export interface OwnContract {
  form: OwnForm;
  context: ContractContext;
}

/** Every form of a campaign that is filled in on its own site. */
export function ownContracts({ forms, region }: Pick<Campaign, 'forms' | 'region'>): OwnContract[] {
  return Object.entries(forms).flatMap(([id, form]) =>
    form.vendor === '自有接口'
      ? [{ form, context: { id, region, version: contractVersion(form, { id, region }) } }]
      : [],
  );
}
