import { useTranslation } from '@/i18n/use-translation';
import { PaymentVerdict } from '@/cases/payment-verdict';
import { paymentOutcome } from '@/cases/payment-outcome';
import type { ServiceCase } from './service-case';

interface Props {
  /** The case with the payment; `undefined` where none is given. */
  readonly one: ServiceCase | undefined;
  /** Whether the payment is one for this service. */
  readonly isPaid: boolean;
}

/** What the supposed payment comes to for one service, as its product's page says it. */
export function VerdictCell({ one, isPaid }: Props) {
  const { t } = useTranslation();
  const outcome = one && paymentOutcome(one);
  if (!one || outcome === undefined) return <p className="muted">{t(($) => $.services.whatIf.notGiven)}</p>;
  const { view, clock } = one;
  // What is filled in of the service itself is no supposition, and stands whoever is paid for.
  if (!isPaid && one.service.values.paid === undefined)
    return <p className="muted">{t(($) => $.services.whatIf.notFor)}</p>;
  if (outcome === 'not-dated') return <p className="muted">{t(($) => $.services.row.notDated)}</p>;
  if (outcome === 'no-remedy') return <p className="muted">{t(($) => $.services.whatIf.noRemedy)}</p>;
  if (outcome === 'before') {
    const trigger = t(($) => $.events.trigger[view.scenario.trigger]);
    return <p className="muted">{t(($) => $.services.whatIf.before, { trigger })}</p>;
  }
  return <PaymentVerdict view={view} clock={clock} />;
}
