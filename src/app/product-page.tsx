import { useMemo } from 'react';
import type { RawTimelineSearch } from '@/cases/timeline-keys';
import { ProductPageView } from '@/features/products/product-page';
import { SimulatorSlot } from '@/features/simulator/simulator-slot';
import { LiftedPart } from '@/text/lifted-part';
import { MissingAnchor } from '@/text/missing-anchor';
import { useTextBehaviour } from '@/text/use-text-behaviour';
import { useTextLayers } from '@/text/use-text-layers';
import { ReviewDesk } from './review-desk';
import { useMounted } from '@/ui/use-mounted';
import type { loadProductPage } from './load-product-page';

interface Props {
  readonly data: Awaited<ReturnType<typeof loadProductPage>>;
  /** The case, with `q` (words to highlight in the text) and `review` (the one that lies over it). */
  readonly search: RawTimelineSearch & { readonly q?: string; readonly review?: string };
}

/** A product's page: its terms, with the simulator and what they come before as parts of their own. */
export function ProductPage({ data, search }: Props) {
  const { product, previous, next, viewOf, served, html, precedence, errata } = data;
  const { q: query = '', review } = search;
  // The same until another value of the address comes: until the part is taken over, another case would make React render it anew.
  const view = useMemo(() => viewOf(search), [viewOf, search]);
  const page = `/products/${product.slug}`;
  const text = useTextBehaviour({ html, query, page });
  const isMounted = useMounted();
  const { switches, marks, references } = useTextLayers(html);
  return (
    <>
      <ProductPageView
        product={product}
        html={html}
        switches={
          <>
            {switches}
            {isMounted && review !== undefined && review !== '' && <ReviewDesk id={review} place="layer" text={html} />}
          </>
        }
        references={references}
        previous={previous}
        next={next}
        simulator={view && <SimulatorSlot product={product} view={view} served={served} html={html} />}
        precedence={<LiftedPart part="precedence" page={page} html={precedence} />}
        notices={text.missing && <MissingAnchor {...text.missing} />}
        errata={<LiftedPart part="errata" page={page} html={errata} />}
      />
      {text.preview}
      {marks}
    </>
  );
}
