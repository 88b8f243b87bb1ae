import type { i18n } from 'i18next';
import { type CaseOrigin, exportWords } from '@/cases/export-words';
import type { SimulatorView } from '@/cases/simulator-view';
import { edition } from '@/corpus/edition';

/** What the build is called in a report. */
const BUILD = `${__VERSION__} · ${edition.sha256.slice(0, 12)}`;

/** Writes what somebody sends who holds a date for wrong: the case, its address, edition and build, and the clauses it rests on. */
export function wrongDateReport({ scenario }: SimulatorView, translator: i18n, origin: CaseOrigin): string {
  const { t, language } = translator;
  const heading = t(($) => $.simulator.reportText, {
    product: origin.product,
    scenario: language === 'en' ? scenario.name.en : scenario.name.zh,
  });
  const { clauses } = exportWords(translator, origin);
  const lines = scenario.rules.flatMap(({ citations }) => citations.map((citation) => clauses([citation])));
  return [heading, origin.link, `edition ${edition.id}`, `build ${BUILD}`, ...new Set(lines), ''].join('\n');
}
