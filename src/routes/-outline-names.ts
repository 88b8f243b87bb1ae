import { findUnit } from '@/corpus';

/** How a unit is named in links: its printed number, the heading of a part, a paragraph by the number around it. */
export function nameOf(id: string): string {
  const unit = findUnit(id);
  if (!unit) return id;
  const paragraph = unit.kind === 'paragraph' ? ` ¶${/\d+$/.exec(id)?.[0] ?? ''}` : '';
  return (unit.num || (unit.heading ?? findUnit(id.replace(/\.para\d+$/, ''))?.heading ?? id)) + paragraph;
}
