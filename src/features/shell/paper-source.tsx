import { useTranslation } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import { writeDate } from '@/i18n/date-words';
import { toMinute } from '@/time/beijing';
import { usePrinting } from '@/ui/use-printing';

const present = () => toMinute(Date.now());

/**
 * Of what text a sheet of paper is, and when it was printed; a case says that itself. The address is whole, however long a list makes
 * it: a part of it leads somewhere else.
 */
export function PaperSource() {
  const { t, i18n } = useTranslation();
  if (!usePrinting() || document.getElementById('simulator-result')) return null;
  return (
    <p className="hidden text-label wrap-anywhere print:block">
      {t(($) => $.paper.source, {
        moment: writeDate(present(), { isEnglish: i18n.language === 'en', hasTime: true }),
        edition: edition.id,
        hash: edition.sha256,
      })}{' '}
      {location.href}
    </p>
  );
}
