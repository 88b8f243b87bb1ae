import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { LengthField } from '@/cases/case-inputs';
import { useEventName } from '@/cases/event-name';
import { missingWords } from '@/cases/missing-words';
import { Moment } from '@/cases/moment';
import { Filled } from '@/i18n/filled';
import { type Departure, departures } from '@/services/evacuation';
import { LiveFields } from '@/ui/live-fields';
import { ClauseList } from './clause-list';
import { useFirstOfMany } from './first-of-many';
import type { ServiceCase } from './service-case';
import { isPaid, withNow } from './unpaid-cases';

interface Props {
  readonly cases: readonly ServiceCase[];
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly now: number | undefined;
  /** How long it takes to take the data out, in milliseconds. */
  readonly need: number | undefined;
  /** Told the length as an ISO 8601 duration. */
  readonly onNeed: (duration: string | undefined) => void;
}

/** By when to begin to take data out of each service, in order of the start. */
export function EvacuationPanel({ cases: given, now, need, onNeed }: Props) {
  const { t } = useTranslation();
  const cases = useMemo(() => withNow(given, now), [given, now]);
  const rows = useMemo(() => {
    if (need === undefined) return [];
    const toLeaving = (one: ServiceCase) => ({
      key: one.service.id,
      scenario: one.view.scenario,
      answer: one.view.answer,
      triggeredAt: one.view.triggeredAt,
      isPaid: isPaid(one),
    });
    // What has no date is not late by the clock.
    const dated = departures(cases.filter(({ clock }) => clock.dated).map(toLeaving), need, now);
    const undated = departures(cases.filter(({ clock }) => !clock.dated).map(toLeaving), need, undefined);
    return inOrder([...dated, ...undated]);
  }, [cases, need, now]);
  const { shown, toggle } = useFirstOfMany(rows);
  const byKey = useMemo(() => new Map(cases.map((one) => [one.service.id, one])), [cases]);
  return (
    <section className="together evacuation">
      <h2>{t(($) => $.together.leave.title)}</h2>
      <p>{t(($) => $.together.leave.lead)}</p>
      <LiveFields>
        <div className="narrow-field">
          <LengthField label={t(($) => $.together.leave.days)} unit="day" length={need} onCommit={onNeed} />
        </div>
      </LiveFields>
      {rows.length > 0 && (
        <table className="departures">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.together.leave.columns.start)}</th>
              <th scope="col">{t(($) => $.together.leave.columns.service)}</th>
              <th scope="col">{t(($) => $.together.leave.columns.ends)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((departure) => {
              const one = byKey.get(departure.key);
              return one && <DepartureRow key={departure.key} departure={departure} one={one} />;
            })}
          </tbody>
        </table>
      )}
      {toggle}
    </section>
  );
}

/** What has a start by its kind first, as the calendar has it; the sort keeps the order within each. */
function inOrder(rows: readonly Departure[]): Departure[] {
  const rank = { 'too-late': 0, before: 1, none: 2 };
  return rows.toSorted((one, other) => rank[one.kind] - rank[other.kind]);
}

function DepartureRow({ departure, one }: { readonly departure: Departure; readonly one: ServiceCase }) {
  const { t } = useTranslation();
  const { clock, view, shortName: name } = one;
  const happening = useEventName();
  const moment = (at: number, hasTime: boolean) => (
    <Moment at={at} clock={clock} hasTime={hasTime && view.doubt === 0} isPlain />
  );
  return (
    <tr data-kind={departure.kind}>
      <td>
        {departure.kind === 'before' && (
          <Filled
            wording={t(($) => $.together.leave[clock.dated ? 'before' : 'beforeLength'])}
            elements={{ moment: moment(departure.at, departure.hasTime) }}
          />
        )}
        {departure.kind === 'too-late' && <strong>{t(($) => $.together.leave.tooLate)}</strong>}
        {departure.kind === 'none' && <span className="muted">{t(($) => $.together.leave.noDate)}</span>}
      </td>
      <th scope="row">{name}</th>
      <td>
        {departure.kind === 'none' ? (
          <p>
            {t(($) => $.together.leave.why[departure.reason], {
              event: departure.rule ? happening(departure.rule) : '',
              what: missingWords(t, lacksOf(one)),
            })}{' '}
            <ClauseList citations={departure.citations} />
          </p>
        ) : (
          <p>
            <Filled
              wording={t(($) => $.together.leave.ends, { event: happening(departure.rule) })}
              elements={{ moment: moment(departure.accessEnds, departure.hasTime) }}
            />{' '}
            <ClauseList citations={departure.rule.citations} />
          </p>
        )}
        {departure.kind === 'before' && departure.isDisputed && (
          <p className="muted">{t(($) => $.together.leave.disputed)}</p>
        )}
        {departure.kind === 'before' && departure.orEarlier && (
          <p className="muted">{t(($) => $.together.leave.orEarlier, { event: happening(departure.orEarlier) })}</p>
        )}
        {departure.kind === 'too-late' && <TooLate departure={departure} />}
      </td>
    </tr>
  );
}

/** What can still be done: paying first, or asking whether the data are there. */
function TooLate({ departure }: { readonly departure: Extract<Departure, { kind: 'too-late' }> }) {
  const { t } = useTranslation();
  const { isRight, remedy, mayBeLost } = departure;
  return (
    <p>
      {isRight && <>{t(($) => $.together.leave.noPromise)} </>}
      {mayBeLost && <>{t(($) => $.together.leave.mayBeLost)} </>}
      {remedy === undefined ? t(($) => $.together.leave.noRemedy) : t(($) => $.together.leave.remedy[remedy])}
    </p>
  );
}

/** What is not filled in, without which access has no end. */
function lacksOf({ view: { answer } }: ServiceCase) {
  return answer.lastAccess.kind === 'unknown' ? answer.lastAccess.event.lacks : [];
}
