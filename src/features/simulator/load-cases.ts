import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import type { RawTimelineSearch } from '@/cases/timeline-keys';
import { loadLifecycle } from '@/corpus/load-lifecycle';

/**
 * What the document of a product has: its first case, without a date, and that of the other trigger, which stands beside it for
 * every address of the page, also where no script reads which.
 */
export interface ServedCase {
  readonly view: SimulatorView;
  /** There is none where the product has no other. */
  readonly other: SimulatorView | undefined;
}

/**
 * The cases of a product's addresses, and what the document has whatever the address: the browser takes that over as it was rendered,
 * and then shows the case. A case is worked out where the page renders and not where it loads: a page that loads for long gives way to
 * a word that it does, and with it would go what somebody is writing there. What the document has is worked out when it is asked for, for
 * only the first page of a visit is taken over.
 */
export async function loadCases(product: number): Promise<{
  readonly viewOf: (search: RawTimelineSearch) => SimulatorView | undefined;
  readonly served: () => ServedCase | undefined;
}> {
  const loaded = await loadLifecycle(product);
  let served: ServedCase | undefined;
  const serve = () => {
    const view = simulate(loaded, {});
    if (!view) return undefined;
    const trigger = view.scenario.trigger === 'arrears' ? 'expiry' : 'arrears';
    const other = simulate(loaded, { trigger });
    return { view, other: other?.scenario.trigger === trigger ? other : undefined };
  };
  return { viewOf: (search) => simulate(loaded, search), served: () => (served ??= serve()) };
}
