import { memo, useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Moment } from '@/cases/moment';
import type { SimulatorView } from '@/cases/simulator-view';
import { Filled } from '@/i18n/filled';
import { type LossCurve, joinCurves, lossCurve } from '@/services/loss-curve';
import { ClauseList } from './clause-list';
import { layLossCurve } from './lay-loss-curve';
import { useFirstOfMany } from './first-of-many';
import { LossDrawing } from './loss-drawing';
import { EntryName, LossSteps, UndatedLosses } from './loss-steps';
import { useNamesOf } from './names-of';
import type { ServiceCase } from './service-case';
import { isPaid, sortOut, toCurveCase, withNow } from './unpaid-cases';

interface Props {
  readonly cases: readonly ServiceCase[];
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly now: number | undefined;
  /** When everything is supposed to be paid, in epoch milliseconds. */
  readonly supposedAt?: number | undefined;
}

const Steps = memo(LossSteps);
const Undated = memo(UndatedLosses);

/** The curves of cases that stay: of many services only what has changed is worked out again. */
const known = new WeakMap<SimulatorView, Map<string, LossCurve>>();

function curveOf(one: ServiceCase): LossCurve {
  const ofView = known.get(one.view) ?? new Map<string, LossCurve>();
  known.set(one.view, ofView);
  const curve = ofView.get(one.service.id) ?? lossCurve([toCurveCase(one)]);
  ofView.set(one.service.id, curve);
  return curve;
}

/** Whether a case has a step, or might have, for all that was paid. */
function isCounted(one: ServiceCase): boolean {
  if (!isPaid(one)) return true;
  const { steps, undated } = curveOf(one);
  return [...steps, ...undated].some(({ kind }) => kind !== 'charged');
}

/** What is lost, stopped and charged by when one pays: a drawing of steps, and each step with its clauses. */
export function LossCurvePanel({ cases: given, now, supposedAt }: Props) {
  const { t } = useTranslation();
  const cases = useMemo(() => withNow(given, now), [given, now]);
  const { shown: all, noRemedy, notDated } = useMemo(() => sortOut(cases), [cases]);
  // A payment in time leaves nothing to show; one after a stop does not undo it.
  const [shown, paid] = useMemo(() => [all.filter(isCounted), all.filter((one) => !isCounted(one))], [all]);
  const { steps, regardless, undated } = useMemo(() => {
    const counted = joinCurves(shown.map(curveOf));
    return { ...counted, regardless: joinCurves(all.map(curveOf)).regardless };
  }, [all, shown]);
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
  const namesOf = useNamesOf();
  const lapsing = useFirstOfMany(regardless);
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
      {laid && first && <LossDrawing laid={laid} all={shown.length} clock={first.clock} present={now} />}
      <Steps steps={steps} cases={byKey} now={now} />
      {undated.length > 0 && (
        <>
          <h3>{t(($) => $.together.curve.undated)}</h3>
          <p>{t(($) => $.together.curve.undatedLead)}</p>
          <Undated losses={undated} cases={byKey} />
        </>
      )}
      {regardless.length > 0 && (
        <>
          <h3>{t(($) => $.together.curve.regardless)}</h3>
          <p>{t(($) => $.together.curve.regardlessLead)}</p>
          <ul className="loss-undated">
            {lapsing.shown.map(({ key, rule, limit, hasTime, isLatest }) => {
              const one = byKey.get(key);
              return (
                one && (
                  <li key={`${key} ${rule.id} ${isLatest}`}>
                    <EntryName rules={[rule]} name={one.shortName} />{' '}
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
          {lapsing.toggle}
        </>
      )}
      {shown.some(isPaid) && <p>{t(($) => $.together.curve.paidLate, { names: namesOf(shown.filter(isPaid)) })}</p>}
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
