import { memo, useCallback } from 'react';
import { changeValues } from '@/services/edit-list';
import type { ServiceValues } from '@/services/model';
import { readDuration } from '@/time/duration';
import { readLengthOf } from '@/url/read-length';
import { readLastMoment } from '@/time/read-moment';
import { EvacuationPanel } from './evacuation-panel';
import { LossCurvePanel } from './loss-curve-panel';
import { ObservedPanel } from './observed-panel';
import type { EditList } from './row-actions';
import type { ServiceCase } from './service-case';
import { SpreadPanel } from './spread-panel';

interface Props {
  readonly cases: readonly ServiceCase[];
  /** How long an export takes, as written. */
  readonly need: string;
  /** When everything is supposed to be paid, as an address has it. */
  readonly paid: string | undefined;
  readonly edit: EditList;
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly now: number | undefined;
}

const Curve = memo(LossCurvePanel);
const Evacuation = memo(EvacuationPanel);
const Observed = memo(ObservedPanel);
const Spread = memo(SpreadPanel);

/** What several services answer together: what paying late costs, by when to move out, what really happened, whom it reaches. */
export default function ServicesPanels({ cases, need, paid, edit, now }: Props) {
  const length = readLengthOf('need', need)?.duration;
  const onNeed = useCallback(
    (duration: string | undefined) => edit((list) => ({ ...list, need: duration ?? '' })),
    [edit],
  );
  const onSeen = useCallback(
    (id: string, values: ServiceValues) => edit((list) => changeValues(list, id, values)),
    [edit],
  );
  return (
    <>
      <Curve cases={cases} now={now} supposedAt={paid === undefined ? undefined : readLastMoment(paid)} />
      <Evacuation
        cases={cases}
        now={now}
        need={length === undefined ? undefined : readDuration(length)}
        onNeed={onNeed}
      />
      <Observed cases={cases} now={now} onChange={onSeen} />
      <Spread cases={cases} now={now} />
    </>
  );
}
