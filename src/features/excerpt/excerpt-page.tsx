import { Link, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import { loadModule } from '@/loading/load-module';
import { liftExcerpt } from '@/text/lift-excerpt';
import { agreementAddress } from '@/text/agreement-address';
import { useClauseName } from '@/text/use-clause-name';
import { MissingWord } from '@/ui/missing-part';
import { Notice } from '@/ui/notice';
import { Pending } from '@/ui/pending';
import { stringifySearch } from '@/url/search-params';
import { ExcerptActions } from './excerpt-actions';
import { ExcerptText } from './excerpt-text';
import { useTitle } from './use-title';
import { type ReadOnly, readOnly } from './read-only';
import { withCase } from '@/ui/use-case-search';

interface Props {
  /** The agreement's text, as the server drew it. */
  readonly html: string;
  /** As the address has it. */
  readonly only: string;
}

/** More names than these are counted. */
const MOST_NAMES = 4;

/** A part of the text by itself: to read, print, copy, and take away as Word. */
export function ExcerptPage({ html, only }: Props) {
  const { t } = useTranslation();
  const name = useClauseName();
  const asked = useAsked(only);
  const { locale } = useRouter().options.context;
  const text = useMemo(() => new DOMParser().parseFromString(html, 'text/html'), [html]);
  const isThere = asked !== undefined && asked !== 'failed';
  const blocks = useMemo(() => liftExcerpt(text, isThere ? asked.ids : []), [text, asked, isThere]);
  const names = asked && asked !== 'failed' ? namesOf(asked) : '';
  const [missing] = isThere && names === '' ? asked.unread : [];
  // An excerpt of nothing is no whole text.
  const titled = missing === undefined ? t(($) => $.excerpt.title) : t(($) => $.excerpt.noneTitled, { value: missing });
  useTitle(names === '' ? titled : t(($) => $.excerpt.titled, { names }));
  if (!asked) return <Pending isText />;
  if (asked === 'failed') {
    return (
      <div className="page">
        <MissingWord onRetry={() => location.reload()} />
      </div>
    );
  }
  const line = t(($) => $.excerpt.of, { effective: edition.effective, names });
  const page = agreementAddress(locale);
  const href = page + stringifySearch({ only, edition: edition.id });
  return (
    <div className="page">
      <p className="print:hidden">
        <Link to="/agreement" hash={asked.ids[0] ?? ''} search={withCase({})}>
          {t(($) => $.excerpt.whole)}
        </Link>
      </p>
      <h1>{asked.name ?? t(($) => $.excerpt.title)}</h1>
      {names !== '' && <p className="max-w-text text-ink-soft">{line}</p>}
      {asked.unread.map((value) => (
        <Notice key={value}>
          {t(($) => (asked.topic === undefined ? $.excerpt.none : $.excerpt.noTopic), { value })}
        </Notice>
      ))}
      {blocks.length === 0 ? (
        <p>{t(($) => $.excerpt.nothing)}</p>
      ) : (
        <>
          <ExcerptActions blocks={blocks} line={line} href={href} names={names} />
          <ExcerptText blocks={blocks} label={names} />
        </>
      )}
      <p className="aside max-w-text">
        {t(($) => $.excerpt.unofficial)} {t(($) => $.excerpt.source, { hash: edition.sha256.slice(0, 8) })}{' '}
        <span className="hidden wrap-anywhere print:inline">{href}</span>
      </p>
    </div>
  );

  function namesOf({ ids, name: own }: Asked): string {
    if (own !== undefined) return own;
    const shown = ids
      .slice(0, MOST_NAMES)
      .map(name)
      .join(t(($) => $.excerpt.comma));
    return ids.length > MOST_NAMES ? `${shown} ${t(($) => $.excerpt.more, { count: ids.length })}` : shown;
  }
}

interface Asked extends ReadOnly {
  /** Of a concept. */
  readonly name?: string;
}

/** What the address asks for; of a concept its clauses, which are loaded for it. */
function useAsked(only: string): Asked | 'failed' | undefined {
  const { t, i18n } = useTranslation();
  const read = useMemo(() => readOnly(only), [only]);
  const [found, setFound] = useState<{ readonly of: string; readonly asked: Asked | 'failed' }>();
  const { topic } = read;
  const language = i18n.language === 'en' ? 'en' : 'zh';
  useEffect(() => {
    if (topic === undefined) return undefined;
    let isCancelled = false;
    void (async () => {
      const loaded = await loadModule(() => import('@/corpus/concepts')).catch(() => undefined);
      if (!loaded) {
        if (!isCancelled) setFound({ of: topic + language, asked: 'failed' });
        return;
      }
      const concept = loaded.concepts.find(({ slug }) => slug === topic.toLowerCase());
      if (isCancelled) return;
      const ids = concept?.groups.flatMap(({ clauses }) => clauses.map(({ unit }) => unit)) ?? [];
      const asked = concept
        ? {
            ids: [...new Set(ids)],
            unread: [],
            topic,
            name: t(($) => $.excerpt.topic, { name: concept.name[language] }),
          }
        : { ids: [], unread: [topic.slice(0, 40)], topic };
      setFound({ of: topic + language, asked });
    })();
    return () => {
      isCancelled = true;
    };
  }, [topic, language, t]);
  if (topic === undefined) return read;
  return found?.of === topic + language ? found.asked : undefined;
}
