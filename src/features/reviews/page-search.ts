/** What the address of the page of reviews says: which review, which view of it, and what is left of it. */
export interface ReviewSearch {
  readonly id?: string;
  readonly view?: string;
  readonly q?: string;
  readonly label?: string;
  readonly state?: string;
  readonly owner?: string;
  readonly chapter?: string;
  readonly product?: string;
  readonly sort?: string;
  readonly dir?: string;
  readonly list?: string;
}

/** Changes values of the address in place; an empty one is taken out. */
export type ChangeSearch = (values: { readonly [Key in keyof ReviewSearch]: string }) => void;

/** The views of a review, in their order. */
export const REVIEW_VIEWS = [
  'issues',
  'provisions',
  'checklists',
  'proposals',
  'waiting',
  'report',
  'settings',
] as const;
export type ReviewViewName = (typeof REVIEW_VIEWS)[number];

/** The view that an address asks for; the issues where it asks for none, or for one that is not there. */
export const viewOf = ({ view }: ReviewSearch): ReviewViewName =>
  REVIEW_VIEWS.find((name) => name === view) ?? 'issues';

/**
 * Free text as an address can carry it and as it is compared: mending an address writes values in small letters and takes
 * closing signs away.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{Z}\p{Cf}\s]/gu, '');
