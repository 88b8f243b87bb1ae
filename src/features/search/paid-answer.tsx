import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { PaymentVerdict } from '@/cases/payment-verdict';
import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { writeDate } from '@/i18n/date-words';
import { useDurationWords } from '@/i18n/duration-words';
import { readDuration } from '@/time/duration';
import { isDay, readMoment } from '@/time/read-moment';
import { latestPayment } from './paid-moment';

interface Props {
  /** Number of the product. */
  readonly product: number;
  /** The case, as the address of the product has it. */
  readonly search: { readonly trigger: string; readonly variant?: string; readonly at?: string };
  /** When it was or would be paid, as it was asked. */
  readonly paid: string;
  /** Whether it is of today, and not made yet. */
  readonly isToCome: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What a payment comes to that the question tells of or supposes, in the words of the product’s page. */
export default function PaidAnswer({ product, search: { trigger, variant, at }, paid, isToCome, now }: Props) {
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const [view, setView] = useState<SimulatorView>();
  const reckoned = latestPayment(paid, now, isToCome);
  useEffect(() => {
    let isCancelled = false;
    const work = async () => {
      const loaded = await loadLifecycle(product);
      if (isCancelled) return;
      const raw = { trigger, paid: reckoned, ...(variant ? { variant } : {}), ...(at ? { at } : {}) };
      setView(simulate(loaded, raw));
    };
    // The link to the product's page, where the same is said, stands in any case.
    work().catch(() => undefined);
    return () => {
      isCancelled = true;
    };
  }, [product, trigger, variant, at, reckoned]);
  if (!view) return null;
  const moment = readMoment(reckoned);
  const title =
    moment === undefined
      ? t(($) => $.answering.paid.after, { duration: durationWords(readDuration(reckoned) ?? 0) })
      : t(($) => $.answering.paid[isDay(paid) ? 'on' : 'by'], {
          date: writeDate(moment, { isEnglish: i18n.language === 'en', hasTime: true }),
        });
  return (
    <>
      <dt>{title}</dt>
      <dd className="paid-verdict">
        <PaymentVerdict
          view={view}
          clock={{
            trigger: view.scenario.trigger,
            triggeredAt: view.triggeredAt,
            dated: view.dated,
            doubt: view.doubt,
            now,
          }}
        />
        {at !== undefined && isDay(at) && <p className="muted">{t(($) => $.answering.paid.fromMidnight)}</p>}
      </dd>
    </>
  );
}
