import { useTranslation } from 'react-i18next';
import { shown } from '@/corpus/shown';
import type { Fen } from '@/lifecycle/penalty';
import { DAY } from '@/time/duration';
import { CommittedField } from '@/ui/committed-field';
import { LiveFields } from '@/ui/live-fields';
import { useProvisionHref, useProvisionName } from '@/cases/provision-name';

const { provision, quotes } = shown.penalty;

interface Props {
  readonly owed: Fen | undefined;
  /** The penalty in yuan after so many whole days. */
  readonly amountAfter: (owed: Fen, days: number) => string;
  readonly raw: string | undefined;
  readonly onChange: (owed: string | undefined) => void;
  /** Milliseconds from the trigger to payment; `Infinity` for never. */
  readonly paidAfter: number;
  /** Milliseconds from the trigger to now; `undefined` where that says nothing. */
  readonly elapsed: number | undefined;
}

/** The penalty that 5.2 reserves, as it grows. */
export function SimulatorMoney({ owed, amountAfter, raw = '', onChange, paidAfter, elapsed }: Props) {
  const { t } = useTranslation();
  const hrefOf = useProvisionHref();
  const nameOf = useProvisionName();
  const daysIn = (time: number) => Math.floor(time / DAY);
  return (
    <div className="money">
      <p>
        {t(($) => $.simulator.moneyLead)}{' '}
        <span lang="zh-CN">
          <a href={hrefOf(provision)}>{nameOf(provision)}</a> <q>{quotes[0]}</q>
        </span>
      </p>
      <LiveFields>
        <div className="needs-script">
          <CommittedField
            label={<span>{t(($) => $.simulator.owed)}</span>}
            type="text"
            inputMode="decimal"
            maxLength={40}
            value={raw}
            onCommit={(written) => onChange(written || undefined)}
          />
        </div>
      </LiveFields>
      {owed !== undefined && (
        <>
          <p className="taken-at">
            {t(($) => $.simulator.owed)} {raw}
          </p>
          <ul className="growth">
            {[1, 7, 30].map((days) => (
              <li key={days}>{t(($) => $.simulator.moneyAt, { count: days, amount: amountAfter(owed, days) })}</li>
            ))}
            {paidAfter !== Infinity && (
              <li>
                {t(($) => $.simulator.moneyAtPayment, {
                  days: daysIn(paidAfter),
                  amount: amountAfter(owed, daysIn(paidAfter)),
                })}
              </li>
            )}
            {elapsed !== undefined && elapsed >= 0 && (
              <li>
                {t(($) => $.simulator.moneyNow, {
                  days: daysIn(elapsed),
                  amount: amountAfter(owed, daysIn(elapsed)),
                })}
              </li>
            )}
          </ul>
          <p className="muted">{t(($) => $.simulator.moneyAssumptions)}</p>
        </>
      )}
    </div>
  );
}
