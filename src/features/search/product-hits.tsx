import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { glanceOf } from '@/corpus/glances';
import type { SearchResults } from '@/search/model';
import { useCaseSearch } from '@/ui/use-case-search';
import { useGlanceWords, useLossWords } from './answer-words';

/** Products by name, each with its figures by its own terms. */
export function ProductHits({ products }: Pick<SearchResults, 'products'>) {
  const { t } = useTranslation();
  const glanceWords = useGlanceWords();
  const lossWords = useLossWords();
  const caseSearch = useCaseSearch();
  if (products.length === 0) return null;
  const figures = (number: number) => {
    const glance = glanceOf(number);
    return (['arrears', 'expiry'] as const).map((trigger) => {
      const of = glance[trigger];
      return of
        ? t(($) => $.answering.glance[trigger], {
            restriction: glanceWords(of.restriction),
            loss: lossWords(of.loss),
          })
        : t(($) => $.answering.glance[`${trigger}None`]);
    });
  };
  return (
    <section>
      <h2>{t(($) => $.search.products)}</h2>
      <ul className="hits product-hits">
        {products.map(({ product: { number, slug, zh, en }, approximate: isApproximate }) => (
          <li key={slug}>
            <Link to="/products/$slug" params={{ slug }} search={caseSearch} preload={false}>
              <span className="clause-number">{number}</span> <span lang="zh-CN">{zh}</span>{' '}
              <span lang="en" className="muted">
                {en}
              </span>
            </Link>
            {isApproximate && <span className="tag">{t(($) => $.search.approximate)}</span>}
            {figures(number).map((words) => (
              <p key={words} className="muted">
                {words}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
