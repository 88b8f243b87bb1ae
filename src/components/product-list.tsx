import { Link } from '@tanstack/react-router';
import { type CompositionEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedProduct } from '@/compile/model';

interface Props {
  readonly rows: readonly ListedProduct[];
  readonly total: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** All products in the agreement's order, with a filter by name. */
export function ProductList({ rows, total, query, onQuery }: Props) {
  const { t } = useTranslation();
  const composing = useRef(false);
  return (
    <div className="page">
      <h1>{t(($) => $.products.title)}</h1>
      <p className="lead">{t(($) => $.products.lead, { count: total })}</p>
      <form className="list-filter needs-script" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="product-filter">{t(($) => $.products.filter)}</label>
        <input
          id="product-filter"
          type="search"
          autoComplete="off"
          spellCheck={false}
          defaultValue={query}
          placeholder={t(($) => $.products.filterPlaceholder)}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event: CompositionEvent<HTMLInputElement>) => {
            composing.current = false;
            onQuery(event.currentTarget.value);
          }}
          onChange={(event) => {
            if (!composing.current) onQuery(event.currentTarget.value);
          }}
        />
        <p role="status">{t(($) => $.products.count, { count: rows.length })}</p>
      </form>
      {rows.length === 0 ? (
        <p className="empty">
          {t(($) => $.products.none, { query: query.slice(0, 200) })}{' '}
          <Link to="/search" search={{ q: query.slice(0, 200) }}>
            {t(($) => $.products.noneHint)}
          </Link>
        </p>
      ) : (
        <table className="product-table">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.products.number)}</th>
              <th scope="col">{t(($) => $.products.name)}</th>
              <th scope="col">{t(($) => $.products.englishName)}</th>
              <th scope="col" className="figure">
                {t(($) => $.products.clausesHeader)}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, slug, zh, en, clauses }) => (
              <tr key={number}>
                <td className="figure">{number}</td>
                <th scope="row" lang="zh-CN">
                  <Link to="/products/$slug" params={{ slug }} preload={false}>
                    {zh}
                  </Link>
                </th>
                <td lang="en">{en}</td>
                <td className="figure">{clauses}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
