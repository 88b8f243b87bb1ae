import { useMemo } from 'react';
import { Gap } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import { useWording } from '@/cases/event-name';
import { Moment } from '@/cases/moment';
import { Filled } from '@/i18n/filled';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import { type Spread, spreadOf } from '@/services/spread';
import { ClauseList } from './clause-list';
import { useFirstOfMany } from './first-of-many';
import { useNamesOf } from './names-of';
import type { ServiceCase } from './service-case';
import { isPaid, withNow } from './unpaid-cases';

interface Props {
  readonly cases: readonly ServiceCase[];
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly now: number | undefined;
}

/** What the arrears of one service can do to others of the list, with the clauses that say so. */
export function SpreadPanel({ cases: given, now }: Props) {
  const { t } = useTranslation();
  const cases = useMemo(() => withNow(given, now), [given, now]);
  const wording = useWording();
  const spread = useMemo(
    () =>
      spreadOf(
        cases.map((one) => ({
          key: one.service.id,
          scenario: one.view.scenario,
          byReading: one.view.byReading,
          isPaid: isPaid(one),
        })),
      ),
    [cases],
  );
  const byKey = useMemo(() => new Map(cases.map((one) => [one.service.id, one])), [cases]);
  return (
    <section className="together spread">
      <h2>{t(($) => $.together.spread.title)}</h2>
      <p>{t(($) => $.together.spread.lead)}</p>
      {spread.length === 0 && <p>{t(($) => $.together.spread.none)}</p>}
      <ul className="spread-list">
        {spread.map((one) => (
          <li key={one.reach + one.note.en}>
            <p>
              <strong>{t(($) => $.together.spread.reach[one.reach])}</strong>
              <span className="tag">{t(($) => $.together.spread.standing[one.standing])}</span>
            </p>
            <p>
              {wording(one.note)} <ClauseList citations={one.citations} isQuoted />
            </p>
            <Reached spread={one} byKey={byKey} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ReachedProps {
  readonly spread: Spread;
  readonly byKey: ReadonlyMap<string, ServiceCase>;
}

/** Which services of the list bring it, from when, and which of them it reaches. */
function Reached({ spread: { reach, sources, reached }, byKey }: ReachedProps) {
  const { t } = useTranslation();
  const writeNames = useNamesOf();
  const namesOf = (keys: readonly string[]) => writeNames(keys.flatMap((key) => byKey.get(key) ?? []));
  const { shown, toggle } = useFirstOfMany(sources.filter(({ event }) => event !== undefined));
  return (
    <>
      <p>
        {t(($) => $.together.spread.sources, { names: namesOf(sources.map(({ key }) => key)) })}
        <Gap />
        {reach !== 'debts' &&
          (reached.length === 0
            ? t(($) => $.together.spread.alone)
            : t(($) => $.together.spread.reached[reach], { names: namesOf(reached) }))}
      </p>
      {shown.map(({ key, event }) => {
        const one = byKey.get(key);
        if (!one || !event) return null;
        const hasTime = hasTimeOfDay(event.rule, one.view.scenario.rules) && one.view.doubt === 0;
        return (
          <p key={key}>
            {event.earliest === null ? (
              t(($) => $.together.spread.undated, { name: one.shortName })
            ) : (
              <Filled
                wording={t(($) => $.together.spread.from, { name: one.shortName })}
                elements={{ moment: <Moment at={event.earliest} clock={one.clock} hasTime={hasTime} isPlain /> }}
              />
            )}
          </p>
        );
      })}
      {toggle}
    </>
  );
}
