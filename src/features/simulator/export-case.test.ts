import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { generalDuties, generalScenarios, generalWarnings, otherEnds } from '@content/lifecycle/general';
import { lifecycles } from '@content/lifecycle';
import { addWording } from '@/i18n/create-i18n';
import { createTranslator } from '@/app/create-translator';
import { listEvents } from '@/lifecycle/case-readings';
import { isLoss } from '@/lifecycle/consequences';
import { withGeneral } from '@/lifecycle/with-general';
import { writeDay } from '@/time/beijing';
import { readMoment } from '@/time/read-moment';
import { reportCase } from './case-report';
import type { CaseOrigin } from '@/cases/export-words';
import { printedNumber } from './printed-number';
import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import { toCaseData, toRows } from './export-case';

const translator = await createTranslator('zh-CN');
await addWording(translator, 'simulator');
await addWording(translator, 'events');
await addWording(translator, 'exporting');

/** Every scenario of every product that has one, with a date, as its page works it out. */
const cases = lifecycles.flatMap((own) => {
  const lifecycle = withGeneral(own.number, own, {
    general: generalScenarios,
    warnings: generalWarnings,
    duties: generalDuties,
    otherEnds,
  });
  return lifecycle.scenarios.map(({ id, trigger, variant }) => {
    const raw = { trigger, ...(variant === null ? {} : { variant }), at: '2024-06-01T10:00' };
    return { name: `${own.number} ${id}`, view: simulate({ lifecycle, withoutRules: undefined }, raw) };
  });
});
const find = (number: number, raw: Parameters<typeof simulate>[1]) => {
  const lifecycle = lifecycles.find((product) => product.number === number);
  const view = lifecycle && simulate({ lifecycle, withoutRules: undefined }, raw);
  if (!view) throw new Error('nothing was worked out');
  return view;
};
const origin = {
  slug: 'a-product',
  product: '产品',
  shortNames: [],
  link: 'https://example.org/',
  nameOf: (id: string) => id,
  glosses: {},
};

const reportOf = (view: SimulatorView, from: CaseOrigin = origin) =>
  reportCase(view, { translator, origin: from, now: view.triggeredAt, render: renderToStaticMarkup });

test.each(cases)('$name: table and data have the moments of the list', ({ view }) => {
  if (!view) throw new Error('nothing was worked out');
  const listed = listEvents(view.scenario, view.byReading);
  const { fields, rows } = toRows(reportOf(view), translator);
  const cells = (name: string) => rows.slice(0, listed.length).map((row) => row[fields.indexOf(name)] ?? '');
  const data = toCaseData(reportOf(view)).events;
  const moments = listed.map(({ event }) => event.earliest);
  // Where the clauses fix no time of day, data have the day too.
  const exact = (at: string | null) => (at === null ? null : at.length === 10 ? at : Date.parse(at));
  expect(data.map(({ earliest }) => exact(earliest))).toEqual(
    moments.map((at, index) => (at === null || data[index]?.hasTimeOfDay ? at : writeDay(at))),
  );
  // The last day is the one that the page names, in table and data.
  const lasts = listed.map(({ event: { latest } }, index) =>
    latest === null ? null : data[index]?.hasTimeOfDay ? writeDay(latest) : writeDay(latest - 1),
  );
  expect(data.map(({ latest }) => latest?.slice(0, 10) ?? null)).toEqual(lasts);
  expect(cells('最晚').map((cell, index) => (lasts[index] === null ? null : cell.slice(0, 10)))).toEqual(lasts);
  // A day is written as a day, in Beijing; what has no moment says so.
  expect(cells('最早').map((cell) => cell.slice(0, 10))).toEqual(
    moments.map((at) => (at === null ? '本协议未写明' : writeDay(at))),
  );
  expect(data.map(({ latest }) => latest === null)).toEqual(listed.map(({ event }) => event.latest === null));
  expect(cells('丧失')).toEqual(listed.map(({ event }) => (isLoss(event.rule) ? '是' : '否')));
  // What comes only on a condition says on which (3.4.1(4): 如果您持续使用).
  expect(
    cells('状态').flatMap((cell, index) => {
      const condition = listed[index]?.event.rule.condition;
      return condition && !cell.includes(`如果${condition.zh}`) ? [cell] : [];
    }),
  ).toEqual([]);
});

test('what a file says of its origin: product, scenario, caveat, source and link', () => {
  const view = cases[0]?.view;
  if (!view) throw new Error('nothing was worked out');
  const { rows } = toRows(reportOf(view), translator);
  expect(rows.map(([cell]) => cell)).toContain('产品 · 欠费');
  expect(rows.slice(-3).map(([cell]) => cell)).toEqual([
    expect.stringContaining('14.4.1'),
    expect.stringContaining('SHA-256'),
    'https://example.org/',
  ]);
});

test.each([
  ['PT20M', 'PT20M'],
  ['PT23H40M', 'PT23H40M'],
  ['PT1420M', 'PT23H40M'],
  ['PT24H', 'P1D'],
  ['P1DT90S', 'P1DT1M30S'],
])('a payment after %s is saved as %s', (paid, saved) => {
  expect(toCaseData(reportOf(find(2, { paid }))).paid).toBe(saved);
});

test('17: a deferral of 90 minutes moves what is saved by 90 minutes', () => {
  const view = find(17, { trigger: 'arrears', variant: 'deferral-time', deferral: 'PT90M' });
  const data = toCaseData(reportOf(view)).events.find(({ id }) => id === 'suspended');
  expect(data?.earliest).toBe('PT1H30M');
  const { fields, rows } = toRows(reportOf(view), translator);
  expect(rows.map((row) => row[fields.indexOf('最早')])).toContain('PT1H30M');
});

test('61.3: table and data cite the unnumbered paragraph as the page does', () => {
  const html = '<section id="p-61.3" class="unit clause"><p class="own"><a class="num" href="#p-61.3">61.3、</a>';
  const named = { ...origin, nameOf: (id: string) => printedNumber(html, id) };
  const view = find(61, { trigger: 'arrears', at: '2024-06-01T10:00' });
  const { fields, rows } = toRows(reportOf(view, named), translator);
  expect(rows.map((row) => row[fields.indexOf('条款')])).toContain('专用 61.3 ¶1');
  const clauses = toCaseData(reportOf(view, named)).events.flatMap(({ citations }) =>
    citations.map(({ clause }) => clause),
  );
  expect(clauses).toContain('61.3 ¶1');
  expect(JSON.stringify([rows, clauses])).not.toContain('61.3.para1');
});

test('5.4 is in both parts: a table says which', () => {
  const { fields, rows } = toRows(reportOf(find(5, { at: '2024-06-01T10:00' })), translator);
  const clauses = rows.map((row) => row[fields.indexOf('条款')]).filter(Boolean);
  expect(clauses.every((clause) => /^(?:专用|通用) /.test(clause ?? ''))).toBe(true);
});

test.each(['2024-06-01T10:00', '2024-06-01T10:00+08:00', '2024-06-01T02:00Z', ' 2024-06-01T10:00'])(
  '%j is one moment, and saved as one',
  (at) => {
    expect(toCaseData(reportOf(find(2, { at }))).at).toBe('2024-06-01T10:00:00+08:00');
  },
);

test.each([
  ['2024-06-03T09:59', ['付清即可避免']],
  ['2024-06-03T10:00', ['已避免']],
])('what a payment on 3 June averts, in a table of %s', (at, states) => {
  const view = find(2, { trigger: 'arrears', at: '2024-06-01T10:00', paid: '2024-06-03T10:00' });
  const now = Date.parse(`${at}+08:00`);
  const { fields, rows } = toRows(
    reportCase(view, { translator, origin, now, render: renderToStaticMarkup }),
    translator,
  );
  const cells = rows.map((row) => row[fields.indexOf('状态')] ?? '');
  expect([...new Set(cells.filter((cell) => cell.includes('避免')))]).toEqual(states);
});

test.each([
  [29, '2026-11-20T09:15', 'expiry', '2026-11-27', '2026-12-03', /11月27日.*–.*12月3日/],
  [59, '2026-11-27T10:00', 'expiry', '2026-12-11', '2026-12-11', /12月11日[^–]*$/],
])('%i of %s: the last day is that of the page', (number, at, trigger, first, last, said) => {
  const report = reportOf(find(number, { trigger, at }));
  const { fields, rows } = toRows(report, translator);
  const whens = report.events.map(({ when }) => when);
  const cells = rows.map((row) => [row[fields.indexOf('最早')], row[fields.indexOf('最晚')]]);
  expect(whens.findIndex((when) => said.test(when))).toBeGreaterThan(-1);
  expect(cells[whens.findIndex((when) => said.test(when))]).toEqual([first, last]);
  expect(toCaseData(report).events.map(({ earliest, latest }) => [earliest, latest])).toContainEqual([first, last]);
});

test('a day alone is saved as a day', () => {
  expect(toCaseData(reportOf(find(2, { at: '2024-06-01' }))).at).toBe('2024-06-01');
});

test('a renewal that is asked for before says in the data whether its day is over', () => {
  const given = { general: generalScenarios, warnings: generalWarnings, duties: generalDuties, otherEnds };
  const own = lifecycles.find(({ number }) => number === 59);
  const lifecycle = withGeneral(59, own, given);
  const view = simulate({ lifecycle, withoutRules: undefined }, { trigger: 'expiry', at: '2026-12-02' });
  if (!view) throw new Error('nothing was worked out');
  const passedAt = (now: string) =>
    toCaseData(reportCase(view, { translator, origin, now: readMoment(now) ?? 0, render: renderToStaticMarkup })).answer
      .beforeRestriction.askedFor;
  expect(passedAt('2026-11-24T23:59')).toEqual({ before: '2026-11-25', clause: 'g-4.2.2', isPassed: false });
  expect(passedAt('2026-11-25T12:00')).toMatchObject({ isPassed: false });
  expect(passedAt('2026-11-29T12:00')).toMatchObject({ isPassed: true });
});

test.each(cases)('$name: a row of the table names another reading where the list does', ({ view }) => {
  if (!view) throw new Error('nothing was worked out');
  const report = reportOf(view);
  const { fields, rows } = toRows(report, translator);
  const names = /另有读法|只按/;
  const states = rows.slice(0, report.events.length).map((row) => row[fields.indexOf('状态')] ?? '');
  expect(states.map((state) => names.test(state))).toEqual(report.events.map(({ what }) => names.test(what)));
  const data = toCaseData(report).events;
  expect(data.map(({ isDisputed, onlyByReading }) => isDisputed || onlyByReading !== null)).toEqual(
    states.map((state) => names.test(state)),
  );
});
