import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { HOUR } from '@/time/duration';
import { Button } from '@/ui/button';
import { LiveFields } from '@/ui/live-fields';
import { Slider } from '@/ui/slider';
import { ClauseLink } from './clause-link';
import { type Clock, useMomentWords } from '@/cases/moment';
import { useStateWords } from '@/cases/phase-words';
import { hasRemedy } from '@/lifecycle/has-remedy';
import type { SimulatorView } from '@/cases/simulator-view';
import { TimelineDown } from './timeline-down';
import { TimelineDrawing } from './timeline-drawing';
import type { DrawnCase } from './timeline-model';
import { LANES } from './timeline-sizes';
import { useCaseDrawing } from './use-case-drawing';

interface Props {
  readonly view: SimulatorView;
  readonly clock: Clock;
  readonly highlighted: string | undefined;
  readonly onHighlight: (id: string | undefined) => void;
  /** Pays so many milliseconds after the trigger. */
  readonly onPay: (elapsed: number) => void;
}

/** The case as a drawing: across, and where that is too narrow downwards, as a list that is a drawing. */
export function SimulatorDrawing({ view, clock, highlighted, onHighlight, onPay }: Props) {
  const { t } = useTranslation();
  // The cursor stands at a moment of its own.
  const words = useMomentWords({ ...clock, doubt: 0 });
  const states = useStateWords();
  const drawn = useCaseDrawing(view, clock);
  const [chosen, setChosen] = useState<number>();
  const { triggeredAt, paidAfter, scenario } = view;
  const [{ states: phases }] = view.byReading;
  const payHere = t(($) => $.simulator.payHere, { verb: t(($) => $.simulator.verdict.verb[scenario.trigger]) });
  const describe = (elapsed: number) => {
    const at = triggeredAt + elapsed;
    return t(($) => $.simulator.stateAt, { moment: words(at), states: states(phases, at) });
  };
  const at = chosen ?? drawn.now?.at ?? 0;
  const known = drawn.moments.flatMap((moment) => moment.at ?? []);
  const [start, end] = [Math.min(...known), Math.ceil((Math.max(...known) * 1.2) / HOUR) * HOUR];
  const cursorLabel = t(($) => $.simulator.cursor);
  return (
    <>
      {view.doubt > 0 && <p className="muted">{t(($) => $.simulator.dayAlone)}</p>}
      <TimelineDrawing
        drawn={drawn}
        paidAt={paidAfter === Infinity ? undefined : paidAfter}
        paidLabel={t(($) => $.simulator.verdict.done[scenario.trigger])}
        cursorLabel={cursorLabel}
        at={at}
        onMove={setChosen}
        onPay={onPay}
        describe={describe}
        highlighted={highlighted}
        onHighlight={onHighlight}
      />
      <TimelineDown drawn={drawn} />
      {end > start && (
        <LiveFields>
          <Slider
            label={cursorLabel}
            isLabelHidden
            className="cursor-range needs-script"
            from={start}
            to={end}
            at={at}
            words={describe(at)}
            onMove={setChosen}
          />
        </LiveFields>
      )}
      <p className="cursor-state needs-script">
        <output aria-live="off">
          <b>{words(triggeredAt + at)}</b>
          {statesAt(drawn, at).map(({ lane, label, clause, provision }) => (
            <span key={lane}>
              {t(($) => $.simulator.stateOf, { lane: drawn.laneNames[lane], state: label })}
              {clause !== '' && <ClauseLink provision={provision} clause={clause} />}
            </span>
          ))}
        </output>{' '}
        {hasRemedy(scenario) && <Button onClick={() => onPay(Math.max(0, at))}>{payHere}</Button>}
      </p>
    </>
  );
}

/** What each lane is in at a moment. */
function statesAt({ phases }: DrawnCase, at: number) {
  return LANES.flatMap(
    (lane) => phases.findLast((phase) => phase.lane === lane && phase.from <= Math.max(0, at)) ?? [],
  );
}
