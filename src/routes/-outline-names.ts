import type { OutlineEntry } from '@/compile/model';
import type { ContentsEntry } from '@/components/contents';
import { findUnit, outline } from '@/corpus';

/** How a unit is named in links: its printed number, the heading of a part, a paragraph by the number around it. */
export function nameOf(id: string): string {
  const unit = findUnit(id);
  if (!unit) return id;
  const paragraph = unit.kind === 'paragraph' ? ` ¶${/\d+$/.exec(id)?.[0] ?? ''}` : '';
  return (unit.num || (unit.heading ?? findUnit(id.replace(/\.para\d+$/, ''))?.heading ?? id)) + paragraph;
}

/** The contents: sections, chapters and articles, clauses. */
export function listContents(): ContentsEntry[] {
  return outline.filter(({ parent }) => parent < 0).map((section) => ({
    ...section,
    children: inside(section, ['chapter', 'article']).map((entry) => ({
      ...entry,
      children: inside(entry, ['clause']).map((clause) => ({ ...clause, children: [] })),
    })),
  }));
}

function inside(around: OutlineEntry, kinds: readonly OutlineEntry['kind'][]): OutlineEntry[] {
  const index = outline.indexOf(around);
  return outline.filter(({ parent, kind }) => parent === index && kinds.includes(kind));
}
