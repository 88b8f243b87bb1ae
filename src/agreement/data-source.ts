import type { UnitId } from './model';

/** What every file of the open data says of its source. */
export interface DataSource {
  /** `YYYY-MM-DD`. */
  readonly edition: string;
  readonly sha256: string;
  /** The printed number of a provision; empty where it has none. */
  readonly numOf: (id: UnitId) => string;
}
