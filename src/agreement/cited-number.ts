import { aroundParagraph, labelParagraph } from './label-paragraph.ts';
import type { UnitId } from './model';
import { numberInId, partOfId } from './unit-id.ts';

/** An item is the fourth step of a number: `59.2.1.2`. */
const ITEM = /^(\d+\.\d+\.\d+)\.(\d+)$/;

/**
 * The number by which a provision is cited, by its id alone, where no list of numbers is at hand: `59.2.1（2）` of `p-59.2.1.2`,
 * `3.4.1(4)` of `g-3.4.1.4`, as each part prints its items. It holds for every provision that a rule of a lifecycle cites; its test
 * compares it with what is printed.
 */
export function citedNumber(id: UnitId): string {
  const around = aroundParagraph(id);
  if (around !== undefined) return labelParagraph(id, citedNumber(around));
  const number = numberInId(id);
  const [, clause, item] = ITEM.exec(number) ?? [];
  if (clause === undefined) return number;
  return partOfId(id) === 'special' ? `${clause}（${item}）` : `${clause}(${item})`;
}
