import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { generalScenarios, generalWarnings } from '../../../content/lifecycle/general';
import { lifecycles } from '../../../content/lifecycle/index';
import { makeCalendar } from '@/browser/calendar-file';
import { addWording, createI18n } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { simulate } from './-simulate';
import { toCalendar, toCaseData, toRows } from './-take-away';

const translator = await createI18n('zh-CN');
await addWording(translator, 'simulator');

/** Every scenario of every product that has one, with a date, as its page works it out. */
const cases = lifecycles.flatMap((own) => {
  const lifecycle = withGeneral(own.number, own, { general: generalScenarios, warnings: generalWarnings });
  return lifecycle.scenarios.map(({ id, trigger, variant }) => {
    const raw = { trigger, ...(variant === null ? {} : { variant }), at: '2024-06-01T10:00' };
    return { name: `${own.number} ${id}`, view: simulate({ lifecycle, withoutRules: undefined }, raw) };
  });
});
const origin = { slug: 'a-product', product: '产品', link: 'https://example.org/', nameOf: (id: string) => id };

test.each(cases)('$name: table, data and calendar have the moments of the list', ({ view }) => {
  if (!view) throw new Error('nothing was worked out');
  const data = toCaseData(view, origin);
  const { fields, rows } = toRows(view, translator, origin);
  const column = (name: string) => fields.indexOf(name);
  for (const [index, { rule, earliest, latest }] of view.events.entries()) {
    const row = rows[index] ?? [];
    const [fromData, fromRow] = [data.events[index]?.earliest ?? null, row[column('最早')] ?? ''];
    if (earliest === null) {
      expect([fromData, fromRow]).toEqual([null, '本协议未写明']);
      continue;
    }
    expect(Date.parse(fromData ?? '')).toBe(earliest);
    // A day is written as a day.
    expect(fromData?.startsWith(fromRow) || fromRow === fromData).toBe(true);
    expect(data.events[index]?.latest === null).toBe(latest === null);
    expect(row[column('不可恢复')]).toBe(rule.isLoss ? '是' : '否');
  }
  const entries = toCalendar(view, translator, origin);
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
  if (entries.length === 0) return;
  const read = new ICAL.Component(ICAL.parse(makeCalendar(entries, 'x')))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  for (const [index, { uid, at, hasTime }] of entries.entries()) {
    expect(read[index]?.uid).toBe(uid);
    const start = read[index]?.startDate;
    if (hasTime) expect(start?.toJSDate().getTime()).toBe(at);
    else expect(String(start)).toBe(new Date(at + 8 * 3_600_000).toISOString().slice(0, 10));
  }
});

test('what a file says of its origin: product, scenario, caveat and link', () => {
  const view = cases[0]?.view;
  if (!view) throw new Error('nothing was worked out');
  const { rows } = toRows(view, translator, origin);
  expect(rows.slice(-3).map(([cell]) => cell)).toEqual([
    '产品 · 欠费',
    expect.stringContaining('14.4.1'),
    'https://example.org/',
  ]);
});
