import { useNavigate, useRouter } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import type { Product } from '@/compile/model';
import type { OutsideProduct } from '@/corpus/outside-products';
import { loadModule } from '@/loading/load-module';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import type { CaseSearch } from '@/ui/use-case-search';

interface Asking {
  /** Takes what is written to where it is answered: a product's page with the case, a card, a clause, the search. */
  readonly ask: (text: string, given: CaseSearch & { readonly trigger: string }) => void;
  readonly openProduct: (product: Product, given: CaseSearch) => void;
  readonly search: (query: string) => void;
}

/**
 * Leads from the question to its answer. Where what reads it does not load, the page stays, and a notice says so.
 *
 * @param kept - the case as the address has it; what is only preset does not go with a question, which may say another.
 * @param onOutside - told of a name that is none of the 75.
 */
export function useAsk(
  kept: CaseSearch,
  onOutside: (product: OutsideProduct, trigger?: 'expiry' | 'arrears') => void,
): Asking {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const router = useRouter();
  const search = (query: string) => void navigate({ to: '/search', search: { q: query.slice(0, 200), ...kept } });
  const openProduct = ({ slug }: Product, given: CaseSearch) =>
    void navigate({ to: '/products/$slug', params: { slug }, search: given });
  const read = async (text: string, given: CaseSearch) => {
    if (text.includes('/')) {
      const { openPasted } = await loadModule(() => import('@/cases/open-pasted'));
      if (openPasted(router, text)) return undefined;
    }
    const { findAsked } = await loadModule(() => import('./find-asked'));
    const asked = findAsked(text);
    if (asked.kind === 'product') return openProduct(asked.product, given);
    if (asked.kind === 'outside') return onOutside(asked.product, asked.trigger);
    if (asked.kind === 'number') {
      const { citeClause } = await loadModule(() => import('@/corpus/cite-clause'));
      const { cited } = citeClause(text);
      const [only] = cited;
      if (cited.length === 1 && only?.exact)
        return void navigate({ to: '/agreement', hash: only.id, search: given, resetScroll: false });
    }
    return search(text);
  };
  const ask = (text: string, given: CaseSearch) => {
    dismissNotice('search');
    read(text, given).catch(() =>
      showNotice({ id: 'search', text: t(($) => $.part.search), retry: () => ask(text, given) }),
    );
  };
  return { ask, openProduct, search };
}
