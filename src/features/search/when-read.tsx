import { useTranslation } from '@/i18n/use-translation';
import { writeDate } from '@/i18n/date-words';
import type { Question } from '@/search/read-question';

/** How the moment of a question was read where it is not all written: the day that was supposed, or why none was. */
export function WhenRead({ when }: Pick<Question, 'when'>) {
  const { t, i18n } = useTranslation();
  if (!when) return null;
  const { at, unsaid, unreadZone } = when;
  if (unreadZone !== undefined) return <p>{t(($) => $.answering.unreadZone[unreadZone])}</p>;
  if (at === undefined) return <p>{t(($) => $.answering.noSuchDay)}</p>;
  if (unsaid === undefined) return null;
  const date = writeDate(at, { isEnglish: i18n.language === 'en', hasTime: false });
  return <p>{t(($) => $.answering.supposed[unsaid], { date })}</p>;
}
