import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import type { RawTimelineSearch } from '@/cases/timeline-keys';
import { loadLifecycle } from '@/corpus/load-lifecycle';

/**
 * The case of an address, and that of the other trigger, which a document has beside its own: it is for every address of the page, also
 * where no script reads which. The browser takes it over as it was rendered; there is none where the address has values, or the
 * product no other.
 */
export async function loadCases(
  product: number,
  search: RawTimelineSearch,
): Promise<{ readonly view: SimulatorView | undefined; readonly other: SimulatorView | undefined }> {
  const loaded = await loadLifecycle(product);
  const view = simulate(loaded, search);
  if (Object.values(search).some((value) => value !== undefined)) return { view, other: undefined };
  const trigger = view?.scenario.trigger === 'arrears' ? 'expiry' : 'arrears';
  const other = simulate(loaded, { trigger });
  return { view, other: other?.scenario.trigger === trigger ? other : undefined };
}
