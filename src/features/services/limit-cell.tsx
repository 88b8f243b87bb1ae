import { useTranslation } from '@/i18n/use-translation';
import { AnswerBeside } from '@/cases/answer-beside';
import { CaseHeadline } from '@/cases/case-headline';
import { DeadlineStatus } from '@/cases/deadline-status';
import { useEventName } from '@/cases/event-name';
import { Moment } from '@/cases/moment';
import { PayByWords } from '@/cases/pay-by-words';
import { hasTimeOf, limitOf } from '@/cases/pay-limit';
import { useProvisionHref, useProvisionName } from '@/cases/provision-name';
import { Filled } from '@/i18n/filled';
import { hasRemedy } from '@/lifecycle/has-remedy';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { ClauseList } from './clause-list';
import type { ServiceCase } from './service-case';
import { barredOf, comingOf, payByOf } from './sort-cases';

interface Props {
  readonly one: ServiceCase;
  readonly which: 'loss' | 'stop';
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly now: number | undefined;
}

/** Until when to pay, how long that is, what comes otherwise and by which clause: as the product's page says it. */
export function LimitCell({ one, which, now: present }: Props) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const nameOf = useProvisionName();
  const hrefOf = useProvisionHref();
  const { view, clock } = one;
  const { scenario, triggeredAt, paidAfter } = view;
  const payBy = payByOf(one, which);
  const now = clock.dated ? present : undefined;
  const limit = limitOf(payBy, scenario);
  const provision = payBy.kind === 'none' ? undefined : payBy.event.rule.citations[0]?.provision;
  const comes = comingOf(one, which);
  const barred = which === 'stop' ? barredOf(one) : [];
  const said = { ...clock, now };
  return (
    <>
      {barred.length > 0 && (
        <>
          <PayByWords
            payBy={view.answer.beforeRestriction}
            scenario={scenario}
            clock={said}
            now={now}
            doubt={view.doubt}
          />
          <p className="muted">
            {t(($) => $.services.row.barred, {
              trigger: t(($) => $.events.trigger[clock.trigger]),
              what: barred.map(eventName).join(t(($) => $.simulator.listSeparator)),
            })}{' '}
            <ClauseList citations={barred.flatMap(({ citations }) => citations)} />
          </p>
        </>
      )}
      <PayByWords payBy={payBy} scenario={scenario} clock={said} now={now} doubt={view.doubt} />
      {payBy.kind !== 'none' && !hasRemedy(scenario) && <p className="muted">{t(($) => $.services.row.noRemedy)}</p>}
      {now !== undefined && limit !== undefined && (payBy.kind === 'moment' || payBy.kind === 'at-once') && (
        <DeadlineStatus
          limit={limit}
          hasTime={hasTimeOf(payBy, scenario)}
          now={now}
          settledAt={triggeredAt + paidAfter}
          trigger={scenario.trigger}
          doubt={view.doubt}
        />
      )}
      {payBy.kind !== 'none' && provision !== undefined && (
        <p className="because">
          {payBy.kind === 'moment' && (
            <>
              {t(($) => $.services.row[isSure(payBy.event) ? 'orElse' : 'orElsePerhaps'], {
                event: eventName(payBy.event.rule),
              })}{' '}
            </>
          )}
          <a href={hrefOf(provision)}>{nameOf(provision)}</a>
        </p>
      )}
      {comes && (
        <p>
          <Filled
            wording={t(($) => $.together.curve.comesAt)}
            elements={{
              moment: <Moment at={comes.at} clock={said} hasTime={comes.hasTime && view.doubt === 0} isPlain />,
            }}
          />
        </p>
      )}
      {payBy.kind !== 'none' && <AnswerBeside payBy={payBy} scenario={scenario} clock={said} now={now} />}
      {/* What the moment alone does not say: a right, a doubt, what decides it, another kind of the product. */}
      {which === 'loss' && <CaseHeadline view={view} clock={said} now={now} />}
    </>
  );
}

/** Whether it comes for certain at its moment, and not by a right, on a condition or within a time. */
const isSure = ({ state, rule, earliest, latest }: LifecycleEvent) =>
  state === 'certain' && rule.modality === 'will' && rule.condition === undefined && earliest === latest;
