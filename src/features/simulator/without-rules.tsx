import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shown } from '@/corpus/shown';
import type { ProductWithoutRules, Trigger } from '@/lifecycle/model';
import { Cited } from './cited';
import { useWording } from '@/cases/event-name';

interface Props {
  /** The product's name in the reader's language. */
  readonly product: string;
  readonly reasons: ProductWithoutRules;
  /** What happened, by which the place to look is named. */
  readonly trigger: Trigger;
  /** When it was, in words; absent where no date is given. */
  readonly moment?: string | undefined;
  /** What the general terms come to, for who wants to work it out. */
  readonly children: ReactNode;
}

/**
 * All that there is to say of a product whose own terms have no rules: that nothing is written, what the general terms say,
 * and where to look. A machine full of “not stated” would only frighten.
 */
export function WithoutRules({ product, reasons, trigger, moment, children }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <div className="without-rules">
      <p>
        {t(($) => $.simulator.withoutRules, { product, reason: wording(reasons.reason) })}{' '}
        <Cited citations={reasons.citations} />
      </p>
      {moment !== undefined && (
        <p>{t(($) => $.simulator.withoutRulesOn, { trigger: t(($) => $.events.trigger[trigger]), moment })}</p>
      )}
      <p className="where-to-look">
        {t(($) => $.simulator[trigger === 'expiry' ? 'withoutRulesSeeExpiry' : 'withoutRulesSee'], { product })}
      </p>
      <p>
        {t(($) => $.simulator.withoutRulesGeneral)} <Cited citations={shown.withoutRules} />
      </p>
      {children}
    </div>
  );
}
