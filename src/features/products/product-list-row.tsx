import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { useDurationWords } from '@/i18n/duration-words';
import { useFigureWords } from '@/i18n/glance-words';
import { GLANCE_KEYS, type GlanceFigure, type GlanceTrigger } from '@/lifecycle/glance-figures';
import { HOUR } from '@/time/duration';
import { caseOfTrigger, useCaseSearch } from '@/ui/use-case-search';
import { GlanceRail } from './glance-drawing';
import type { GlanceRow } from './product-list-rows';
import { useFigureDates } from './use-figure-dates';

interface Props {
  readonly row: GlanceRow;
  /** Whose figures are drawn. */
  readonly trigger: GlanceTrigger;
}

/** A product with its figures, each a link to where it is explained, and its rail. */
export function ProductListRow({ row: { product, figures }, trigger }: Props) {
  const { t, i18n } = useTranslation();
  const words = useFigureWords();
  const notesOf = useFigureNotes();
  const given = useCaseSearch();
  const datesOf = useFigureDates(given);
  const { number, slug, zh, en } = product;
  const isEnglish = i18n.language === 'en';
  return (
    <tr>
      <td className="figure">{number}</td>
      <th scope="row">
        <div className="names">
          {' '}
          <Link to="/products/$slug" params={{ slug }} search={given} preload={false} lang={isEnglish ? 'en' : 'zh-CN'}>
            {isEnglish ? en : zh}
          </Link>
          <small lang={isEnglish ? 'zh-CN' : 'en'}>{isEnglish ? zh : en}</small>
        </div>{' '}
      </th>
      {GLANCE_KEYS.map((key) => {
        const figure = figures[key];
        const of = key.startsWith('expiry') ? 'expiry' : 'arrears';
        const date = datesOf(figure, of);
        const outcome = key.endsWith('loss') ? 'loss' : 'restriction';
        return (
          <td
            key={key}
            data-column={t(($) => $.listing.brief[key])}
            className={`of-${of} ${outcome} ${figure?.kind ?? 'absent'}`}
          >
            <Link
              to="/products/$slug"
              params={{ slug }}
              search={caseOfTrigger(of, given)}
              hash="answer"
              preload={false}
            >
              {words(figure)}
            </Link>
            {date !== undefined && <time className="figure-date">{date}</time>}
            {notesOf(figure).map((note) => (
              <small key={note}> {note}</small>
            ))}
          </td>
        );
      })}
      <td className="rail">
        <GlanceRail restriction={figures[`${trigger}-restriction`]} loss={figures[`${trigger}-loss`]} />
      </td>
    </tr>
  );
}

/** That data cannot go within the hours before the stop helps nobody; seven or thirty days do. */
const WORTH_SAYING = 48;

/** What stands beside a figure: why it is not all that the text says. */
export function useFigureNotes() {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
  return (figure: GlanceFigure | null): readonly string[] => {
    if (!figure) return [];
    const { disputed, varies, isPart, isRelease, wholeHours, notBefore = 0 } = figure;
    return [
      ...(notBefore < WORTH_SAYING
        ? []
        : [t(($) => $.listing.notBefore, { duration: durationWords(notBefore * HOUR) })]),
      ...(isPart && wholeHours === undefined ? [t(($) => $.listing.isPart)] : []),
      ...(wholeHours === undefined
        ? []
        : [t(($) => $.listing.wholeAt, { duration: durationWords(wholeHours * HOUR) })]),
      ...(isRelease ? [t(($) => $.listing.isRelease)] : []),
      ...(disputed ? [t(($) => $.listing.disputed)] : []),
      ...(varies ? [t(($) => $.listing.varies)] : []),
    ];
  };
}
