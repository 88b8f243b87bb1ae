import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { useDurationWords } from '@/i18n/duration-words';
import type { GlanceFigure } from '@/lifecycle/glance-figures';
import type { ListAsked } from '@/search/find-list-asked';
import { HOUR, toSaidLength } from '@/time/duration';
import { useGlanceWords, useLossWords } from './answer-words';
import { type ListedProduct, listProducts } from './list-products';

interface Props {
  readonly trigger: 'expiry' | 'arrears';
  readonly outcome: 'restriction' | 'loss';
  /** What is asked of the list, where it is. */
  readonly list: ListAsked | undefined;
  /** Milliseconds since the trigger, where one asks by when. */
  readonly after: number | undefined;
  readonly caseSearch: { readonly trigger: string; readonly at?: string };
}

/** For a question that names no product: the first of all that answer it, by their own terms, and the way to the whole list. */
export function AllProductsAnswer({ trigger, outcome, list, after, caseSearch }: Props) {
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const glanceWords = useGlanceWords();
  const lossWords = useLossWords();
  const { rows, shown, fitting, otherData, justAfter, perhaps, open, total, values } = listProducts(
    trigger,
    outcome,
    list,
  );
  const isAtOnce = list?.kind === 'at-once';
  const isReleased = list?.kind === 'released';
  const isListed = values !== undefined || isAtOnce || isReleased;
  const nameOf = ({ product }: ListedProduct) => (i18n.language === 'en' ? product.en : product.zh);
  const timesOf = (listed: readonly ListedProduct[]) =>
    listed
      .map((row) => t(($) => $.answering.list.each, { name: nameOf(row), time: glanceWords(row[outcome]) }))
      .join(t(($) => $.answering.list.comma));
  const isBy = ({ kind, hours }: GlanceFigure) => kind === 'hours' && after !== undefined && hours * HOUR <= after;
  const days = list && 'days' in list ? list.days : 0;
  return (
    <div className="answer-row">
      <h3>
        {isReleased
          ? t(($) => $.answering.list[trigger].released)
          : isAtOnce
            ? t(($) => $.answering.list[trigger][outcome === 'loss' ? 'lossAtOnce' : 'stopAtOnce'])
            : values && list
              ? t(($) => $.answering.list[trigger][values.figure ? 'none' : values.keeps ? 'keeps' : 'within'], {
                  days,
                })
              : t(($) => $.answering.all[trigger])}
      </h3>
      {after !== undefined && (
        <p>
          {t(($) => $.answering.all.by, {
            duration: durationWords(toSaidLength(after)),
            lost: rows.filter(({ loss }) => isBy(loss)).length,
            restricted: rows.filter(({ restriction }) => isBy(restriction)).length,
            total,
          })}
        </p>
      )}
      <p>
        {isListed
          ? t(($) => $.answering.list[values?.figure || isReleased ? 'count' : isAtOnce ? 'sure' : 'fitting'], {
              count: fitting,
            })
          : t(($) => $.answering.all[list?.kind === 'last' ? 'leadLast' : 'lead'])}
      </p>
      <ol className="earliest-products">
        {rows.slice(0, shown).map(({ product, restriction, loss }) => (
          <li key={product.slug}>
            <Link to="/products/$slug" params={{ slug: product.slug }} search={caseSearch} preload={false}>
              {i18n.language === 'en' ? product.en : product.zh}
            </Link>{' '}
            <span className="muted">
              {t(($) => $.answering.all.figures, { restriction: glanceWords(restriction), loss: lossWords(loss) })}
            </span>
          </li>
        ))}
      </ol>
      {isReleased && <p>{t(($) => $.answering.list.releasedNote)}</p>}
      {rows.length > shown && (isAtOnce || isReleased) && (
        <p>{t(($) => $.answering.list.more, { count: rows.length - shown })}</p>
      )}
      {perhaps.length > 0 && <p>{t(($) => $.answering.list.perhaps, { products: timesOf(perhaps) })}</p>}
      {justAfter.length > 0 && (
        <p>{t(($) => $.answering.list.justAfter, { count: justAfter.length, products: timesOf(justAfter) })}</p>
      )}
      {values && otherData > 0 && <p>{t(($) => $.answering.list.otherData, { count: otherData })}</p>}
      {values && open > 0 && <p>{t(($) => $.answering.list.open, { count: open })}</p>}
      {(!values || values.figure !== undefined) && (
        <p className="muted">{t(($) => $.answering.all[trigger === 'expiry' ? 'restExpiry' : 'rest'])}</p>
      )}
      <p>
        <Link to="/products" search={{ ...caseSearch, ...values, sort: `${trigger}-${outcome}` }}>
          {values ? t(($) => $.answering.list.table, { count: fitting }) : t(($) => $.answering.all.table, { total })}
        </Link>
      </p>
    </div>
  );
}
