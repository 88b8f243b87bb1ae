import { readSaidDuration, readSaidMoment } from '@/time/read-said';
import { readDuration } from '@/time/duration';
import { readMoment } from '@/time/read-moment';
import type { ServiceList } from '@/services/model';
import { EvacuationPanel } from './evacuation-panel';
import { LossCurvePanel } from './loss-curve-panel';
import type { ServiceCase } from './service-case';
import { SpreadPanel } from './spread-panel';

interface Props {
  readonly list: ServiceList;
  readonly cases: readonly ServiceCase[];
  readonly onChange: (next: ServiceList) => void;
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly now: number | undefined;
}

/** What several services answer together: what paying late costs, by when to move out, whom it reaches. */
export default function ServicesPanels({ list, cases, onChange, now }: Props) {
  const need = readSaidDuration(list.need);
  const paid = readSaidMoment(list.supposed.paid);
  return (
    <>
      <LossCurvePanel cases={cases} now={now} supposedAt={paid === undefined ? undefined : readMoment(paid)} />
      <EvacuationPanel
        cases={cases}
        now={now}
        need={need === undefined ? undefined : readDuration(need)}
        onNeed={(duration) => onChange({ ...list, need: duration ?? '' })}
      />
      <SpreadPanel cases={cases} />
    </>
  );
}
