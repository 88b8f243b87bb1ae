import { useTranslation } from '@/i18n/use-translation';
import { setTick, tickId } from '@/reviews/edits';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { Choice } from '@/ui/choice';
import { Disclosure } from '@/ui/disclosure';
import type { Desk } from './desk';
import { DeskLink } from './page-desk-link';
import { useEditor } from './page-editing';
import { NoteField } from './page-note';
import { useReviewNames } from './page-names';
import { type BothLanguages, TICK_STATES, type TickItem, tickOf } from './tick-model';

interface Props {
  readonly desk: Desk;
  readonly state: ReviewState;
  /** The id of the list. */
  readonly list: string;
  readonly item: TickItem;
  /** Takes away an item of one’s own. */
  readonly onRemove: (() => void) | undefined;
}

/** An item with its question, what answers it, its tick and a note. */
export function TickRow({ desk, state, list, item, onRemove }: Props) {
  const { t } = useTranslation();
  const edit = useEditor(desk);
  const { isEnglish } = useReviewNames();
  const said = ({ zh, en }: BothLanguages) => (isEnglish ? en : zh);
  const { review, ticks } = state;
  const { asks, law, clauses } = item;
  const quoted = clauses.filter(({ quote, note }) => quote !== undefined || note !== undefined);
  return (
    <li className="grid gap-2 rounded-card border border-line bg-sheet p-4">
      <p className="wrap-anywhere">{said(item.question)}</p>
      {clauses.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-label">
          {[...new Set(clauses.map(({ unit }) => unit))].map((unit) => (
            <DeskLink key={unit} review={review.id} unit={unit} />
          ))}
        </p>
      )}
      {quoted.length > 0 && (
        <Disclosure summary={t(($) => $.reviewPages.ticks.quotes, { count: quoted.length })} className="text-label">
          <ul className="my-2 grid gap-3">
            {quoted.map(({ unit, quote, note, doubt }) => (
              <li key={`${unit} ${quote}`}>
                <DeskLink review={review.id} unit={unit} />{' '}
                {quote !== undefined && (
                  <q lang="zh-CN" className="font-serif">
                    {quote}
                  </q>
                )}
                {note && <span className="block">{said(note)}</span>}
                {doubt && <span className="block text-warn">{said(doubt)}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {asks && <p className="text-label text-ink-soft">{t(($) => $.reviewPages.ticks.asks, { what: said(asks) })}</p>}
      {law && <p className="text-label text-ink-soft">{t(($) => $.reviewPages.ticks.law, { what: said(law) })}</p>}
      <div className="grid items-end gap-3 phone:grid-cols-[auto_minmax(0,1fr)]">
        <Choice
          legend={<span className="sr-only">{said(item.question)}</span>}
          value={tickOf(state, list, item.id)}
          options={TICK_STATES.map((value) => ({ value, label: t(($) => $.reviewPages.ticks.states[value]) }))}
          onChoose={(chosen) => void edit(setTick, { list, item: item.id, state: chosen })}
        />
        <NoteField
          label={t(($) => $.reviewPages.ticks.note)}
          drafts={desk.drafts}
          place={`tick:${list}/${item.id}`}
          value={ticks.get(tickId(list, item.id))?.note ?? ''}
          onCommit={(note) => edit(setTick, { list, item: item.id, note })}
        />
      </div>
      {onRemove && (
        <p>
          <Button kind="link" onClick={onRemove}>
            {t(($) => $.reviewPages.ticks.remove)}
          </Button>
        </p>
      )}
    </li>
  );
}
