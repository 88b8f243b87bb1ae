import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type ComponentProps, useCallback, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Product } from '@/compile/model';
import { AddToServices } from './add-to-services';
import { addressOf, caseSearch } from './case-address';
import { GlossContext } from './cited';
import { Simulator } from './simulator';
import type { ServedCase } from './load-cases';
import type { SimulatorView } from '@/cases/simulator-view';
import { glossesFor } from '@/corpus/glosses';
import { type Fen, penaltyAfter, writeYuan } from '@/lifecycle/penalty';
import { OffPage, type RenderOffPage } from '@/ui/off-page';
import { changeSearch } from '@/url/change-search';
import { toSitePath } from '@/url/site-paths';
import { printedNumber } from './printed-number';
import { useMounted } from '@/ui/use-mounted';
import { useNow } from '@/ui/use-now';
import { nowInBeijing, useHighlightedEvent } from './use-simulator';
import { useExport } from './use-export';
import { ProvisionHrefContext, ProvisionNameContext } from '@/cases/provision-name';
import { useShownName } from '@/cases/use-shown-name';

const route = getRouteApi('/products/$slug');

interface Props {
  readonly product: Product;
  /** The case of the address. */
  readonly view: SimulatorView;
  /** What the document has, whatever the address: the first render is that. */
  readonly served: () => ServedCase | undefined;
  /** The text of the page, which has the printed numbers. */
  readonly html: string;
}

const amountAfter = (owed: Fen, days: number) => writeYuan(penaltyAfter(owed, days).fen);

/** The simulator with all that moves in it: the address, the clock, the light on an event. */
export default function LiveSimulator({ product, view: own, served, html }: Props) {
  // Decided in here: what changes around a part that is not taken over yet makes React render it anew.
  const { view, other } = (useMounted() ? undefined : served()) ?? { view: own, other: undefined };
  const search = route.useSearch();
  const { i18n } = useTranslation();
  const navigate = route.useNavigate();
  const { highlighted, setHighlighted } = useHighlightedEvent(view);
  const today = useNow();
  const nameOf = useCallback((id: string) => printedNumber(html, id), [html]);
  const shownName = useShownName(nameOf);
  const { locale } = useRouter().options.context;
  const hrefOf = useCallback(
    (id: string) => {
      if (html.includes(`id="${id}"`)) return `#${id}`;
      return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${toSitePath('/agreement', locale)}#${id}`;
    },
    [html, locale],
  );
  const onChange: ComponentProps<typeof Simulator>['onChange'] = (values, missing) =>
    void navigate({ ...changeSearch(values, missing), hash: true });
  const offPage = useRef<RenderOffPage>(undefined);
  const onReady = useCallback((render: RenderOffPage) => {
    offPage.current = render;
  }, []);
  const { message, onExport } = useExport({
    view,
    search,
    product,
    nameOf,
    onChange,
    render: (part) => offPage.current?.(part) ?? '',
  });
  return (
    <ProvisionNameContext value={shownName}>
      <ProvisionHrefContext value={hrefOf}>
        <GlossContext value={glossesFor(i18n.language === 'en' ? 'en' : 'zh-CN')}>
          <OffPage onReady={onReady} />
          <Simulator
            product={i18n.language === 'en' ? product.en : product.zh}
            // What the server renders has the case of no address.
            {...(today === undefined ? {} : { added: { slug: product.slug, Link: AddToServices } })}
            view={view}
            other={other}
            onChange={onChange}
            now={nowInBeijing}
            today={today}
            // Known where the clock is: on a page that runs.
            address={today === undefined ? undefined : addressOf(caseSearch(view, search))}
            highlighted={highlighted}
            onHighlight={setHighlighted}
            onExport={onExport}
            message={message}
            amountAfter={amountAfter}
          />
        </GlossContext>
      </ProvisionHrefContext>
    </ProvisionNameContext>
  );
}
