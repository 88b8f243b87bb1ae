import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { ClauseWords } from './clause-words';
import { kindsInPlace, isOwn, ownWords } from './own-words';
import { findMeanings, otherDefinitions } from '@/references/find-meanings';
import { findTermsIn } from '@/references/find-terms-in';
import { layers } from '@/corpus/layers';
import { makeCiting } from '@/text/cite-places';

/** Words that mean more than one thing. */
const meanings = findMeanings(layers.terms, layers.undefinedWords);

/** What the words of the clause in focus mean: its terms, products and documents named, its kinds. */
export default function FocusedWords({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const own = useMemo(() => ownWords(id), [id]);
  const isEnglish = i18n.language === 'en';
  const isHere = isOwn(id);
  const documents = layers.citations
    .filter(({ unit }) => isHere(unit))
    .flatMap(({ document: name, words: cited }) => {
      const found = layers.documents.find((candidate) => candidate.id === name);
      return found ? [{ words: cited, remark: t(($) => $.layers.kinds[found.kind]) }] : [];
    })
    .filter(({ words: cited }, index, all) => all.findIndex((other) => other.words === cited) === index);
  return (
    <ClauseWords
      kinds={kindsInPlace(id)}
      terms={findTermsIn(own.join('\n'), id, layers.terms).map((used) => ({
        ...used,
        others: otherDefinitions(used.term, meanings),
      }))}
      undefinedWords={layers.undefinedWords
        .filter(({ units }) => units.some(isHere))
        .map(({ words, note }) => ({ words, remark: isEnglish ? note.en : note.zh }))}
      unlinked={layers.unlinked
        .filter(({ unit, reason }) => isHere(unit) && reason !== 'not-a-reference' && reason !== 'definition')
        .map(({ words, reason }) => ({ words, remark: t(($) => $.layers.reasons[reason]) }))}
      outside={layers.outside
        .filter(({ units }) => units.some(isHere))
        .map(({ name, whose }) => ({ words: name, remark: t(($) => $.layers.whose[whose]) }))}
      documents={documents}
      nameOf={makeCiting(t).named}
    />
  );
}
