import { isShown } from '@/ui/is-shown';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { setStanding } from '@/reviews/edits';
import type { Standing } from '@/reviews/model';
import { focusClause } from '@/text/focus-clause';
import { Button } from '@/ui/button';
import { Select } from '@/ui/select';
import type { Desk } from './desk';
import { editNow, stand } from './desk-act';
import { MarkCard } from './desk-mark';
import { ProposalPart } from './desk-proposal';
import { useSeen } from './desk-seen';
import { changeUi, useDeskUi } from './desk-ui';
import { marksByUnit } from './marks-of';
import { useDeskView } from './page-editing';
import { useReviewNames } from './page-names';
import { NoteField } from './page-note';
import { useAtRest } from './use-at-rest';

const STATUSES: readonly Standing['status'][] = ['unread', 'read', 'fine', 'concern', 'blocked'];

/**
 * The review of what was pressed last, else of the provision in focus: a section of the pane beside the text. It follows the reader at
 * rest: with many marks it costs more than all that is drawn over the text.
 */
export function DeskPane({ desk, focused }: { readonly desk: Desk; readonly focused: UnitId | undefined }) {
  const { held, wanted } = useDeskUi();
  const unit = useAtRest(held?.unit ?? focused, held !== undefined || wanted !== undefined);
  return (
    <div data-review-pane="">{unit !== undefined && <ReviewSection key={unit} desk={desk} unit={unit} isTitled />}</div>
  );
}

interface Props {
  readonly desk: Desk;
  readonly unit: UnitId;
  /** Whether it says of which provision it is; a sheet has that as its own title. */
  readonly isTitled: boolean;
}

/** How a provision stands, its marks with their threads, and another wording for it. */
export const ReviewSection = memo(function ReviewSection({ desk, unit, isTitled }: Props) {
  const { t } = useTranslation();
  const { clause } = useReviewNames();
  const { state } = useDeskView(desk);
  const { held, wanted } = useDeskUi();
  const seen = useSeen(desk);
  const box = useRef<HTMLElement>(null);
  const marks = marksByUnit(state).get(unit) ?? [];
  const standing = state.standings.get(unit);
  useEffect(() => {
    const element = box.current;
    if (wanted !== 'standing' || !element || !isShown(element)) return;
    element.querySelector('select')?.focus();
    changeUi({ wanted: undefined });
  }, [wanted]);
  useEffect(() => {
    const element = box.current;
    // Back to the text: the next key is a command there, where in a list it would choose. A sheet closes by the same key.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isTitled || !(event.target as Element).matches('select, input')) return;
      event.preventDefault();
      event.stopPropagation();
      focusClause(unit);
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [unit, isTitled]);
  return (
    <section ref={box} className="my-4 grid gap-3" aria-label={t(($) => $.reviewing.section, { clause: clause(unit) })}>
      {isTitled && (
        <h3 className="border-b border-line pb-0.5 font-semibold">
          {t(($) => $.reviewing.section, { clause: clause(unit) })}
        </h3>
      )}
      <div className="review-fields flex flex-wrap items-end justify-between gap-2">
        <Select
          label={t(($) => $.reviewing.standing)}
          value={standing?.status ?? 'unread'}
          options={STATUSES.map((each) => [each, t(($) => $.reviewing.standings[each])] as const)}
          onChoose={(chosen) => {
            const status = STATUSES.find((each) => each === chosen);
            if (status) void stand(desk, unit, status);
          }}
        />
        <Button onClick={() => seen(unit)}>{t(($) => $.reviewing.seen)}</Button>
      </div>
      <NoteField
        label={t(($) => $.reviewing.note)}
        drafts={desk.drafts}
        place={`standing:${unit}`}
        value={standing?.note ?? ''}
        rows={1}
        onCommit={(note) => editNow(desk, setStanding, { units: [unit], note })}
      />
      {marks.length === 0 && <p className="hint">{t(($) => $.reviewing.mark.add)}</p>}
      {marks.map((mark) => (
        <MarkCard
          key={mark.id}
          desk={desk}
          review={state.review}
          mark={mark}
          unit={unit}
          isHeld={held?.mark === mark.id || (held?.mark === undefined && marks.length === 1)}
        />
      ))}
      <ProposalPart desk={desk} unit={unit} proposal={state.proposals.get(unit)} />
    </section>
  );
});
