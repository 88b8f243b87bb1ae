import { aroundParagraph, labelParagraph } from '@/agreement/label-paragraph';
import { findUnit } from './structure';

/** How a unit is named in links: its printed number, the heading of a part, a paragraph by the number around it. */
export function nameOf(id: string): string {
  const around = aroundParagraph(id);
  if (around !== undefined && findUnit(id)) return labelParagraph(id, nameOf(around));
  const unit = findUnit(id);
  return unit ? unit.num || (unit.heading ?? id) : id;
}
