import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { glanceOf } from '@/corpus/glances';
import { products } from '@/corpus/products';
import { useDurationWords } from '@/i18n/duration-words';
import { compareFigures, type GlanceFigure } from '@/lifecycle/glance-figures';
import { HOUR, toSaidLength } from '@/time/duration';
import { useGlanceWords } from './answer-words';

/** Products that stand in the answer; the list has all. */
const SHOWN = 5;

interface Props {
  readonly trigger: 'expiry' | 'arrears';
  readonly outcome: 'restriction' | 'loss';
  /** Milliseconds since the trigger, where one asks by when. */
  readonly after: number | undefined;
  readonly caseSearch: { readonly trigger: string; readonly at?: string };
}

/** For a question that names no product: the first of all, by their own terms, and the way to the whole list. */
export function AllProductsAnswer({ trigger, outcome, after, caseSearch }: Props) {
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const glanceWords = useGlanceWords();
  const rows = products
    .flatMap((product) => {
      const glance = glanceOf(product.number)[trigger];
      return glance ? [{ product, ...glance }] : [];
    })
    .toSorted((one, other) => compareFigures(one[outcome], other[outcome], 'asc'));
  const isBy = ({ kind, hours }: GlanceFigure) => kind === 'hours' && after !== undefined && hours * HOUR <= after;
  const total = products.length;
  return (
    <div className="answer-row">
      <h3>{t(($) => $.answering.all[trigger])}</h3>
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
      <p>{t(($) => $.answering.all.lead)}</p>
      <ol className="earliest-products">
        {rows.slice(0, SHOWN).map(({ product, restriction, loss }) => (
          <li key={product.slug}>
            <Link to="/products/$slug" params={{ slug: product.slug }} search={caseSearch} preload={false}>
              {i18n.language === 'en' ? product.en : product.zh}
            </Link>{' '}
            <span className="muted">
              {t(($) => $.answering.all.figures, { restriction: glanceWords(restriction), loss: glanceWords(loss) })}
            </span>
          </li>
        ))}
      </ol>
      <p className="muted">{t(($) => $.answering.all[trigger === 'expiry' ? 'restExpiry' : 'rest'])}</p>
      <p>
        <Link to="/products" search={{ ...caseSearch, sort: `${trigger}-${outcome}` }}>
          {t(($) => $.answering.all.table, { total })}
        </Link>
      </p>
    </div>
  );
}
