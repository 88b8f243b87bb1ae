import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { shortNamesOf } from '@/corpus/short-names';
import { glossesFor } from '@/corpus/glosses';
import { addWording } from '@/i18n/create-i18n';
import { useTranslator } from '@/i18n/use-translator';
import { copyText } from '@/ui/copy-text';
import type { RenderOffPage } from '@/ui/off-page';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import type { ExportKind } from './simulator-actions';
import type { SimulatorView } from '@/cases/simulator-view';
import type { Product } from '@/compile/model';
import { loadModule } from '@/loading/load-module';
import { addressOf, caseSearch } from './case-address';
import { caseIdOf } from '@/cases/case-id';
import { reportCase } from './case-report';
import { toCaseData, toRows } from './export-case';
import { failureWords } from '@/ui/failure-words';
import type { CaseOrigin } from '@/cases/export-words';

const isCalendar = (what: ExportKind) => what === 'calendar' || what === 'calendar-all';

interface Options {
  readonly view: SimulatorView;
  readonly search: Readonly<Record<string, string | undefined>>;
  readonly product: Product;
  readonly nameOf: (id: string) => string;
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
  /** Renders what is written from, off the page. */
  readonly render: RenderOffPage;
}

/** Copying and saving a case; the libraries that write files come when they are asked for. */
export function useExport({ view, search, product, nameOf, onChange, render }: Options) {
  const { t, i18n } = useTranslation();
  const translator = useTranslator();
  const [message, setMessage] = useState('');
  // The name of a case is written into the address as it is saved: that is no other case.
  const asked = JSON.stringify({ ...view.raw, case: undefined });
  useEffect(() => setMessage(''), [asked]);
  const take = async (what: ExportKind): Promise<string> => {
    const isEnglish = i18n.language === 'en';
    const name = isEnglish ? product.en : product.zh;
    const full = caseSearch(view, search);
    const link = addressOf(full);
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
    const report = () => reportCase(view, { translator, origin, now: Date.now(), render });
    if (what === 'text') {
      const { caseText } = await loadModule(() => import('./case-text'));
      return copied(caseText(report()), done);
    }
    if (what === 'report') {
      const { wrongDateReport } = await loadModule(() => import('./wrong-date-report'));
      return copied(
        wrongDateReport(view, i18n, origin),
        t(($) => $.simulator.reported),
      );
    }
    // A disabled button could not say why.
    if (isCalendar(what) && !view.dated) return t(($) => $.simulator.calendarNeedsDate);
    const { saveFile } = await loadModule(() => import('@/ui/save-file'));
    switch (what) {
      case 'json':
      case 'csv': {
        if (what === 'json') {
          saveFile(file('json'), `${JSON.stringify(toCaseData(report()), null, 2)}\n`, 'application/json');
          break;
        }
        const { makeTable } = await loadModule(() => import('@/ui/table-file'));
        const { fields, rows } = toRows(report(), i18n);
        saveFile(file('csv'), makeTable(fields, rows), 'text/csv');
        break;
      }
      case 'calendar':
      case 'calendar-all': {
        const { saveCalendar } = await loadModule(() => import('@/cases/save-calendar'));
        const caseId = caseIdOf(view);
        const dated = { ...origin, link: addressOf({ ...full, case: caseId }) };
        const now = Date.now();
        const saved = saveCalendar(view, i18n, dated, { now, caseId, withPassed: what === 'calendar-all' });
        if (saved.count > 0) saveFile(file('ics'), saved.file, 'text/calendar');
        // A moment that is corrected later then moves what is in the calendar.
        if (saved.count > 0 && view.raw['case'] !== caseId) onChange({ case: caseId });
        return saved.message;
      }
      case 'svg':
      case 'png': {
        const { drawPicture } = await loadModule(() => import('./picture'));
        const picture = drawPicture(report());
        if (what === 'svg') saveFile(file('svg'), picture.svg, 'image/svg+xml');
        else {
          const { paintPicture } = await loadModule(() => import('./paint-picture'));
          saveFile(file('png'), await paintPicture(picture));
        }
        break;
      }
    }
    return t(($) => $.simulator.saved);
  };
  const onExport = (what: ExportKind) => {
    take(what).then(setMessage, (error: unknown) =>
      setMessage(t(($) => $.simulator.saveFailed, { reason: failureWords(error, t) })),
    );
  };
  return { message, onExport };
}
