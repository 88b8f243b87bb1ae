import type { i18n } from 'i18next';
import { defects } from '@/corpus/defects';
import { errata } from '@/corpus/errata';
import { findings } from '@/corpus/findings';
import { precedence } from '@/corpus/precedence';
import type { Wording } from '@/lifecycle/model';
import { addWording } from '@/i18n/create-i18n';
import { makeCiting } from './cite-places';
import type { ExcerptBlock } from './lift-excerpt';

/** A note of ours on a provision: a footnote where the provision is carried away. */
export interface BlockNote {
  /** The words behind which it stands; without them it is on the whole provision. */
  readonly quote?: string;
  readonly text: string;
}

/** Notes by the id of their provision. */
export type BlockNotes = Readonly<Record<string, readonly BlockNote[]>>;

/**
 * What is to be noted on provisions: misprinted numbers, defects, questions that can be argued, and what is doubtful in what comes
 * before what. A module of its own, loaded when something is carried away.
 */
export async function notesOfBlocks(blocks: readonly ExcerptBlock[], translator: i18n): Promise<BlockNotes> {
  await Promise.all([
    addWording(translator, 'excerpt'),
    addWording(translator, 'defects'),
    addWording(translator, 'layers'),
  ]);
  const { t, language } = translator;
  const say = (words: Wording) => words[language === 'en' ? 'en' : 'zh'];
  const { placesOf } = makeCiting(t);
  const notesOf = (id: string): readonly BlockNote[] => {
    const misprints = errata.filter(({ unit }) => unit === id);
    return [
      ...misprints.map(({ quote, reason }) => ({ quote, text: t(($) => $.excerpt.misprint, { reason: say(reason) }) })),
      ...defects.flatMap((defect) => {
        // The same is said once of a provision, however many of its words show it.
        const place = [defect, ...(defect.also ?? [])].find(({ unit }) => unit === id);
        const isSaid = misprints.some(({ kind, quote }) => kind === defect.kind && defect.quote.includes(quote));
        if (!place || isSaid) return [];
        const { kind, printed, meant, literally } = defect;
        const text = [
          t(($) => $.excerpt.notes.defect, { kind: t(($) => $.defects.kinds[kind]), printed: say(printed) }),
          ...(meant ? [t(($) => $.excerpt.notes.meant, { meant: say(meant) })] : []),
          ...(literally ? [t(($) => $.excerpt.notes.literally, { literally: say(literally) })] : []),
        ].join(' ');
        return [{ quote: place.quote, text }];
      }),
      ...findings.questions
        .filter(({ unit }) => unit === id)
        .map(({ question }) => ({ text: t(($) => $.excerpt.notes.question, { question: say(question) }) })),
      ...doubtsOf(id).map(({ doubt, others }) => ({
        text: t(($) => $.excerpt.notes.doubt, { places: placesOf(others), doubt: say(doubt) }),
      })),
    ];
  };
  return Object.fromEntries(
    blocks.flatMap(({ id, isAround }) => {
      const notes = isAround ? [] : notesOf(id);
      return notes.length > 0 ? [[id, notes]] : [];
    }),
  );
}

/** Doubts of what comes before what, each once with the provisions on the other side. */
function doubtsOf(id: string): readonly { readonly doubt: Wording; readonly others: readonly string[] }[] {
  const byDoubt = new Map<string, { readonly doubt: Wording; readonly others: Set<string> }>();
  for (const { special, general, doubt } of precedence) {
    if (!doubt || (special !== id && general !== id)) continue;
    const known = byDoubt.get(doubt.zh) ?? { doubt, others: new Set<string>() };
    known.others.add(special === id ? general : special);
    byDoubt.set(doubt.zh, known);
  }
  return [...byDoubt.values()].map(({ doubt, others }) => ({ doubt, others: [...others] }));
}
