import { isShown } from '@/ui/is-shown';
import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { removeMark, setLabel, setOwner, setState, setWeight } from '@/reviews/edits';
import type { Mark, Review } from '@/reviews/model';
import { focusClause } from '@/text/focus-clause';
import { Button } from '@/ui/button';
import { CommittedField } from '@/ui/committed-field';
import { Select } from '@/ui/select';
import type { Desk } from './desk';
import { editNow } from './desk-act';
import { Thread } from './desk-thread';
import { changeUi, useDeskUi } from './desk-ui';
import { UnsurePlace } from './desk-unsure';
import { LabelSign } from './page-label-sign';
import { useReviewNames } from './page-names';

const WEIGHTS = ['0', '1', '2', '3'] as const;
const STATES = ['open', 'agreed', 'dropped'] as const;
/** Marked words are shown to this length; they stand in the text. */
const SHOWN = 80;

interface Props {
  readonly desk: Desk;
  readonly review: Review;
  readonly mark: Mark;
  /** The provision in whose section it stands; it may lie on others too. */
  readonly unit: UnitId;
  readonly isHeld: boolean;
}

/** A mark with all that is said of it: label, weight, owner, state, and the thread of comments. */
export function MarkCard({ desk, review, mark, unit, isHeld }: Props) {
  const { t } = useTranslation();
  const { clause, label: nameOf } = useReviewNames();
  const { wanted } = useDeskUi();
  const card = useRef<HTMLElement>(null);
  const label = review.labels.find(({ id }) => id === mark.label);
  const own = mark.targets.find((target) => target.unit === unit) ?? mark.targets[0];
  const words = own?.exact ?? '';
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  const others = mark.targets.filter((target) => target.unit !== unit);
  // Whatever in it has the focus, its words are lit.
  useEffect(() => {
    const element = card.current;
    const onFocus = () => changeUi({ held: { unit, mark: mark.id } });
    element?.addEventListener('focusin', onFocus);
    return () => element?.removeEventListener('focusin', onFocus);
  }, [unit, mark.id]);
  useEffect(() => {
    const element = card.current;
    if (!isHeld || (wanted !== 'mark' && wanted !== 'owner') || !element || !isShown(element)) return;
    const box = wanted === 'owner' ? element.querySelector<HTMLElement>('input[type="text"]') : null;
    const target = box ?? element;
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    target.focus({ preventScroll: true });
    changeUi({ wanted: undefined });
  }, [isHeld, wanted]);
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-label={t(($) => $.reviewing.mark.name, { words: shown })}
      className="grid gap-2 rounded-card border border-line bg-sheet p-3 data-held:border-accent"
      {...(isHeld ? { 'data-held': '' } : {})}
    >
      <p className="flex flex-wrap items-center gap-2 text-note">
        <LabelSign label={label}>{label ? nameOf(label) : mark.label}</LabelSign>
        {mark.weight > 0 && <strong>{t(($) => $.reviewing.mark.weights[`${mark.weight}`])}</strong>}
        <span className="text-ink-soft">{mark.by}</span>
      </p>
      <blockquote lang="zh-CN" className="my-0 border-s-2 border-line-strong ps-2 font-serif">
        {shown}
      </blockquote>
      {others.length > 0 && (
        <p className="text-note text-ink-soft">
          {t(($) => $.reviewing.mark.also, {
            clauses: others.map((target) => clause(target.unit)).join(t(($) => $.reviewing.separator)),
          })}
        </p>
      )}
      <UnsurePlace desk={desk} review={review} mark={mark} />
      <Thread desk={desk} mark={mark} isWanted={isHeld && wanted === 'comment'} />
      <div className="review-fields grid grid-cols-2 gap-2">
        <Select
          label={t(($) => $.reviewing.mark.label)}
          value={mark.label}
          options={review.labels.map((each) => [each.id, nameOf(each)] as const)}
          onChoose={(chosen) => void editNow(desk, setLabel, { mark: mark.id, label: chosen })}
        />
        <Select
          label={t(($) => $.reviewing.mark.weight)}
          value={String(mark.weight)}
          options={WEIGHTS.map((each) => [each, t(($) => $.reviewing.mark.weights[each])] as const)}
          onChoose={(chosen) =>
            void editNow(desk, setWeight, { mark: mark.id, weight: Number(chosen) as Mark['weight'] })
          }
        />
        <Select
          label={t(($) => $.reviewing.mark.state)}
          value={mark.state}
          options={STATES.map((each) => [each, t(($) => $.reviewing.mark.states[each])] as const)}
          onChoose={(chosen) => {
            const state = STATES.find((each) => each === chosen);
            if (state) void editNow(desk, setState, { mark: mark.id, state });
          }}
        />
        <CommittedField
          type="text"
          label={t(($) => $.reviewing.mark.owner)}
          value={mark.owner}
          onCommit={(owner) => void editNow(desk, setOwner, { mark: mark.id, owner: owner.trim() })}
        />
      </div>
      <p className="flex flex-wrap gap-2">
        <Button
          kind="link"
          onClick={() => {
            void editNow(desk, removeMark, { mark: mark.id });
            changeUi({
              held: { unit },
              said: t(($) => $.reviewing.removed),
            });
            focusClause(unit);
          }}
        >
          {t(($) => $.reviewing.mark.remove)}
        </Button>
      </p>
    </article>
  );
}
