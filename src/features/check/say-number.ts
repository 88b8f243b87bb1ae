import type { TFunction } from 'i18next';
import type { JudgedNumber } from '@/quotations/model';

/** Says what a clause number is worth; of one that leads to nothing, what it is that the agreement has not. */
export function sayNumber(t: TFunction, { verdict, written, lacks }: JudgedNumber): string {
  if (verdict !== 'missing' || !lacks) return t(($) => $.check.number[verdict], { written });
  return lacks.kind === 'annex'
    ? t(($) => $.check.lacks.annex, { annex: lacks.annex, written })
    : t(($) => $.check.lacks.step, { clause: lacks.clause, step: lacks.step });
}
