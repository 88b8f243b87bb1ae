import { useTranslation } from 'react-i18next';
import { useEventName } from '@/cases/event-name';
import { useDurationWords } from '@/i18n/duration-words';
import { toSaidLength } from '@/time/duration';
import { judgeSupposed } from './judge-supposed';
import type { ServiceCase } from './service-case';

interface Props {
  /** The case with the payment. */
  readonly one: ServiceCase;
  /** Whether the payment is one for this service. */
  readonly isPaid: boolean;
}

/** What the supposed payment comes to for one service. */
export function VerdictCell({ one, isPaid }: Props) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const durationWords = useDurationWords();
  const { view, clock } = one;
  if (!isPaid) return <p className="muted">{t(($) => $.services.whatIf.notFor)}</p>;
  if (!clock.dated) return <p className="muted">{t(($) => $.services.row.notDated)}</p>;
  const judged = judgeSupposed(one);
  if (!judged) {
    return (
      <p className="muted">
        {t(($) => $.services.whatIf.before, { trigger: t(($) => $.events.trigger[view.scenario.trigger]) })}
      </p>
    );
  }
  const { verdict, isDisputed } = judged;
  const { service, gone, perhaps, kind } = verdict;
  const namesOf = (events: typeof gone) =>
    [...new Set(events.map(({ rule }) => eventName(rule)))].join(t(($) => $.simulator.listSeparator));
  const stoppedFor =
    service?.stoppedAt === undefined ? undefined : view.triggeredAt + view.paidAfter - service.stoppedAt;
  return (
    <>
      <p className="verdict" data-verdict={kind}>
        {t(($) => $.services.whatIf.verdict[kind])}
      </p>
      {isDisputed && <p className="because">{t(($) => $.services.whatIf.verdict.disputed)}</p>}
      {stoppedFor !== undefined && (
        <p className="because">
          {service?.isCertain === true
            ? t(($) => $.services.whatIf.stopped, { duration: durationWords(toSaidLength(stoppedFor)) })
            : t(($) => $.services.whatIf.perhapsStopped)}
          {t(($) => $.simulator.stateSeparator)}
          {t(($) => $.simulator.verdict.after[service?.after ?? 'unsaid'])}
        </p>
      )}
      {gone.length > 0 && <p className="because">{t(($) => $.services.whatIf.gone, { events: namesOf(gone) })}</p>}
      {perhaps.length > 0 && (
        <p className="because">{t(($) => $.services.whatIf.perhaps, { events: namesOf(perhaps) })}</p>
      )}
    </>
  );
}
