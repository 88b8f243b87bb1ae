import type { Paragraph, Provision, UnitId } from '@/agreement/model';
import type { OutlineEntry } from '@/compile/model';
import type { ContentsEntry } from './contents-list';
import { outline } from '@/corpus/structure';

/** As much of the words of a clause as a line of the contents can show. */
const MAX_OPENING = 24;

/**
 * The contents: sections, chapters and articles, clauses; of a clause without a heading its opening words.
 *
 * @param sections - the agreement's own, from which the words are.
 */
export function listContents(sections: readonly Provision[]): ContentsEntry[] {
  const openings = new Map(sections.flatMap(openingsIn));
  return outline
    .filter(({ parent }) => parent < 0)
    .map((section) => ({
      ...section,
      children: inside(section, ['chapter', 'article']).map((entry) => ({
        ...entry,
        children: inside(entry, ['clause']).map((clause) => {
          const opening = clause.heading === undefined ? openings.get(clause.id) : undefined;
          return { ...clause, children: [], ...(opening === undefined ? {} : { opening }) };
        }),
      })),
    }));
}

function openingsIn(unit: Provision | Paragraph): [UnitId, string][] {
  if (unit.kind === 'paragraph') return [];
  const own: [UnitId, string][] = unit.text === undefined ? [] : [[unit.id, unit.text.slice(0, MAX_OPENING)]];
  return [...own, ...unit.body.flatMap(openingsIn)];
}

function inside(around: OutlineEntry, kinds: readonly OutlineEntry['kind'][]): OutlineEntry[] {
  const index = outline.indexOf(around);
  return outline.filter(({ parent, kind }) => parent === index && kinds.includes(kind));
}
