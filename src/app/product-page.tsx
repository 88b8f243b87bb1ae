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
  /** Words to highlight in the text. */
  readonly query: string;
  /** The review that lies over the text. */
  readonly review: string | undefined;
}

/** A product's page: its terms, with the simulator and what they come before as parts of their own. */
export function ProductPage({ data, query, review }: Props) {
  const { product, previous, next, view, served, html, precedence, errata } = data;
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
            {isMounted && review !== undefined && <ReviewDesk id={review} place="layer" text={html} />}
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
