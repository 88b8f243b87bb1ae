import { useTranslation } from 'react-i18next';
import { PaymentVerdict } from '@/cases/payment-verdict';
import type { ServiceCase } from './service-case';

interface Props {
  /** The case with the payment. */
  readonly one: ServiceCase;
  /** Whether the payment is one for this service. */
  readonly isPaid: boolean;
}

/** What the supposed payment comes to for one service, as its product's page says it. */
export function VerdictCell({ one: { view, clock }, isPaid }: Props) {
  const { t } = useTranslation();
  if (!isPaid) return <p className="muted">{t(($) => $.services.whatIf.notFor)}</p>;
  if (!clock.dated) return <p className="muted">{t(($) => $.services.row.notDated)}</p>;
  if (view.paidAfter === Infinity) {
    return (
      <p className="muted">
        {t(($) => $.services.whatIf.before, { trigger: t(($) => $.events.trigger[view.scenario.trigger]) })}
      </p>
    );
  }
  return <PaymentVerdict view={view} clock={clock} />;
}
