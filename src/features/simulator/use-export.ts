import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { edition } from '@/corpus/edition';
import { copyText } from '@/ui/copy-text';
import type { ExportKind } from './simulator-actions';
import type { SimulatorView } from './simulator-view';
import type { Product } from '@/compile/model';
import { writeDate } from '@/i18n/date-words';
import { loadModule } from '@/loading/load-module';
import { stringifySearch } from '@/url/search-params';
import { type CaseOrigin, toCalendar, toCaseData, toRows } from './export-case';

/** What the build is called in a report. */
const BUILD = `${__VERSION__} · ${edition.sha256.slice(0, 12)}`;

/** Copying and saving a case; the libraries that write files come when they are asked for. */
export function useExport(
  view: SimulatorView,
  search: Readonly<Record<string, string | undefined>>,
  product: Product,
  nameOf: (id: string) => string,
) {
  const { t, i18n } = useTranslation();
  const [message, setMessage] = useState('');
  useEffect(() => setMessage(''), [view]);
  const take = async (what: ExportKind): Promise<string> => {
    const { trigger, variant, name: scenarioName } = view.scenario;
    const isEnglish = i18n.language === 'en';
    const name = isEnglish ? product.en : product.zh;
    // Defaults too, so that the link says the same when they change.
    const full = { ...search, trigger, ...(variant ? { variant } : {}), count: view.counting, edition: edition.id };
    const link = location.origin + location.pathname + stringifySearch(full);
    const origin: CaseOrigin = { slug: product.slug, product: name, link, nameOf };
    const file = (extension: string) => `${product.slug}-${view.scenario.id}.${extension}`;
    const copied = async (words: string, done: string) => {
      if (!(await copyText(words))) throw new Error(t(($) => $.simulator.copyDenied));
      return done;
    };
    const done = t(($) => $.simulator.copied);
    if (what === 'link') return copied(link, done);
    const result = document.getElementById('simulator-result');
    if (what === 'text') {
      const { caseText } = await loadModule(() => import('./case-text'));
      // Its tenses are those of the moment at which it was taken.
      const moment = writeDate(Date.now(), { isEnglish, hasTime: true, hasYear: true });
      const takenAt = t(($) => $.simulator.takenAt, { moment });
      return copied(`${document.title}\n${takenAt}\n\n${result ? caseText(result) : ''}\n\n${link}\n`, done);
    }
    if (what === 'report') {
      const heading = t(($) => $.simulator.reportText, {
        product: name,
        scenario: isEnglish ? scenarioName.en : scenarioName.zh,
      });
      const clauses = [...new Set(view.scenario.rules.flatMap(({ citations }) => citations))];
      const lines = clauses.map(({ provision, quotes }) => `${nameOf(provision)} “${quotes.join('” “')}”`);
      const words = [heading, link, `edition ${edition.id}`, `build ${BUILD}`, ...new Set(lines), ''].join('\n');
      return copied(
        words,
        t(($) => $.simulator.reported),
      );
    }
    // A disabled button could not say why.
    if (what === 'calendar' && !view.dated) return t(($) => $.simulator.calendarNeedsDate);
    const { saveFile } = await loadModule(() => import('@/ui/save-file'));
    switch (what) {
      case 'json':
        saveFile(file('json'), `${JSON.stringify(toCaseData(view, origin), null, 2)}\n`, 'application/json');
        break;
      case 'csv': {
        const { makeTable } = await loadModule(() => import('@/ui/table-file'));
        const { fields, rows } = toRows(view, i18n, origin);
        saveFile(file('csv'), makeTable(fields, rows), 'text/csv');
        break;
      }
      case 'calendar': {
        const { makeCalendar } = await loadModule(() => import('./calendar-file'));
        saveFile(file('ics'), makeCalendar(toCalendar(view, i18n, origin), 'agreement-explorer'), 'text/calendar');
        break;
      }
      case 'svg':
      case 'png': {
        const { drawPicture, paintPicture } = await loadModule(() => import('./picture'));
        const drawing = result?.querySelector<SVGSVGElement>('.timeline-drawing svg');
        if (!drawing) throw new Error(t(($) => $.simulator.drawing));
        const picture = drawPicture(drawing, [
          `${name} · ${isEnglish ? scenarioName.en : scenarioName.zh}`,
          t(($) => $.simulator.caveat),
          link,
        ]);
        if (what === 'svg') saveFile(file('svg'), picture.svg, 'image/svg+xml');
        else saveFile(file('png'), await paintPicture(picture));
        break;
      }
    }
    return t(($) => $.simulator.saved);
  };
  const onExport = (what: ExportKind) => {
    take(what).then(setMessage, (error: unknown) =>
      setMessage(t(($) => $.simulator.saveFailed, { reason: error instanceof Error ? error.message : String(error) })),
    );
  };
  return { message, onExport };
}
