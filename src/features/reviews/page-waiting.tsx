import { useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { answerPlace } from '@/reviews/anchor';
import { confirmPlaces } from '@/reviews/edits';
import { findUnit } from '@/corpus/structure';
import { Button } from '@/ui/button';
import type { Desk, DeskView } from './desk';
import { ConflictList } from './keeping-conflicts';
import { useEditor } from './page-editing';
import { DeskLink } from './page-desk-link';
import { useReviewNames } from './page-names';
import { Misfitting } from './page-misfits';
import { shortComment } from './page-shorten';
import type { UnitTexts } from './page-texts';
import { countWaiting, type WaitingPlace, waitingOf, withAnswer } from './page-waiting-rows';

interface Props {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly texts: UnitTexts | undefined;
}

/** What waits for the reviewer’s word: changes made in two places, marks whose place is not sure, and those that have none. */
export function WaitingView({ desk, view, texts }: Props) {
  const { t } = useTranslation();
  const places = waitingOf(view.state);
  const unsure = places.filter(({ target }) => target.fit === 'unsure');
  const lost = places.filter(({ target }) => target.fit === 'orphan');
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t(($) => $.reviewPages.views.waiting)}
      </h2>
      {countWaiting(view.state, texts) + view.conflicts.length === 0 && (
        <p className="my-3">{t(($) => $.reviewPages.waiting.nothing)}</p>
      )}
      <ConflictList desk={desk} view={view} />
      {unsure.length > 0 && (
        <>
          <h3 className="mt-6">{t(($) => $.reviewPages.waiting.unsure, { count: unsure.length })}</h3>
          <p className="hint">{t(($) => $.reviewPages.waiting.unsureLead)}</p>
          <Places desk={desk} view={view} texts={texts} places={unsure} onAnswered={() => heading.current?.focus()} />
        </>
      )}
      {lost.length > 0 && (
        <>
          <h3 className="mt-6">{t(($) => $.reviewPages.waiting.orphans, { count: lost.length })}</h3>
          <p className="hint">{t(($) => $.reviewPages.waiting.orphansLead)}</p>
          <Places desk={desk} view={view} texts={texts} places={lost} onAnswered={() => heading.current?.focus()} />
        </>
      )}
      {texts && <Misfitting state={view.state} texts={texts} />}
    </section>
  );
}

interface PlacesProps extends Props {
  readonly places: readonly WaitingPlace[];
  /** The button that was pressed goes with its question. */
  readonly onAnswered: () => void;
}

function Places({ desk, view, texts, places, onAnswered }: PlacesProps) {
  const { t } = useTranslation();
  const edit = useEditor(desk);
  const { clause, labelOf } = useReviewNames();
  const { review } = view.state;
  const answer = (place: WaitingPlace, isThere: boolean) => {
    if (!texts) return;
    const { unit, start, end } = place.target;
    const answered = answerPlace(place.target, isThere ? { unit, start, end } : 'no', texts, review.edition.id);
    void edit(confirmPlaces, { places: new Map([[place.mark.id, withAnswer(place, answered)]]) });
    onAnswered();
  };
  return (
    <ul className="my-3 grid gap-3">
      {places.map((place) => {
        const { mark, target, index } = place;
        const there = findUnit(target.unit);
        const now = texts?.get(target.unit)?.slice(target.start, target.end);
        const was = target.was?.unit ?? target.unit;
        return (
          <li key={`${mark.id} ${index}`} className="grid gap-2 rounded-card border border-line bg-sheet p-4">
            <p className="text-label text-ink-soft">
              {labelOf(review, mark.label)} · {t(($) => $.reviewPages.weight[mark.weight])}
              {mark.thread[0] && ` · ${shortComment(mark.thread[0].text, 120)}`}
            </p>
            <div className="grid gap-4 phone:grid-cols-2">
              <div>
                <p className="text-label text-ink-soft">
                  {t(($) => $.reviewPages.waiting.before, { clause: findUnit(was) ? clause(was) : was })}
                </p>
                <blockquote lang="zh-CN" className="font-serif wrap-anywhere">
                  <span className="text-ink-soft">{target.prefix}</span>
                  <mark>{target.exact}</mark>
                  <span className="text-ink-soft">{target.suffix}</span>
                </blockquote>
              </div>
              {target.fit === 'unsure' && there && (
                <div>
                  <p className="text-label text-ink-soft">
                    {t(($) => $.reviewPages.waiting.perhaps)} <DeskLink review={review.id} unit={target.unit} />
                  </p>
                  <blockquote lang="zh-CN" className="font-serif wrap-anywhere">
                    {now}
                  </blockquote>
                </div>
              )}
            </div>
            {target.fit === 'unsure' ? (
              <p className="flex flex-wrap gap-3">
                <Button kind="primary" disabled={!texts} onClick={() => answer(place, true)}>
                  {t(($) => $.reviewPages.waiting.yes)}
                </Button>
                <Button disabled={!texts} onClick={() => answer(place, false)}>
                  {t(($) => $.reviewPages.waiting.no)}
                </Button>
              </p>
            ) : (
              <p className="text-label">
                {there ? <DeskLink review={review.id} unit={target.unit} /> : t(($) => $.reviewPages.waiting.gone)}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
