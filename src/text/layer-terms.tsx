import { useTranslation } from '@/i18n/use-translation';
import { layers } from '@/corpus/layers';
import { findMeanings, otherDefinitions } from '@/references/find-meanings';
import { findTermPlaces } from '@/references/find-terms-in';
import type { DefinedTerm } from '@/references/model';
import { makeCiting } from './cite-places';
import { OtherDefinitions } from './other-definitions';
import type { LayerMark, TextLayer } from './text-layer';
import { useHrefOf } from './use-href-of';

/** Defined terms. */
export const terms: TextLayer = {
  id: 'terms',
  isDefault: true,
  label: (t) => t(($) => $.layers.marks.terms),
  title: (t) => t(($) => $.layers.terms),
  find: (unit, words) => findTermMarks(unit, words).flatMap(({ isCommon, mark }) => (isCommon ? [] : [mark])),
};

/** Words that stand everywhere are marked by a layer of their own. */
const common = new Set(layers.commonWords);

/** Every term of a unit; `isCommon` where the word stands everywhere and means what it always means. */
export function findTermMarks(unit: string, words: string): { readonly isCommon: boolean; readonly mark: LayerMark }[] {
  const seen = new Set<string>();
  return findTermPlaces(words, unit, layers.terms).map(({ word, term, start, end }) => {
    // A common word that means something else here is marked once in each provision.
    const isElse = term.scope !== 'agreement' && !seen.has(word);
    seen.add(word);
    return {
      isCommon: common.has(word) && !isElse,
      mark: { start, end, word, card: () => <TermCard word={word} term={term} /> },
    };
  });
}

/** Words that mean more than one thing. */
const meanings = findMeanings(layers.terms, layers.undefinedWords);

function TermCard({ word, term }: { readonly word: string; readonly term: DefinedTerm }) {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const { named } = makeCiting(t);
  const hrefOf = useHrefOf();
  return (
    <>
      <p>
        <strong lang="zh-CN">{word}</strong> {isEnglish && <small>{term.en}</small>}
      </p>
      <blockquote lang="zh-CN">{term.quote}</blockquote>
      <p>
        <a href={hrefOf(term.unit)}>{named(term.unit)}</a> ·{' '}
        <span className="muted">
          {term.scope === 'agreement'
            ? t(($) => $.layers.wholeAgreement)
            : t(($) => $.layers.inside, { num: named(term.scope) })}
        </span>
      </p>
      <OtherDefinitions others={otherDefinitions(term, meanings)} nameOf={named} />
      {term.doubt && <p className="muted">{term.doubt[isEnglish ? 'en' : 'zh']}</p>}
    </>
  );
}
