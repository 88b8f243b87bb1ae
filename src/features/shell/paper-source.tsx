import { useTranslation } from 'react-i18next';
import { edition } from '@/corpus/edition';
import { writeDate } from '@/i18n/date-words';
import { toMinute } from '@/time/beijing';
import { usePrinting } from '@/ui/use-printing';

/** What an address may take of a sheet; a longer one, of a list that is sent, is told without its fragment. */
const LONGEST = 200;

const present = () => toMinute(Date.now());

/** Of what text a sheet of paper is, and when it was printed; a case says that itself. */
export function PaperSource() {
  const { t, i18n } = useTranslation();
  if (!usePrinting() || document.getElementById('simulator-result')) return null;
  const { href, origin, pathname, search } = location;
  return (
    <p className="hidden text-label wrap-anywhere print:block">
      {t(($) => $.paper.source, {
        moment: writeDate(present(), { isEnglish: i18n.language === 'en', hasTime: true }),
        edition: edition.id,
        hash: edition.sha256,
      })}{' '}
      {href.length > LONGEST ? origin + pathname + search.slice(0, LONGEST) : href}
    </p>
  );
}
