import { withParameter } from '#lib/query-parameter.ts';
import { vendors } from '#schemas/form-vendor.ts';
import { operatorOf, type Form, type PlatformForm } from '#schemas/form.ts';

/**
 * Where a link or a code stands: on the page of an entry, on the form's own page, as a code on a screen, on paper, on a
 * poster, in a page for a phone. It tells the platform where people come from, and nothing about who they are.
 */
export const linkPlaces = ['page', 'form', 'qr', 'print', 'poster', 'h5'] as const;
export type LinkPlace = (typeof linkPlaces)[number];

/** An address outside this site where a form can be filled in. */
export interface OutwardLink {
  url: string;
  /** Named to readers before they leave. */
  host: string;
  /** Who runs the place, as readers know it; undefined for a stand-in somewhere else, of which only the address is known. */
  operator: string | undefined;
}

/** The address of a form at a platform, with the code of where the link stands; undefined while a draft has none. */
export function vendorLink(form: PlatformForm, place: LinkPlace): string | undefined {
  if (form.url === undefined) return undefined;
  const parameter = form.vendor === '其他平台' ? form.channelParameter : vendors[form.vendor].channelParameter;
  return parameter === undefined ? form.url : withParameter(form.url, parameter, place);
}

/**
 * Where a form leads outside this site: to its platform, or, for one that is sent from here, to the stand-in for when
 * the endpoint does not answer. Undefined when it leads nowhere.
 */
export function outwardLink(form: Form, place: LinkPlace): OutwardLink | undefined {
  const own = form.vendor === '自有接口';
  const url = own ? form.fallback.url : vendorLink(form, place);
  return url === undefined ? undefined : { url, host: new URL(url).host, operator: own ? undefined : operatorOf(form) };
}
