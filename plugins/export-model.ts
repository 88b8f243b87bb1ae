/** A file that the site writes, and what in it is changed: a quotation, a period, the number of a clause. */
export interface Export {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Words and what takes their place; none where the file has nothing of the kind. */
  readonly quote?: readonly [string, string];
  readonly period?: readonly [string, string];
  readonly number?: readonly [string, string];
  /** Whether it only cites clauses and quotes none, so that no more than that they exist can be said. */
  readonly isCitedOnly?: boolean;
}
