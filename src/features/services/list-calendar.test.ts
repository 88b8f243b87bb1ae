import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '@/cases/calendar-file';
import { findCalendarFaults } from '@/cases/calendar-grammar';
import { products } from '@/corpus/products';
import { EMPTY_LIST, type ServiceList } from '@/services/model';
import { HOUR } from '@/time/duration';
import { listEntries } from './list-calendar';
import { workOutCases } from './work-out-cases';
import { lifecycles, translatorsWith } from './test-list';

const NOW = Date.parse('2026-11-28T11:00+08:00');
const translators = await translatorsWith('simulator', 'events', 'exporting');

/** All 75, some of them twice and with names that a calendar has to escape. */
const services = products.flatMap(({ slug }, index) => {
  const own = { id: `a${index}`, slug, label: '', values: {} };
  const named = { id: `b${index}`, slug, label: `库；主,备; "${index}" \\`, values: { paid: '2026-11-28T20:00' } };
  return index % 5 === 0 ? [own, named] : [own];
});
const LISTS: readonly (readonly [string, ServiceList])[] = (['arrears', 'expiry'] as const).flatMap((trigger) =>
  ['2026-11-28T10:00', '2026-11-28'].map(
    (at) => [`${trigger} ${at}`, { ...EMPTY_LIST, services, trigger, at }] as const,
  ),
);

describe.each(translators)('$language', (translator) => {
  test.each(LISTS)(
    'the calendar of a list, %s, is read back whole by two libraries and keeps to the grammar',
    (_, list) => {
      const cases = workOutCases(list, lifecycles, translator.language === 'en');
      const { entries, without } = listEntries(cases, translator, { base: 'https://example.org', now: NOW });
      expect(entries.length).toBeGreaterThan(20);
      // Each service has entries, or is named as without.
      expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
      expect(without.length).toBeLessThan(cases.length);
      // A payment of this evening averts nothing yet, and does so tonight.
      expect(entries.filter(({ isCancelled }) => isCancelled)).toEqual([]);
      const tonight = listEntries(cases, translator, { base: 'https://example.org', now: NOW + 10 * HOUR }).entries;
      expect(tonight.filter(({ isCancelled }) => isCancelled)).not.toEqual([]);
      const file = writeCalendar(entries, { name: '我的服务', language: translator.language, now: NOW });
      expect(findCalendarFaults(file)).toEqual([]);
      const read = convertIcsCalendar(undefined, file).events ?? [];
      expect(
        read.map(({ uid, summary, description, url, start, status, alarms = [] }) => ({
          uid,
          summary,
          description,
          url,
          start: start.type === 'DATE' ? start.date.toISOString().slice(0, 10) : start.date.getTime(),
          isCancelled: status === 'CANCELLED',
          alarms: alarms.length,
        })),
      ).toEqual(
        entries.map(({ uid, title, description, url, when, isCancelled, alarms }) => ({
          uid,
          summary: title,
          description,
          url,
          start: 'at' in when ? when.at : when.day,
          isCancelled,
          alarms: alarms.length,
        })),
      );
      const others = Object.values(nodeIcal.sync.parseICS(file)).flatMap((each) =>
        each?.type === 'VEVENT'
          ? [
              {
                uid: each.uid,
                summary: each.summary,
                description: each.description,
                isCancelled: each.status === 'CANCELLED',
              },
            ]
          : [],
      );
      expect(others).toEqual(
        entries.map(({ uid, title, description, isCancelled }) => ({ uid, summary: title, description, isCancelled })),
      );
    },
  );
});
