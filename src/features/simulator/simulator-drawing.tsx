import { useTranslation } from 'react-i18next';
import type { Clock } from './moment';
import type { SimulatorView } from './simulator-view';
import { TimelineDrawing } from './timeline-drawing';
import { useCaseDrawing } from './use-case-drawing';

interface Props {
  readonly view: SimulatorView;
  readonly clock: Clock;
  readonly highlighted: string | undefined;
  readonly onHighlight: (id: string | undefined) => void;
  /** Pays so many milliseconds after the trigger. */
  readonly onPay: (elapsed: number) => void;
}

/** The case as a drawing; the list beside it says the same in words. */
export function SimulatorDrawing({ view, clock, highlighted, onHighlight, onPay }: Props) {
  const { t } = useTranslation();
  const { drawing, isUnknown, isBefore } = useCaseDrawing(view, clock);
  const { trigger } = view.scenario;
  return (
    <>
      <TimelineDrawing {...drawing} highlighted={highlighted} onHighlight={onHighlight} onPay={onPay} />
      {drawing.scale.widened.length > 0 && <p className="muted">{t(($) => $.simulator.widened)}</p>}
      {isUnknown && <p className="muted">{t(($) => $.simulator.notDrawn)}</p>}
      {isBefore && (
        <p className="muted">
          {t(($) => $.simulator.notDrawnBefore, { trigger: t(($) => $.events.trigger[trigger]) })}
        </p>
      )}
    </>
  );
}
