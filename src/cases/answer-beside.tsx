import { Fragment } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { PayBy } from '@/lifecycle/answer';
import type { LifecycleRule, Scenario } from '@/lifecycle/model';
import { type AskedForTense, askedForTense } from './asked-for-tense';
import { useConditionalName, useWording } from './event-name';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import { useProvisionHref, useProvisionName } from './provision-name';
import { Filled } from '@/i18n/filled';

/** The clauses of a rule as links; the list has their words. */
function Clauses({ rule }: { readonly rule: LifecycleRule }) {
  const nameOf = useProvisionName();
  const hrefOf = useProvisionHref();
  return rule.citations.map(({ provision }) => (
    <Fragment key={provision}>
      <a href={hrefOf(provision)}>{nameOf(provision)}</a>{' '}
    </Fragment>
  ));
}

/** How what is asked for is told by where it stands. */
const ASKED = {
  ahead: 'dated',
  today: 'today',
  'passed-before-trigger': 'passed',
  passed: 'over',
} as const satisfies Record<AskedForTense, string>;

interface Props {
  readonly payBy: PayBy;
  readonly scenario: Scenario;
  readonly clock: Clock;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
}

/** What stands beside a moment: what may come earlier without one, and what a clause asks for before. */
export function AnswerBeside({ payBy, scenario, clock, now }: Props) {
  const { t } = useTranslation();
  const nameOf = useConditionalName();
  const wording = useWording();
  if (payBy.kind !== 'moment' && payBy.kind !== 'at-once') return null;
  const { orEarlier, askedFor } = payBy;
  const isRead = askedFor !== undefined && (askedFor.rule === scenario.duty || askedFor.rule.reading !== undefined);
  return (
    <>
      {orEarlier && (
        <p className="or-earlier">
          {orEarlier.rule.condition && orEarlier.earliest !== null
            ? t(($) => $.simulator.orEarlierIf, { condition: wording(orEarlier.rule.condition) })
            : t(($) => $.simulator.orEarlier, { event: nameOf(orEarlier.rule) })}{' '}
          <Clauses rule={orEarlier.rule} />
        </p>
      )}
      {askedFor && (
        <p className="asked-for">
          <Filled
            wording={t(
              ($) =>
                // 4.2.2 may mean seven days before the end, or within the last seven: of every product (duty), or by a reading.
                $.simulator[isRead ? 'askedForPerhaps' : 'askedFor'][
                  clock.dated ? ASKED[askedForTense(askedFor.at, clock.triggeredAt, now)] : 'undated'
                ],
            )}
            elements={{
              moment: <Moment at={askedFor.at} clock={clock} hasTime={hasTimeOfDay(askedFor.rule, [])} />,
            }}
          />{' '}
          <Clauses rule={askedFor.rule} />
        </p>
      )}
    </>
  );
}
