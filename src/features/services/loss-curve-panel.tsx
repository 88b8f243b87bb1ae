import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '@/cases/moment';
import { Filled } from '@/i18n/filled';
import { lossCurve } from '@/services/loss-curve';
import { ClauseList } from './clause-list';
import { layLossCurve } from './lay-loss-curve';
import { LossDrawing } from './loss-drawing';
import { EntryName, LossSteps, UndatedLosses } from './loss-steps';
import type { ServiceCase } from './service-case';
import { sortOut, toUnpaid } from './unpaid-cases';

interface Props {
  readonly cases: readonly ServiceCase[];
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly now: number | undefined;
  /** When everything is supposed to be paid, in epoch milliseconds. */
  readonly supposedAt?: number | undefined;
}

/** What is lost, stopped and charged by when one pays: a drawing of steps, and each step with its clauses. */
export function LossCurvePanel({ cases, now, supposedAt }: Props) {
  const { t } = useTranslation();
  const { shown, paid, noRemedy, notDated } = useMemo(() => sortOut(cases), [cases]);
  const { steps, regardless, undated } = useMemo(() => lossCurve(shown.map(toUnpaid)), [shown]);
  const [first] = shown;
  const isDated = first?.clock.dated === true;
  const laid = useMemo(
    () =>
      layLossCurve(steps, Math.min(...shown.map(({ view }) => view.triggeredAt)), {
        now: isDated ? now : undefined,
        supposed: isDated ? supposedAt : undefined,
      }),
    [steps, shown, isDated, now, supposedAt],
  );
  const byKey = useMemo(() => new Map(cases.map((one) => [one.service.id, one])), [cases]);
  const namesOf = (some: readonly ServiceCase[]) =>
    some.map(({ name }) => name).join(t(($) => $.simulator.listSeparator));
  const left = [
    ['paid', paid],
    ['noRemedy', noRemedy],
    ['notDated', notDated],
  ] as const;
  return (
    <section className="together loss-curve">
      <h2>{t(($) => $.together.curve.title)}</h2>
      <p>{t(($) => $.together.curve.lead)}</p>
      {steps.length + undated.length + regardless.length === 0 && <p>{t(($) => $.together.curve.none)}</p>}
      {laid && first && <LossDrawing laid={laid} all={shown.length} clock={{ ...first.clock, now }} />}
      <LossSteps steps={steps} cases={byKey} now={now} />
      {undated.length > 0 && (
        <>
          <h3>{t(($) => $.together.curve.undated)}</h3>
          <p>{t(($) => $.together.curve.undatedLead)}</p>
          <UndatedLosses losses={undated} cases={byKey} />
        </>
      )}
      {regardless.length > 0 && (
        <>
          <h3>{t(($) => $.together.curve.regardless)}</h3>
          <p>{t(($) => $.together.curve.regardlessLead)}</p>
          <ul className="loss-undated">
            {regardless.map(({ key, rule, limit, hasTime }) => {
              const one = byKey.get(key);
              return (
                one && (
                  <li key={`${key} ${rule.id}`}>
                    <EntryName rule={rule} name={one.name} />{' '}
                    <Filled
                      wording={t(($) => $.together.curve.from)}
                      elements={{
                        moment: (
                          <Moment at={limit} clock={one.clock} hasTime={hasTime && one.view.doubt === 0} isPlain />
                        ),
                      }}
                    />{' '}
                    <ClauseList citations={rule.citations} />
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
      {left.some(([, some]) => some.length > 0) && (
        <>
          <h3>{t(($) => $.together.curve.leftOut)}</h3>
          {left.map(
            ([key, some]) =>
              some.length > 0 && <p key={key}>{t(($) => $.together.curve[key], { names: namesOf(some) })}</p>,
          )}
        </>
      )}
    </section>
  );
}
