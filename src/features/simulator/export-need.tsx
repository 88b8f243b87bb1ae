import { useTranslation } from '@/i18n/use-translation';
import { Filled } from '@/i18n/filled';
import { latestStart } from '@/lifecycle/latest-start';
import { toLimit } from '@/lifecycle/tense';
import { LiveFields } from '@/ui/live-fields';
import { LengthField } from '@/cases/case-inputs';
import { type Clock, hasTimeOfDay, Moment } from '@/cases/moment';
import type { SimulatorView } from '@/cases/simulator-view';

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
  return (
    <>
      <p>{t(($) => $.simulator.need.lead)}</p>
      <LiveFields>
        <div className="needs-script narrow-field">
          <LengthField
            label={t(($) => $.simulator.need.days)}
            unit="day"
            length={view.need}
            onCommit={(duration) => onChange({ need: duration })}
          />
        </div>
      </LiveFields>
      <NeedResult view={view} clock={clock} now={now} />
    </>
  );
}

/** Until when the export must begin, in a sentence; nothing where it is not said how long it takes. */
export function NeedResult({ view, clock, now }: Omit<Props, 'onChange'>) {
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
  switch (start?.kind) {
    case 'before':
      return (
        <p className="need-result">
          <Filled
            wording={t(($) => $.simulator.need.before)}
            elements={{ moment: <Moment at={start.at} clock={clock} hasTime={hasTime} /> }}
          />
        </p>
      );
    case 'too-late':
      return <p className="need-result is-past">{t(($) => $.simulator.need.tooLate)}</p>;
    case 'unknown':
      return <p className="need-result">{t(($) => $.simulator.need.unknown)}</p>;
    default:
      return null;
  }
}
