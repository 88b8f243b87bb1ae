import { useTranslation } from '@/i18n/use-translation';
import { writeDate } from '@/i18n/date-words';
import { toMinute } from '@/time/beijing';
import { usePrinting } from '@/ui/use-printing';

interface Props {
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly now: number | undefined;
  /** Whether the list has a date, so that something is told by the present. */
  readonly isDated: boolean;
}

/** On paper, where the present stands still: which moment “now” is, and by which clock. When it was printed, every sheet says. */
export function AsAt({ now, isDated }: Props) {
  const { t, i18n } = useTranslation();
  const isPrinting = usePrinting();
  if (!isPrinting || now === undefined || !isDated) return null;
  const moment = writeDate(toMinute(now), { isEnglish: i18n.language === 'en', hasTime: true });
  return <p className="as-at">{t(($) => $.services.asAt, { moment })}</p>;
}
