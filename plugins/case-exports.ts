import { strToU8 } from 'fflate';
import type { i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { writeCalendar } from '@/cases/calendar-file';
import { saveCalendar } from '@/cases/save-calendar';
import { simulate } from '@/cases/simulate';
import { edition } from '@/corpus/edition';
import { type LoadedLifecycle, loadLifecycle } from '@/corpus/load-lifecycle';
import { products } from '@/corpus/products';
import { nameOf } from '@/corpus/provision-names';
import { listEntries } from '@/features/services/list-calendar';
import { toResultsData } from '@/features/services/results-data';
import { toCancelled } from '@/features/services/save-list-calendar';
import { reconcile } from '@/features/services/saved-calendar';
import { workOutCases } from '@/features/services/work-out-cases';
import { reportCase } from '@/features/simulator/case-report';
import { caseText } from '@/features/simulator/case-text';
import { toCaseData, toRows } from '@/features/simulator/export-case';
import { drawPicture } from '@/features/simulator/picture';
import { wrongDateReport } from '@/features/simulator/wrong-date-report';
import { EMPTY_LIST, type ServiceList } from '@/services/model';
import { makeTable } from '@/ui/table-file';
import type { Export } from './export-model';

const lifecycles = new Map<string, LoadedLifecycle>(
  await Promise.all(products.map(async ({ slug, number }) => [slug, await loadLifecycle(number)] as const)),
);

/** Every file of a case and of a list of services, with what is changed in each. It needs the wordings of both and `exporting`. */
export function caseFiles(translator: i18n, now: number): readonly Export[] {
  const special = translator.language === 'en' ? 'Special' : '专用';
  const loaded = lifecycles.get('log-service');
  const view =
    loaded &&
    simulate({ lifecycle: loaded.lifecycle, withoutRules: undefined }, { trigger: 'arrears', at: '2026-11-01T10:00' });
  if (!view) throw new Error('Nothing was worked out.');
  const origin = {
    slug: 'log-service',
    product: '日志服务',
    shortNames: [],
    link: `https://example.org/products/log-service?edition=${edition.id}`,
    nameOf,
    glosses: {},
  };
  const report = reportCase(view, { translator, origin, now, render: renderToStaticMarkup });
  const { fields, rows } = toRows(report, translator);
  const calendar = saveCalendar(view, translator, origin, { now, caseId: 'abc', withPassed: true }).file;
  const own = {
    quote: ['如24小时届满，您仍未', '如24小时届满，您鑫未'],
    period: ['如24小时届满', '如25小时届满'],
    number: [`${special} 2.1`, `${special} 2.2`],
  } as const;
  const list: ServiceList = {
    ...EMPTY_LIST,
    trigger: 'arrears',
    at: '2026-11-26T15:20',
    services: products.map(({ slug }) => ({ id: slug, slug, label: '', values: {} })),
  };
  const results = toResultsData(
    { list, cases: workOutCases(list, lifecycles, translator.language === 'en'), supposed: [] },
    now,
  );
  return [
    { name: 'case.txt', bytes: strToU8(caseText(report)), ...own },
    { name: 'case.csv', bytes: strToU8(makeTable(fields, rows)), ...own },
    {
      name: 'case.json',
      bytes: strToU8(JSON.stringify(toCaseData(report))),
      ...own,
      number: ['"clause":"2.1"', '"clause":"2.2"'],
    },
    { name: 'case.ics', bytes: strToU8(calendar.replaceAll(/\r?\n[ \t]/g, '')), ...own },
    { name: 'results.json', bytes: strToU8(results), ...own, number: ['"provision": "p-2.1"', '"provision": "p-2.2"'] },
    {
      name: 'case.svg',
      bytes: strToU8(drawPicture(report).svg),
      number: [`${special} 2.1`, `${special} 75.99`],
      isCitedOnly: true,
    },
    { name: 'wrong-date.txt', bytes: strToU8(wrongDateReport(view, translator, origin)), ...own },
    listFile(listCalendar(list, translator, now)),
  ];
}

/** The calendar of a list of which five services were removed and half of the others paid for since it was saved before. */
function listCalendar(list: ServiceList, translator: i18n, now: number): string {
  const entriesOf = (each: ServiceList) =>
    listEntries(workOutCases(each, lifecycles, translator.language === 'en'), translator, {
      base: 'https://example.org',
      now,
    }).entries;
  const kept = list.services.slice(5);
  const services = kept.map((each, index) =>
    index % 2 === 0 ? each : { ...each, values: { paid: '2026-11-28T10:00' } },
  );
  const entries = entriesOf({ ...list, services });
  const { gone } = reconcile(entriesOf(list), { entries, unread: [], now });
  const cancelled = gone.map((entry) => toCancelled(entry, translator));
  if (cancelled.length === 0 || !entries.some(({ isCancelled }) => isCancelled))
    throw new Error('Nothing is cancelled.');
  return writeCalendar([...entries, ...cancelled], { name: 'x', language: translator.language, now });
}

/** The file of a calendar, of whose first quotation with a length of time each part is changed. */
function listFile(calendar: string): Export {
  const text = calendar.replaceAll(/\r?\n[ \t]/g, '');
  const [cited = '', clause = '', number = '', words = ''] =
    /((?:专用|Special) (\d[\d.]*\d)) “([^“”]*?\d+(?:日|小时|个)[^“”]*)”/.exec(text) ?? [];
  const to = (changed: string): readonly [string, string] => [cited, changed];
  return {
    name: 'list.ics',
    bytes: strToU8(text),
    quote: to(cited.replace(words, words.replace(/\p{Script=Han}(?=\P{Nd}*$)/u, '鑫'))),
    period: to(cited.replace(words, words.replace(/\d+(?=日|小时|个)/, '99'))),
    number: to(cited.replace(clause, clause.replace(number, '14.4.12'))),
  };
}
