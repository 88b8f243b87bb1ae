import { PROVISION_KINDS, type ProvisionKind } from './kinds';

/**
 * What kinds were called in addresses when patterns found them; `exemption` was of four that are apart now. A map: an address may say
 * `constructor`, which every object has.
 */
const FORMER: ReadonlyMap<string, readonly ProvisionKind[]> = new Map<string, readonly ProvisionKind[]>([
  ['obligation', ['customer-duty']],
  ['right', ['vendor-right']],
  ['promise', ['vendor-promise']],
  ['exemption', ['cap', 'exclusion', 'no-warranty', 'own-risk']],
  ['lifecycle', ['expiry-arrears']],
  ['termination', ['suspension-termination']],
  ['change', ['unilateral-change']],
  ['notice', ['change-notice']],
  ['property', ['intellectual-property']],
]);

/** What an address says of kinds. */
export interface AddressKinds {
  /** All of them must be met; each once, in the order of the groups. */
  readonly kinds: readonly ProvisionKind[];
  /** What is the name of none. */
  readonly unknown: readonly string[];
  /** Former kinds that are several now, of which the reader has to choose. */
  readonly split: readonly (readonly ProvisionKind[])[];
}

/** Reads `cap,exclusion`, also by the names of an earlier version of this site. */
export function readKinds(value: string | undefined): AddressKinds {
  const names = (value ?? '').split(',').flatMap((name) => name.trim() || []);
  const meant = names.map((name) => ({
    name,
    kinds: PROVISION_KINDS.filter((kind) => kind === name || (FORMER.get(name) ?? []).includes(kind)),
  }));
  const chosen = new Set(meant.flatMap(({ kinds }) => (kinds.length === 1 ? kinds : [])));
  return {
    kinds: PROVISION_KINDS.filter((kind) => chosen.has(kind)),
    unknown: meant.filter(({ kinds }) => kinds.length === 0).map(({ name }) => name),
    split: meant.filter(({ kinds }) => kinds.length > 1).map(({ kinds }) => kinds),
  };
}

/** The value of an address for kinds; `undefined` for none. */
export const writeKinds = (kinds: readonly ProvisionKind[]) =>
  kinds.length === 0 ? undefined : PROVISION_KINDS.filter((kind) => kinds.includes(kind)).join(',');
