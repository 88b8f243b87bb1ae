import { memo, useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { ServiceList } from '@/services/model';
import { writeLocal, writeMinute } from '@/time/beijing';
import { Button } from '@/ui/button';
import { readSaidMoment } from '@/time/read-said';
import { isDay, readLastMoment } from '@/time/read-moment';
import { useNamesOf } from './names-of';
import { PaySlider } from './pay-slider';
import { paymentOutcome } from '@/cases/payment-outcome';
import type { EditList } from './row-actions';
import { SaidMomentFields } from './said-moment-fields';
import type { ServiceCase } from './service-case';
import { spanOfPayments } from './span-of-payments';

interface Props {
  readonly supposed: ServiceList['supposed'];
  /** What the handle is at while it is dragged, as an address has it. */
  readonly dragged: string | undefined;
  readonly onDrag: (paid: string | undefined) => void;
  readonly edit: EditList;
  readonly cases: readonly ServiceCase[];
  /** The cases as they would be; empty where no payment is supposed. */
  readonly then: readonly ServiceCase[];
  readonly now: number | undefined;
}

/** A moment at which everything, or what is chosen, is supposed to be paid, and what that comes to. */
export function WhatIf({ supposed: { paid, only }, dragged, onDrag, edit, cases, then, now }: Props) {
  const { t } = useTranslation();
  // By what is entered and not by what is dragged: the ends do not move under the hand.
  const entered = readLastMoment(readSaidMoment(paid) ?? '');
  const span = useMemo(() => spanOfPayments(cases, now, entered), [cases, now, entered]);
  const put = (moment: string) => edit((list) => ({ ...list, supposed: { ...list.supposed, paid: moment } }));
  const clear = () => edit((list) => ({ ...list, supposed: { paid: '', only: [] } }));
  const moment = dragged ?? readSaidMoment(paid) ?? '';
  const release = () => {
    if (dragged === undefined) return;
    put(dragged);
    onDrag(undefined);
  };
  return (
    <section className="what-if">
      <h2>{t(($) => $.services.whatIf.title)}</h2>
      {span ? (
        <>
          <form className="case-form" onSubmit={(event) => event.preventDefault()}>
            <SaidMomentFields
              label={t(($) => $.services.whatIf.day)}
              timeLabel={t(($) => $.services.whatIf.time)}
              value={dragged ?? paid}
              onChange={put}
            />
            <PaySlider
              span={span}
              at={readLastMoment(moment)}
              hasTime={!isDay(moment)}
              now={now}
              onDrag={(moment) => onDrag(writeLocal(moment))}
              onRelease={release}
            />
            <p className="chips">
              <Button onClick={() => put(writeMinute(Date.now()))}>{t(($) => $.services.common.now)}</Button>
              {paid !== '' && <Button onClick={clear}>{t(($) => $.services.whatIf.clear)}</Button>}
            </p>
          </form>
          {only.length > 0 && (
            <p className="muted">
              {t(($) => $.services.whatIf.chosenCount, { count: only.length })}{' '}
              <Button
                kind="link"
                onClick={() => edit((list) => ({ ...list, supposed: { ...list.supposed, only: [] } }))}
              >
                {t(($) => $.services.whatIf.all)}
              </Button>
            </p>
          )}
          <Summary then={then} only={only} />
        </>
      ) : (
        <p className="muted">{t(($) => $.services.whatIf.needsDate)}</p>
      )}
    </section>
  );
}

/** Who would be late, who in time, of whom it cannot be said, and for whom it means nothing. */
const Summary = memo(function Summary({ then, only }: Pick<Props, 'then'> & { readonly only: readonly string[] }) {
  const { t } = useTranslation();
  const namesOf = useNamesOf();
  const chosen = new Set(only);
  const judged = then.flatMap((one) => {
    const kind = paymentOutcome(one);
    return kind && (chosen.size === 0 || chosen.has(one.service.id)) ? [{ one, kind }] : [];
  });
  const groups = [
    ['late', judged.filter(({ kind }) => kind === 'late')],
    ['unsure', judged.filter(({ kind }) => kind === 'unsure')],
    ['yes', judged.filter(({ kind }) => kind === 'yes' || kind === 'implied')],
    ['before', judged.filter(({ kind }) => kind === 'before')],
    ['noRemedy', judged.filter(({ kind }) => kind === 'no-remedy')],
    ['notDated', judged.filter(({ kind }) => kind === 'not-dated')],
  ] as const;
  return (
    <div role="status">
      {groups.map(
        ([key, found]) =>
          found.length > 0 && (
            <p key={key} data-verdict={key}>
              {t(($) => $.services.whatIf.summary[key], { names: namesOf(found.map(({ one }) => one)) })}
            </p>
          ),
      )}
    </div>
  );
});
