import { use } from 'react';
import { Gap } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import { shown } from '@/corpus/shown';
import type { Fen } from '@/lifecycle/penalty';
import { CommittedField } from '@/ui/committed-field';
import { LiveFields } from '@/ui/live-fields';
import { useProvisionHref, useProvisionName } from '@/cases/provision-name';
import { GlossContext } from './cited';
import { type PenaltyTimes, penaltyWords } from './penalty-words';

const { provision, quotes } = shown.penalty;

interface Props {
  readonly owed: Fen | undefined;
  /** The penalty in yuan after so many whole days. */
  readonly amountAfter: (owed: Fen, days: number) => string;
  readonly raw: string | undefined;
  readonly onChange: (owed: string | undefined) => void;
  readonly times: PenaltyTimes;
  /** Epoch milliseconds; `undefined` where that says nothing. */
  readonly now: number | undefined;
}

/** The penalty that 5.2 reserves, as it grows. */
export function SimulatorMoney({ owed, amountAfter, raw = '', onChange, times, now }: Props) {
  const { t } = useTranslation();
  const hrefOf = useProvisionHref();
  const nameOf = useProvisionName();
  const [quote] = quotes;
  const gloss = use(GlossContext)[quote];
  return (
    <div className="money">
      <p>
        {t(($) => $.simulator.moneyLead)}
        <Gap />
        {/* On paper there is no box to fill. */}
        <span className="needs-script">{t(($) => $.simulator.moneyHow)}</span>{' '}
        <span lang="zh-CN">
          <a href={hrefOf(provision)}>{nameOf(provision)}</a> <q>{quote}</q>
        </span>
        {gloss !== undefined && (
          <span className="gloss">
            <small>{t(($) => $.simulator.gloss)}</small> {gloss}.
          </span>
        )}
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
            {penaltyWords(times, now, (days) => amountAfter(owed, days), t).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="muted">{t(($) => $.simulator.moneyAssumptions)}</p>
        </>
      )}
    </div>
  );
}
