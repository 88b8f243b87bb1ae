/**
 * Kinds of provision, by patterns of words. The published agreement sets its key clauses in bold and underlined, which the
 * text does not carry; these kinds let a reader find such clauses again. They are the project's own, no part of the text.
 */
export const PROVISION_KINDS = [
  'obligation',
  'right',
  'promise',
  'exemption',
  'data',
  'payment',
  'lifecycle',
  'termination',
  'breach',
  'change',
  'notice',
  'property',
  'confidentiality',
  'dispute',
  'definition',
] as const;

export type ProvisionKind = (typeof PROVISION_KINDS)[number];
