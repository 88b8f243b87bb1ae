import { useTranslation } from 'react-i18next';
import type { Product } from '@/compile/model';
import type { ProvisionKind } from '@/kinds/kinds';
import type { Facets } from '@/search/count-facets';

interface Props {
  readonly facets: Facets;
  readonly kind: ProvisionKind | undefined;
  readonly kinds: readonly { readonly id: ProvisionKind; readonly count: number }[];
  readonly chapter: string | undefined;
  readonly product: Product | undefined;
  readonly timeline: boolean;
  readonly productOf: (id: string) => Product | undefined;
  /** Number and heading of a chapter. */
  readonly chapterName: (id: string) => string;
  readonly onChange: (values: {
    readonly kind?: string | undefined;
    readonly chapter?: string | undefined;
    readonly product?: string | undefined;
    readonly timeline?: '1' | undefined;
  }) => void;
}

/** Where the hits stand, with counts, to choose from. */
export default function SearchFacets({
  facets,
  kind,
  kinds,
  chapter,
  product,
  timeline,
  productOf,
  chapterName,
  onChange,
}: Props) {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const hasHits = facets.parts.length > 0;
  return (
    <div className="facets">
      <label>
        {t(($) => $.kinds.title)}{' '}
        <select
          value={kind ?? ''}
          aria-describedby="kinds-note"
          onChange={({ currentTarget }) => onChange({ kind: currentTarget.value || undefined })}
        >
          <option value="">{t(($) => $.kinds.any)}</option>
          {kinds.map(({ id, count }) => (
            <option key={id} value={id}>
              {t(($) => $.kinds.names[id])}（{count}）
            </option>
          ))}
        </select>
      </label>
      {hasHits && (
        <>
          <label>
            {t(($) => $.finding.chapter)}{' '}
            <select
              value={chapter ?? ''}
              onChange={({ currentTarget }) =>
                onChange({ chapter: currentTarget.value || undefined, product: undefined })
              }
            >
              <option value="">{t(($) => $.finding.anywhere)}</option>
              {facets.chapters.map(({ id, count }) => (
                <option key={id} value={id}>
                  {chapterName(id)}（{count}）
                </option>
              ))}
            </select>
          </label>
          <label>
            {t(($) => $.finding.product)}{' '}
            <select
              value={product?.slug ?? ''}
              onChange={({ currentTarget }) =>
                onChange({ product: currentTarget.value || undefined, chapter: undefined })
              }
            >
              <option value="">{t(($) => $.finding.anywhere)}</option>
              {facets.products.map(({ number, count }) => {
                const found = productOf(`p-${number}`);
                return (
                  found && (
                    <option key={number} value={found.slug}>
                      {number} {isEnglish ? found.en : found.zh}（{count}）
                    </option>
                  )
                );
              })}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={timeline}
              onChange={({ currentTarget }) => onChange({ timeline: currentTarget.checked ? '1' : undefined })}
            />{' '}
            {t(($) => $.finding.timeline, { count: facets.withTimeline })}
          </label>
        </>
      )}
      <p id="kinds-note" className="muted">
        {t(($) => $.kinds.note)}
      </p>
    </div>
  );
}
