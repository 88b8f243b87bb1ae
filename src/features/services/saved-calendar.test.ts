import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { writeCalendar } from '@/cases/calendar-file';
import { findCalendarFaults } from '@/cases/calendar-grammar';
import { EMPTY_LIST, type Service, type ServiceList } from '@/services/model';
import { createMemory } from '@/storage/memory-database';
import { DAY, MINUTE } from '@/time/duration';
import { goneOfEmptyList, recordCalendar } from './calendar-store';
import { listEntries } from './list-calendar';
import { toCancelled } from './save-list-calendar';
import { readSavedEntries, reconcile } from './saved-calendar';
import { workOutCases } from './work-out-cases';
import { lifecycles, translatorsWith } from './test-list';

const NOW = Date.parse('2026-11-28T11:00+08:00');
const SLUGS = ['log-service', 'nat-gateway', 'cloud-phone', 'maxcompute'];
const translators = await translatorsWith('simulator', 'events', 'exporting', 'services');
const [zh] = translators;
if (!zh) throw new Error('There is no Chinese.');

const serviceOf = (slug: string, values: Service['values'] = {}): Service => ({
  id: slug.replaceAll('-', '').slice(0, 16),
  slug,
  label: '',
  values,
});
const listOf = (...services: Service[]): ServiceList => ({ ...EMPTY_LIST, at: '2026-11-28T10:00', services });
const all = listOf(...SLUGS.map((slug) => serviceOf(slug)));
const entriesOf = (list: ServiceList, now = NOW, translator = zh) =>
  listEntries(workOutCases(list, lifecycles, false), translator, { base: 'https://example.org', now }).entries;
const uids = (entries: readonly { readonly uid: string }[]) => entries.map(({ uid }) => uid).toSorted();
const nowOf = (list: ServiceList, now = NOW) => ({ entries: entriesOf(list, now), unread: [], now });

test.each(SLUGS)('%s: every entry of a row that is removed is taken back, and no other', async (slug) => {
  const database = createMemory().open();
  expect(await recordCalendar(database, nowOf(all))).toEqual({ gone: [], isKnown: false });
  const rest = listOf(...all.services.filter((service) => service.slug !== slug));
  const { gone, isKnown } = await recordCalendar(database, nowOf(rest));
  expect(isKnown).toBe(true);
  expect(uids(gone)).toEqual(uids(entriesOf(all).filter(({ uid }) => uid.startsWith(`${slug}.`))));
  expect(gone).not.toEqual([]);
  // Nobody knows whether that file was imported: the next says so again.
  expect(uids((await recordCalendar(database, nowOf(rest))).gone)).toEqual(uids(gone));
  // What comes back by undo stands again.
  expect((await recordCalendar(database, nowOf(all))).gone).toEqual([]);
});

test('a row of another trigger, or of an earlier moment, leaves nothing of before', () => {
  const { saved } = reconcile([], nowOf(listOf(serviceOf('nat-gateway'))));
  for (const values of [{ trigger: 'expiry', at: '2026-12-20' }, { at: '2026-10-01T09:00' }]) {
    const entries = entriesOf(listOf(serviceOf('nat-gateway', values)));
    const { gone } = reconcile(saved, { entries, unread: [], now: NOW });
    expect(uids([...gone, ...entries.filter(({ uid }) => saved.some((one) => one.uid === uid))])).toEqual(uids(saved));
  }
});

test('what is over is let go; what a payment cancels is cancelled once', () => {
  const { saved } = reconcile([], nowOf(all));
  expect(reconcile(saved, { entries: [], unread: [], now: NOW + 400 * DAY })).toEqual({ gone: [], saved: [] });
  const paid = listOf(...all.services.map((service) => ({ ...service, values: { paid: '2026-11-28T10:30' } })));
  const { gone, saved: then } = reconcile(saved, nowOf(paid));
  const cancelled = entriesOf(paid).filter(({ isCancelled }) => isCancelled);
  expect(cancelled).not.toEqual([]);
  expect(uids(gone).filter((uid) => uids(cancelled).includes(uid))).toEqual([]);
  // When its row goes too, it is cancelled all the same.
  expect(uids(reconcile(then, { entries: [], unread: [], now: NOW }).gone)).toEqual(
    expect.arrayContaining(uids(cancelled)),
  );
});

test('what has not loaded has not gone', () => {
  const { saved } = reconcile([], nowOf(all));
  const unread = all.services.map(({ id }) => id);
  expect(reconcile(saved, { entries: [], unread, now: NOW }).gone).toEqual([]);
});

test('an empty list knows what of it is still ahead; without storage nothing is claimed to be known', async () => {
  const memory = createMemory();
  const database = memory.open();
  expect(await goneOfEmptyList(database, NOW)).toEqual([]);
  await recordCalendar(database, nowOf(all));
  expect(uids(await goneOfEmptyList(database, NOW))).toEqual(uids(entriesOf(all)));
  memory.fail('denied');
  expect(await recordCalendar(database, nowOf(all))).toEqual({ gone: [], isKnown: false });
  expect(await goneOfEmptyList(database, NOW)).toEqual([]);
});

test('what somebody else wrote into the store is left out', () => {
  const good = { uid: 'a', title: 'b', url: 'c', when: { day: '2026-12-04' } };
  const bad = [null, 1, {}, { ...good, uid: 1 }, { ...good, when: null }, { ...good, when: { day: 'x' } }];
  expect(readSavedEntries({ version: 1, entries: [...bad, good] })).toEqual([good]);
  expect(readSavedEntries('entries')).toBeUndefined();
  expect(readSavedEntries({ entries: 'none' })).toBeUndefined();
});

test.each(translators)(
  '$language: what is taken back keeps to the grammar, and two libraries read it as cancelled',
  (translator) => {
    const before = entriesOf(all, NOW, translator);
    const sequencesOf = (file: string) =>
      new Map((convertIcsCalendar(undefined, file).events ?? []).map(({ uid, sequence }) => [uid, sequence ?? 0]));
    const write = (entries: typeof before, now: number) =>
      writeCalendar(entries, { name: '我的服务', language: translator.language, now });
    const later = NOW + MINUTE;
    const { gone } = reconcile(reconcile([], { entries: before, unread: [], now: NOW }).saved, {
      entries: [],
      unread: [],
      now: later,
    });
    const file = write(
      gone.map((entry) => toCancelled(entry, translator)),
      later,
    );
    expect(findCalendarFaults(file)).toEqual([]);
    const events = convertIcsCalendar(undefined, file).events ?? [];
    expect(uids(events)).toEqual(uids(before));
    expect(events.filter(({ status, alarms = [] }) => status !== 'CANCELLED' || alarms.length > 0)).toEqual([]);
    const others = Object.values(nodeIcal.sync.parseICS(file)).flatMap((each) =>
      each?.type === 'VEVENT' ? [each.status] : [],
    );
    expect(others).toEqual(before.map(() => 'CANCELLED'));
    const first = sequencesOf(write(before, NOW));
    for (const [uid, sequence] of sequencesOf(file)) expect(sequence).toBeGreaterThan(first.get(uid) ?? Infinity);
  },
);
