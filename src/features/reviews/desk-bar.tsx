import { Link } from '@tanstack/react-router';
import { Check, type LucideIcon, Redo2, Undo2, X } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { Button } from '@/ui/button';
import { Select } from '@/ui/select';
import type { Desk, DeskView } from './desk';
import { Leave } from './desk-absent';
import { ExportButton } from './export-button';
import { DeskFrame } from './desk-frame';
import { type HistoryStep, useDeskHistory } from './desk-history';
import { KeepingLine } from './keeping-line';
import { useSeen } from './desk-seen';
import { showPane } from './desk-show';
import { changeUi, useDeskUi } from './desk-ui';
import type { MarkFilter } from './marks-of';
import { useReviewNames } from './page-names';
import { progressOf } from './page-progress';
import { waitingOf } from './page-waiting-rows';
import { useShelf } from './store-use';
import { useDeletedAt } from './use-deleted-at';

interface Props {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly focused: UnitId | undefined;
}

/** Which review lies over the text, how far it is, what can be undone, and whether it is kept; it stays while one reads. */
export function DeskBar({ desk, view, focused }: Props) {
  const { t } = useTranslation();
  const { filter, said } = useDeskUi();
  const { label } = useReviewNames();
  const history = useDeskHistory(desk);
  const seen = useSeen(desk);
  const { state } = view;
  const conflicts = view.conflicts.length;
  const { title, labels, id } = state.review;
  const isInBin = useDeletedAt(useShelf(), id) !== undefined;
  const { read, count, open, heavy, waiting } = useMemo(() => {
    const marks = [...state.marks.values()].filter((mark) => mark.state === 'open');
    const { read, all } = progressOf(state);
    return {
      read,
      count: all,
      open: marks.length,
      heavy: marks.filter(({ weight }) => weight === 3).length,
      waiting: waitingOf(state).length + conflicts,
    };
  }, [state, conflicts]);
  return (
    <DeskFrame label={t(($) => $.reviewing.bar, { title })}>
      <div className="review-bar-line" data-waiting={waiting > 0 || isInBin || undefined}>
        <div className="review-bar-what">
          <Link to="/review" search={{ id }} className="min-w-16 truncate font-semibold" title={title}>
            {title}
          </Link>
          <span className="review-bar-read tabular-nums">{t(($) => $.reviewing.read, { read, count })}</span>
          <Link to="/review" search={{ id, view: 'issues' }}>
            {t(($) => $.reviewing.issues, { count: open })}
            {heavy > 0 && t(($) => $.reviewing.heavy, { count: heavy })}
          </Link>
          {isInBin && (
            <Link to="/review" search={{ id }} className="text-warn">
              {t(($) => $.reviewing.inBin)}
            </Link>
          )}
          {waiting > 0 && (
            <Link to="/review" search={{ id, view: 'waiting' }} className="text-warn">
              {t(($) => $.reviewing.waiting, { count: waiting })}
            </Link>
          )}
        </div>
        <div className="review-bar-tools">
          <div className="review-bar-filter">
            <Select
              label={<span className="sr-only">{t(($) => $.reviewing.filter)}</span>}
              value={filter}
              groups={[
                {
                  name: t(($) => $.reviewing.filter),
                  options: (['all', 'open', 'heavy'] as const).map((each) => [
                    each,
                    t(($) => $.reviewing.filters[each]),
                  ]),
                },
                {
                  name: t(($) => $.reviewing.byLabel),
                  options: labels.map((each) => [`label:${each.id}`, label(each)] as const),
                },
              ]}
              onChoose={(value) => changeUi({ filter: value as MarkFilter })}
            />
          </div>
          <KeepingLine desk={desk} view={view} isShort />
          <StepButton step={history.undo} keys="Control+Z" icon={Undo2} />
          <StepButton step={history.redo} keys="Control+Shift+Z" icon={Redo2} />
          <Button
            kind="icon"
            aria-label={t(($) => $.reviewing.seen)}
            title={t(($) => $.reviewing.seen)}
            onClick={() => seen(focused)}
          >
            <Check aria-hidden size={18} />
          </Button>
          <Button kind="link" className="px-2 desk:hidden" onClick={() => showPane()}>
            {t(($) => $.reviewing.sectionNone)}
          </Button>
          <ExportButton state={state} conflicts={view.conflicts} kind="link" className="px-2" />
          <Leave>
            <X aria-hidden size={18} />
            <span className="sr-only">{t(($) => $.reviewing.close)}</span>
          </Leave>
        </div>
      </div>
      {/* Over the text, and never in it: the text must not move for what is said. */}
      <p role="status" className="review-said" title={said}>
        {said !== '' && <span key={said}>{said}</span>}
      </p>
    </DeskFrame>
  );
}

interface StepProps {
  readonly step: HistoryStep;
  /** As ARIA names them. */
  readonly keys: string;
  readonly icon: LucideIcon;
}

function StepButton({ step, keys, icon: Icon }: StepProps) {
  return (
    <Button
      kind="icon"
      aria-label={step.label}
      title={step.label}
      aria-keyshortcuts={keys}
      disabled={!step.isOpen}
      onClick={step.run}
    >
      <Icon aria-hidden size={18} />
    </Button>
  );
}
