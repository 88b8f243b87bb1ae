import type { Defect } from '../defects/model';
import type { SilenceCell } from './model';

/** The defects that move a date and stand in the provisions of a cell, in the order of the register: what is printed there may still be doubtful. */
export function doubtsOfCell({ clauses }: Pick<SilenceCell, 'clauses'>, defects: readonly Defect[]): readonly Defect[] {
  const units = new Set(clauses.map(([unit]) => unit));
  return defects.filter(
    ({ weight, unit, also = [] }) =>
      weight === 'date' && [unit, ...also.map((each) => each.unit)].some((id) => units.has(id)),
  );
}
