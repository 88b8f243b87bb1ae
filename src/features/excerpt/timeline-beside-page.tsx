import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { type ComponentType, useMemo, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import { findUnit } from '@/corpus/structure';
import { loadModule } from '@/loading/load-module';
import { agreementAddress } from '@/text/agreement-address';
import { liftExcerpt } from '@/text/lift-excerpt';
import { notedWord } from '@/text/noted-word';
import { SaveWordButton } from '@/text/word-button';
import { useClauseName } from '@/text/use-clause-name';
import { CommittedField } from '@/ui/committed-field';
import { stringifySearch } from '@/url/search-params';
import { OneSide } from './one-side';
import { readSide, TIMELINE } from './read-side';
import { useTitle } from './use-title';
import { withCase } from '@/ui/use-case-search';

interface Props {
  /** The agreement's text, as the server drew it. */
  readonly html: string;
  /** The provision: the fragment of the address. */
  readonly anchor: string;
  /** Draws the timelines that rest on a provision, and says when they are there. */
  readonly Timeline: ComponentType<{ readonly id: string; readonly onDrawn: (id: string) => void }>;
}

/** A provision beside the timelines that rest on it, one above the other on a narrow screen. */
export function TimelineBesidePage({ html, anchor, Timeline }: Props) {
  const { t, i18n } = useTranslation();
  const name = useClauseName();
  const navigate = useNavigate();
  const { locale } = useRouter().options.context;
  const text = useMemo(() => new DOMParser().parseFromString(html, 'text/html'), [html]);
  const drawn = useRef<HTMLElement>(null);
  /** The provision whose timelines are there: without them there is nothing to be saved. */
  const [drawnOf, setDrawnOf] = useState<string>();
  const id = readSide(anchor);
  const blocks = useMemo(() => (id === undefined ? [] : liftExcerpt(text, [id])), [text, id]);
  const names = id === undefined ? '' : t(($) => $.excerpt.beside.withTimeline, { name: name(id) });
  useTitle(id === undefined ? undefined : names);
  const write = async () => {
    const { wordOfMarkup } = await loadModule(() => import('@/text/word-of-markup'));
    const page = agreementAddress(locale);
    return {
      kind: 'register',
      names,
      href: `${page}${stringifySearch({ beside: TIMELINE, edition: edition.id })}#${anchor}`,
      blocks: [
        ...(await notedWord(blocks, i18n)),
        ...(drawn.current ? wordOfMarkup(drawn.current, location.href) : []),
      ],
    } as const;
  };
  return (
    <div className="page">
      <h1>{t(($) => $.excerpt.beside.timeline)}</h1>
      <p className="lead">{t(($) => $.excerpt.beside.timelineLead)}</p>
      {id !== undefined && (
        <div className="actions print:hidden">
          {drawnOf === id && <SaveWordButton label={t(($) => $.excerpt.word)} write={write} />}
          <Link to="/agreement" search={withCase({ beside: 'choose' })} hash={id} className="button">
            {t(($) => $.excerpt.beside.withClause)}
          </Link>
        </div>
      )}
      <div className="grid gap-6 tablet:grid-cols-2">
        <section aria-label={id === undefined ? t(($) => $.excerpt.beside.clause) : name(id)}>
          <div className="print:hidden">
            <CommittedField
              label={t(($) => $.excerpt.beside.clause)}
              value={id && findUnit(id) ? name(id) : anchor}
              type="text"
              maxLength={60}
              onCommit={(typed) =>
                void navigate({
                  to: '/agreement',
                  search: withCase({ beside: TIMELINE }),
                  hash: readSide(typed) ?? typed,
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          </div>
          <OneSide id={id} asked={anchor} blocks={blocks} />
        </section>
        {id !== undefined && (
          <section ref={drawn} aria-label={t(($) => $.excerpt.beside.timelineOf, { name: name(id) })}>
            <h2>{t(($) => $.excerpt.beside.timelineOf, { name: name(id) })}</h2>
            <Timeline id={id} onDrawn={setDrawnOf} />
          </section>
        )}
      </div>
      <p className="aside">{t(($) => $.excerpt.unofficial)}</p>
    </div>
  );
}
