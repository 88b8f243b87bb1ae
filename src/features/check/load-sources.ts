import { findUnit } from '@/corpus/structure';
import { createLoader, type Loader } from '@/loading/create-loader';
import type { Sources } from '@/quotations/check-text';
import { createSources } from '@/quotations/create-sources';
import { liftRecords } from '@/text/lift-records';
import type { LoadText } from '@/text/load-text';

const loaders = new WeakMap<LoadText, Loader<Sources, void>>();

/** What a text is checked against: the very text that this site shows, made ready once per visit. */
export function sourcesLoader(loadText: LoadText): Loader<Sources, void> {
  const known = loaders.get(loadText);
  if (known) return known;
  const loader = createLoader(async () =>
    createSources(liftRecords(await loadText('/agreement'), (id) => findUnit(id)?.num ?? '')),
  );
  loaders.set(loadText, loader);
  return loader;
}
