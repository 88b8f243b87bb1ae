import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { writeDate } from '@/i18n/date-words';
import type { Question } from '@/search/read-question';
import { withOtherDay } from '@/time/other-day';
import { useCaseSearch } from '@/ui/use-case-search';

interface Props extends Pick<Question, 'when'> {
  /** The words of the question. */
  readonly query: string;
  /** When they were read; epoch milliseconds. */
  readonly readAt: number;
}

/** How the moment of a question was read where it is not all written: the day that was supposed, with the other, or why none was. */
export function WhenRead({ when, query, readAt }: Props) {
  const { t, i18n } = useTranslation();
  const own = useCaseSearch();
  if (!when) return null;
  const { at, unsaid, untimed, unreadZone } = when;
  if (unreadZone !== undefined) return <p>{t(($) => $.answering.unreadZone[unreadZone])}</p>;
  if (at === undefined) return <p>{t(($) => $.answering.noSuchDay)}</p>;
  const hour = untimed !== undefined && <p>{t(($) => $.answering.supposed.hour, { words: untimed })}</p>;
  if (unsaid === undefined) return hour;
  const dateOf = (moment: number) => writeDate(moment, { isEnglish: i18n.language === 'en', hasTime: false });
  const other = withOtherDay(query, at, readAt);
  return (
    <>
      {hour}
      <p>
        {t(($) => $.answering.supposed[unsaid], { date: dateOf(at) })}{' '}
        {other && (
          <Link to="/search" search={{ ...own, q: other.text }}>
            {t(($) => $.answering.otherDay, { date: dateOf(other.at) })}
          </Link>
        )}
      </p>
    </>
  );
}
