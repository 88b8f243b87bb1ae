/**
 * A customer's services, as data: what each is, what happened to it and when. Nothing of it is worked out here, and every value is
 * kept as it was written, so that what cannot be read is named and not lost.
 */

/** What a customer knows; the other triggers are a row's own. */
type CommonTrigger = 'arrears' | 'expiry';

/** What a service may say of its own case: the keys of a product's address, and what was observed. */
export const SERVICE_KEYS = [
  'trigger',
  'variant',
  'at',
  'paid',
  'count',
  'reading',
  'deferral',
  'deferral-closed',
  'grace',
  'storage',
  'arrears-at',
  'suspended-at',
  'stopped-at',
  'gone-at',
] as const;

export type ServiceKey = (typeof SERVICE_KEYS)[number];

export type ServiceValues = Readonly<Partial<Record<ServiceKey, string>>>;

/** One service of a list. */
export interface Service {
  /** Small letters and figures, at most 16; unique in its list, and the same in every link and calendar that is made of it. */
  readonly id: string;
  /** The product, as its address names it. */
  readonly slug: string;
  /** What the customer calls it; empty for the product's name. */
  readonly label: string;
  /** What differs from the common case, and what only this service has. */
  readonly values: ServiceValues;
}

/** What a payment that is only supposed would change. */
interface Supposed {
  /** The moment of paying as written; empty where none is supposed. */
  readonly paid: string;
  /** The services that are paid for; empty for all. */
  readonly only: readonly string[];
}

/** A list of services with the case that is common to them. */
export interface ServiceList {
  readonly trigger: CommonTrigger;
  /** When it happened, as written; empty where it is not said: then lengths are compared, not dates. */
  readonly at: string;
  readonly services: readonly Service[];
  readonly supposed: Supposed;
  /** How long it takes to get the data out, as ISO 8601 or as written; empty where it is not said. */
  readonly need: string;
}

export const EMPTY_LIST: ServiceList = {
  trigger: 'arrears',
  at: '',
  services: [],
  supposed: { paid: '', only: [] },
  need: '',
};

/** More than this no list may have: all products twice, by both triggers, and as many again. */
export const MOST_SERVICES = 300;

/** Longer labels and values are cut. */
export const LONGEST_TEXT = 80;

/** The values of a service's case as a product's address has them: its own, and the common ones where it has none. */
export function caseValues({ trigger, at }: ServiceList, { values }: Service): ServiceValues {
  const isCommon = values.trigger === undefined || values.trigger === trigger;
  return {
    // A moment of arrears is none of an expiry.
    ...(isCommon && at !== '' ? { at } : {}),
    trigger,
    ...values,
  };
}
