import type { UnitId } from '../agreement/model';

/**
 * Kinds of provision, in the groups by which they are chosen. The published agreement sets its key clauses in bold and
 * underlined, which the text does not carry; kinds let a reader find such clauses again. They are the project's own, given by
 * readers, no part of the text.
 */
export const KIND_GROUPS = [
  { id: 'duties', kinds: ['customer-duty', 'customer-right', 'vendor-right', 'vendor-promise'] },
  {
    id: 'liability',
    kinds: ['cap', 'exclusion', 'no-warranty', 'own-risk', 'indemnity', 'vendor-remedy', 'breach'],
  },
  { id: 'money', kinds: ['payment', 'set-off'] },
  { id: 'term', kinds: ['expiry-arrears', 'suspension-termination', 'period', 'trial-beta'] },
  { id: 'change', kinds: ['unilateral-change', 'change-notice'] },
  { id: 'data', kinds: ['deletion', 'data', 'confidentiality', 'security-compliance'] },
  {
    id: 'contract',
    kinds: [
      'deemed',
      'incorporated-documents',
      'precedence',
      'assignment',
      'third-party',
      'intellectual-property',
      'dispute',
      'definition',
    ],
  },
] as const;

export type ProvisionKind = (typeof KIND_GROUPS)[number]['kinds'][number];

/** Every kind, in the order of the groups. */
export const PROVISION_KINDS: readonly ProvisionKind[] = KIND_GROUPS.flatMap(({ kinds }) => kinds);

/** The kinds of units, each with the shortest words of the unit that show it; a unit of no kind has an empty list. */
export type UnitKinds = Readonly<Record<UnitId, readonly (readonly [kind: ProvisionKind, quote: string])[]>>;

/** How far two readers who were blind to each other agreed, before what they differed in was settled. */
export interface KindAgreement {
  /** Labels that each gave, and those that both gave. */
  readonly labels: { readonly one: number; readonly other: number; readonly both: number };
  /** Units drawn by lot: how many, the labels of each reader there, of both, and units with the same labels. */
  readonly drawn: {
    readonly units: number;
    readonly one: number;
    readonly other: number;
    readonly both: number;
    readonly alike: number;
  };
  /** What a third reader made of the labels that one gave, and what he changed beside them. */
  readonly settled: {
    readonly disputed: number;
    readonly kept: number;
    readonly added: number;
    readonly removed: number;
  };
}
