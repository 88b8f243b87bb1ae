import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortNamesOf } from '@/corpus/short-names';
import { edition } from '@/corpus/edition';
import { glossesFor } from '@/corpus/glosses';
import { addWording } from '@/i18n/create-i18n';
import { useTranslator } from '@/i18n/use-translator';
import { copyText } from '@/ui/copy-text';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import type { ExportKind } from './simulator-actions';
import type { SimulatorView } from './simulator-view';
import type { Product } from '@/compile/model';
import { writeDate } from '@/i18n/date-words';
import { loadModule } from '@/loading/load-module';
import { stringifySearch } from '@/url/search-params';
import { caseIdOf } from './case-id';
import { type CaseOrigin, exportWords } from './export-words';
import { toCaseData, toRows } from './export-case';

const isCalendar = (what: ExportKind) => what === 'calendar' || what === 'calendar-all';

/** What the build is called in a report. */
const BUILD = `${__VERSION__} · ${edition.sha256.slice(0, 12)}`;

interface Options {
  readonly view: SimulatorView;
  readonly search: Readonly<Record<string, string | undefined>>;
  readonly product: Product;
  readonly nameOf: (id: string) => string;
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
}

/** Copying and saving a case; the libraries that write files come when they are asked for. */
export function useExport({ view, search, product, nameOf, onChange }: Options) {
  const { t, i18n } = useTranslation();
  const translator = useTranslator();
  const [message, setMessage] = useState('');
  // The name of a case is written into the address as it is saved: that is no other case.
  const asked = JSON.stringify({ ...view.raw, case: undefined });
  useEffect(() => setMessage(''), [asked]);
  const take = async (what: ExportKind): Promise<string> => {
    const { trigger, variant, name: scenarioName } = view.scenario;
    const isEnglish = i18n.language === 'en';
    const name = isEnglish ? product.en : product.zh;
    // Defaults too, so that the link says the same when they change.
    const { case: _, ...values } = search;
    const full = { ...values, trigger, ...(variant ? { variant } : {}), count: view.counting, edition: edition.id };
    const link = location.origin + location.pathname + stringifySearch(full);
    const origin: CaseOrigin = {
      slug: product.slug,
      product: name,
      shortNames: shortNamesOf(product, isEnglish),
      link,
      nameOf,
      glosses: glossesFor(isEnglish ? 'en' : 'zh-CN'),
    };
    const file = (extension: string) => `${product.slug}-${view.scenario.id}.${extension}`;
    const copied = async (words: string, done: string) => {
      if (!(await copyText(words))) {
        const text = t(($) => $.simulator.copyDenied);
        showNotice({ id: 'copy', text, byHand: words });
        throw new Error(text);
      }
      dismissNotice('copy');
      return done;
    };
    const done = t(($) => $.simulator.copied);
    if (what === 'link') return copied(link, done);
    await addWording(translator, 'exporting');
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
      const { clauses } = exportWords(i18n, origin);
      const lines = view.scenario.rules.flatMap(({ citations }) => citations.map((citation) => clauses([citation])));
      const words = [heading, link, `edition ${edition.id}`, `build ${BUILD}`, ...new Set(lines), ''].join('\n');
      return copied(
        words,
        t(($) => $.simulator.reported),
      );
    }
    // A disabled button could not say why.
    if (isCalendar(what) && !view.dated) return t(($) => $.simulator.calendarNeedsDate);
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
      case 'calendar':
      case 'calendar-all': {
        const { saveCalendar } = await loadModule(() => import('./save-calendar'));
        const caseId = caseIdOf(view);
        const dated = {
          ...origin,
          link: location.origin + location.pathname + stringifySearch({ ...full, case: caseId }),
        };
        const now = Date.now();
        const saved = saveCalendar(view, i18n, dated, { now, caseId, withPassed: what === 'calendar-all' });
        if (saved.count > 0) saveFile(file('ics'), saved.file, 'text/calendar');
        // A moment that is corrected later then moves what is in the calendar.
        if (saved.count > 0 && view.raw['case'] !== caseId) onChange({ case: caseId });
        return saved.message;
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
