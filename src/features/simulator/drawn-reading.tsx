import { useTranslation } from '@/i18n/use-translation';
import { Filled } from '@/i18n/filled';
import { useWording } from '@/cases/event-name';
import type { SimulatorView } from '@/cases/simulator-view';

interface Props {
  readonly view: Pick<SimulatorView, 'scenario' | 'readings'>;
  /** What is by it: the drawing, or what a payment averts and brings back. */
  readonly of: 'drawn' | 'settled';
}

/** By which reading something is told, where there are several. */
export function DrawnReading({ view: { scenario, readings }, of }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const chosen = scenario.readings.flatMap(({ id, alternatives }) => {
    const reading = alternatives.find((other) => other.id === readings[id]) ?? alternatives[0];
    return reading ? [wording(reading.name)] : [];
  });
  return (
    <p className="muted">
      <Filled
        wording={t(($) => $.simulator[of === 'drawn' ? 'drawnReading' : 'settledReading'], {
          readings: chosen.join(t(($) => $.simulator.listSeparator)),
        })}
        elements={{ choose: <a href="#choices">{t(($) => $.simulator.choices)}</a> }}
      />
    </p>
  );
}
