import { useTranslation } from 'react-i18next';
import { Filled } from '@/i18n/filled';
import { latestStart } from '@/lifecycle/latest-start';
import { toLimit } from '@/lifecycle/tense';
import { LiveFields } from '@/ui/live-fields';
import { LengthField } from './case-inputs';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import type { SimulatorView } from './simulator-view';

interface Props {
  readonly view: SimulatorView;
  readonly clock: Clock;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
}

/** How long an export takes, and until when it must begin to end while data can surely be reached. */
export function ExportNeed({ view, clock, now, onChange }: Props) {
  const { t } = useTranslation();
  const { need, answer, scenario, triggeredAt } = view;
  const { lastAccess } = answer;
  const hasTime =
    'event' in lastAccess &&
    hasTimeOfDay((('decidedBy' in lastAccess && lastAccess.decidedBy) || lastAccess.event).rule, scenario.rules);
  const limit = 'at' in lastAccess ? toLimit(lastAccess.at, hasTime) : undefined;
  // An expiry is known beforehand; of arrears one learns when they are there.
  const from = now ?? (scenario.trigger === 'expiry' ? -Infinity : triggeredAt);
  const start = need === undefined ? undefined : latestStart(lastAccess, limit, need, from);
  return (
    <>
      <p>{t(($) => $.simulator.need.lead)}</p>
      <LiveFields>
        <div className="needs-script narrow-field">
          <LengthField
            label={t(($) => $.simulator.need.days)}
            unit="day"
            length={need}
            onCommit={(duration) => onChange({ need: duration })}
          />
        </div>
      </LiveFields>
      {start?.kind === 'before' && (
        <p className="need-result">
          <Filled
            wording={t(($) => $.simulator.need.before)}
            elements={{ moment: <Moment at={start.at} clock={clock} hasTime={hasTime} /> }}
          />
        </p>
      )}
      {start?.kind === 'too-late' && <p className="need-result is-past">{t(($) => $.simulator.need.tooLate)}</p>}
      {start?.kind === 'unknown' && <p className="need-result">{t(($) => $.simulator.need.unknown)}</p>}
    </>
  );
}
