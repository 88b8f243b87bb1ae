import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { findConcept } from '@/concepts/find-concept';
import { conceptNames } from '@/corpus/concept-names';
import type { LoadText } from '@/text/load-text';
import { type FoundConcept, partOfAll, readConcept } from './read-concept';

interface Props {
  readonly query: string;
  readonly loadText: LoadText;
  /** Told when what it shows is there, or that it shows nothing: nothing below is moved any more. */
  readonly onSettled: () => void;
}

/** The concept of law that a query names, with its first clauses; nothing where it names none. */
export default function ConceptAnswer({ query, loadText, onSettled }: Props) {
  const { t, i18n } = useTranslation();
  const concept = findConcept(query, conceptNames);
  const slug = concept?.slug;
  /** Of the concept that was loaded last; without its text where its page did not load: its name and the way to it are enough. */
  const [found, setFound] = useState<{ readonly slug: string; readonly concept?: FoundConcept }>();
  const settle = useEffectEvent(onSettled);
  useEffect(() => {
    if (slug === undefined) return undefined;
    let isWanted = true;
    const show = (concept?: FoundConcept) => {
      if (isWanted) setFound(concept ? { slug, concept } : { slug });
    };
    Promise.resolve(loadText(`/topics/${slug}`)).then(
      (html) => show(readConcept(html)),
      () => show(),
    );
    return () => {
      isWanted = false;
    };
  }, [slug, loadText]);
  const isThere = slug === undefined || found?.slug === slug;
  // Of each query anew, and before it is painted: what stands below appears with it, and not a frame later.
  useLayoutEffect(() => {
    if (isThere) settle();
  }, [query, isThere]);
  if (!concept) return null;
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const text = found?.slug === slug ? found?.concept : undefined;
  return (
    <section className="search-answer concept-answer" aria-labelledby="concept-answer-title">
      <h2 id="concept-answer-title">
        {t(($) => $.answering.concept)}{' '}
        <Link to="/topics/$slug" params={{ slug: concept.slug }} preload={false}>
          {concept.name[language]}
        </Link>
      </h2>
      {text && (
        <>
          <p>{text.summary}</p>
          {text.clauses.length > 0 && <p className="muted">{t(($) => $.answering.original[partOfAll(text)])}</p>}
          <ul className="topic-clauses">
            {text.clauses.map(({ href, place, quote }) => (
              <li key={href + quote}>
                <a href={href}>{place}</a> <q lang="zh-CN">{quote}</q>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/topics/$slug" params={{ slug: concept.slug }} preload={false}>
              {t(($) => $.answering.allClauses, { count: text.count })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
