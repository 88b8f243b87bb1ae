import type { OutlineEntry } from '@/compile/model';
import type { ContentsEntry } from './contents-list';
import { outline } from '@/corpus/structure';

/** The contents: sections, chapters and articles, clauses. */
export function listContents(): ContentsEntry[] {
  return outline
    .filter(({ parent }) => parent < 0)
    .map((section) => ({
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
