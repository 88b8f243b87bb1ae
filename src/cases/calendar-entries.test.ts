import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { lifecycles } from '@content/lifecycle';
import { generalDuties, generalScenarios, generalWarnings, otherEnds } from '@content/lifecycle/general';
import { products } from '@content/products';
import { createTranslator } from '@/app/create-translator';
import { edition } from '@/corpus/edition';
import { shortNamesOf } from '@/corpus/short-names';
import { addWording } from '@/i18n/create-i18n';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import { withGeneral } from '@/lifecycle/with-general';
import { startOfDate } from '@/time/beijing';
import { DAY, HOUR } from '@/time/duration';
import { doneTo } from './done-words';
import { simulate } from './simulate';
import { toCalendar } from './calendar-entries';
import { writeCalendar } from './calendar-file';
import { findCalendarFaults } from './calendar-grammar';
import { caseIdOf } from './case-id';
import { exportWords } from './export-words';

const AT = '2026-11-27T10:00';
const NOW = Date.parse('2026-11-27T10:30:00+08:00');

const translators = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const translator = await createTranslator(locale);
    for (const part of ['simulator', 'events', 'exporting'] as const) await addWording(translator, part);
    return translator;
  }),
);
const [zh, en] = translators as [(typeof translators)[0], (typeof translators)[0]];

const viewOf = (number: number, raw: Parameters<typeof simulate>[1]) => {
  const own = lifecycles.find((product) => product.number === number) ?? { number, scenarios: [] };
  const lifecycle = withGeneral(number, own, {
    general: generalScenarios,
    warnings: generalWarnings,
    duties: generalDuties,
    otherEnds,
  });
  const view = simulate({ lifecycle, withoutRules: undefined }, raw);
  if (!view) throw new Error('nothing was worked out');
  return view;
};

const originOf = (number: number, language: string) => {
  const product = products.find((each) => each.number === number);
  return {
    slug: product?.slug ?? '',
    product: (language === 'en' ? product?.en : product?.zh) ?? '',
    shortNames: product ? shortNamesOf(product, language === 'en') : [],
    link: 'https://example.org/',
    nameOf: (id: string) => id.slice(2),
    glosses: {},
  };
};

const save = (number: number, raw: Parameters<typeof simulate>[1], translator = zh, now = NOW, withPassed = false) => {
  const view = viewOf(number, raw);
  const options = { now, withPassed, caseId: caseIdOf(view) };
  return toCalendar(view, translator, originOf(number, translator.language), options);
};
const brief = (entries: ReturnType<typeof save>) =>
  entries.map(({ title, when }) => ['at' in when ? new Date(when.at).toISOString() : when.day, title]);

/** From when to when an entry lasts, in Beijing. */
const spanOf = (when: ReturnType<typeof save>[number]['when']): [number, number] => {
  if ('at' in when) return [when.at, when.at];
  const start = startOfDate(when.day);
  return [start, start + DAY];
};

/** Every scenario of the products' own, and the general ones once: with a moment, a day alone, and what only the customer knows. */
const cases = [1, ...lifecycles.map(({ number }) => number)].flatMap((number) =>
  viewOf(number, {})
    .scenarios.filter(({ isGeneral }) => number === 1 || !isGeneral)
    .flatMap(({ id, trigger, variant }) => {
      const raw = { at: AT, trigger, ...(variant === null ? {} : { variant }) };
      const known = { ...raw, deferral: 'PT48H', grace: 'P3D', storage: 'P30D' };
      const isGiven = viewOf(number, raw).scenario.parameters.length > 0;
      return [raw, { ...raw, at: '2026-11-27' }, ...(isGiven ? [known] : [])].map((given) => ({
        name: `${number} ${id} ${given.at}${given === known ? ' known' : ''}`,
        number,
        raw: given,
      }));
    }),
);

describe.each(translators)('$language', (translator) => {
  test.each(cases)('$name', ({ number, raw }) => {
    const entries = save(number, raw, translator);
    const file = writeCalendar(entries, { name: 'x', language: translator.language, now: NOW });
    expect(findCalendarFaults(file)).toEqual([]);
    expect(file).toContain(`//${translator.language === 'en' ? 'EN' : 'ZH'}\r\n`);
    // One entry a moment, with a name of its own.
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    // The last day before one thing may be the day of another (21).
    expect(new Set(entries.map(({ when, title }) => JSON.stringify({ when, title }))).size).toBe(entries.length);
    const moments = entries.flatMap(({ when }) => ('at' in when ? [when.at] : []));
    expect(new Set(moments).size).toBe(moments.length);
    for (const { title, description, alarms, when } of entries) {
      expect(title).toMatch(/^.{1,40}$/);
      expect(title).not.toMatch(/undefined|\{\{|^\s|：$|…$/);
      expect(description).not.toMatch(/undefined|\{\{|”“/);
      expect(description).toContain(edition.id);
      expect(description).toContain(edition.sha256);
      const [start, end] = spanOf(when);
      expect(end).toBeGreaterThan(NOW);
      expect(alarms.filter((alarm) => start + alarm <= NOW || start + alarm >= end)).toEqual([]);
      expect(end - NOW > HOUR && alarms.length === 0).toBe(false);
    }
    const read = convertIcsCalendar(undefined, file).events ?? [];
    expect(read.map(({ uid, summary, description }) => ({ uid, summary, description }))).toEqual(
      entries.map(({ uid, title, description }) => ({ uid, summary: title, description })),
    );
    expect(
      read.map(({ start }) => (start.type === 'DATE' ? start.date.toISOString().slice(0, 10) : start.date.getTime())),
    ).toEqual(entries.map(({ when }) => ('at' in when ? when.at : when.day)));
    const others = Object.values(nodeIcal.sync.parseICS(file)).flatMap((each) =>
      each?.type === 'VEVENT' ? [{ uid: each.uid, summary: each.summary }] : [],
    );
    expect(others).toEqual(entries.map(({ uid, title }) => ({ uid, summary: title })));
    const view = viewOf(number, raw);
    const words = entries.map(({ description }) => description).join('\n');
    for (const payBy of [view.answer.beforeRestriction, view.answer.beforeLoss, view.answer.orderStands]) {
      if (payBy?.kind !== 'moment' || payBy.at <= NOW + DAY) continue;
      // At its moment where the clauses fix one, else on the last day before: never later, never a whole day sooner.
      const isTimed = view.doubt === 0 && hasTimeOfDay((payBy.decidedBy ?? payBy.event).rule, view.scenario.rules);
      const ends = entries.map(({ when }) => spanOf(when)[1]);
      expect(ends.some((end) => (isTimed ? end === payBy.at : end <= payBy.at && end > payBy.at - DAY))).toBe(true);
      const open = translator.t(($) => $.exporting.calendar.orEarlier, { what: '@' }).split('@')[0] ?? '';
      expect(payBy.orEarlier !== undefined && !words.includes(open)).toBe(false);
    }
    // What need not come is never told as if it came.
    const { happens } = exportWords(translator, originOf(number, translator.language));
    const may = translator.language === 'en' ? ' may be ' : '可能';
    const uncertain = view.events.filter(
      ({ rule, earliest, latest }) =>
        doneTo(rule.effect) && (rule.modality !== 'will' || latest !== earliest || rule.condition),
    );
    expect(uncertain.map((event) => happens(event)).filter((each) => !each.includes(may))).toEqual([]);
  });
});

test('2: three rules of one moment are one entry, and another in the other language has the same names', () => {
  expect(brief(save(2, { at: AT }))).toMatchInlineSnapshot(`
    [
      [
        "2026-11-28T02:00:00.000Z",
        "付清日志服务欠费，否则服务暂停",
      ],
      [
        "2026-12-05T02:00:00.000Z",
        "付清日志服务欠费，否则数据被删除",
      ],
    ]
  `);
  expect(brief(save(2, { at: AT }, en))).toMatchInlineSnapshot(`
    [
      [
        "2026-11-28T02:00:00.000Z",
        "Pay for SLS or service will be suspended",
      ],
      [
        "2026-12-05T02:00:00.000Z",
        "Pay for SLS or data will be deleted",
      ],
    ]
  `);
  expect(save(2, { at: AT }).map(({ uid }) => uid)).toEqual(save(2, { at: AT }, en).map(({ uid }) => uid));
});

test('29: a deadline of days stands on the last day that is safe', () => {
  const before = Date.parse('2024-05-30T10:00:00+08:00');
  expect(brief(save(29, { at: '2024-06-01T10:00' }, zh, before))).toMatchInlineSnapshot(`
    [
      [
        "2024-06-06",
        "最后一天：续费云解析DNS，否则解析实例可能被释放",
      ],
      [
        "2024-06-07",
        "云解析DNS：明天起解析数据可能被删除",
      ],
    ]
  `);
});

test('29: a span that has begun is ahead until its end, and then is over', () => {
  const at = '2026-11-20T09:15';
  const saved = (now: string) => save(29, { at }, zh, Date.parse(`${now}+08:00`));
  expect(brief(saved('2026-11-28T22:17'))).toEqual([['2026-12-03', '云解析DNS：最晚到此，解析数据可能被删除']]);
  expect(saved('2026-12-03T23:59').length).toBe(1);
  expect(saved('2026-12-04T00:00')).toEqual([]);
  expect(saved('2026-11-20T10:00').map(({ uid }) => uid)).toContain(saved('2026-11-28T22:17')[0]?.uid);
});

test('59: a name of 59 characters is shortened to what the vendor calls it', () => {
  expect(brief(save(59, { at: AT, trigger: 'expiry' }))).toMatchInlineSnapshot(`
    [
      [
        "2026-12-04T02:00:00.000Z",
        "续费RDS，否则云数据库被释放",
      ],
      [
        "2026-12-10",
        "RDS：明天起离线数据（备份）被删除",
      ],
    ]
  `);
  expect(brief(save(59, { at: AT, trigger: 'expiry' }, en))).toMatchInlineSnapshot(`
    [
      [
        "2026-12-04T02:00:00.000Z",
        "Renew RDS or database will be released",
      ],
      [
        "2026-12-10",
        "RDS from tomorrow: backups deleted",
      ],
    ]
  `);
});

test.each(translators)('$language: every product has titles that are short enough and say what to do', (translator) => {
  for (const { number } of products) {
    for (const trigger of ['arrears', 'expiry']) {
      for (const { title } of save(number, { at: AT, trigger }, translator)) {
        expect(title).toMatch(/^.{1,40}$/);
        expect(title).not.toMatch(/undefined|\{\{|…$/);
      }
    }
  }
});

test('what is over is left out, and has no alarm where it is asked for', () => {
  const later = NOW + 30 * DAY;
  expect(save(2, { at: AT }, zh, later)).toEqual([]);
  const passed = save(2, { at: AT }, zh, later, true);
  expect(passed).not.toEqual([]);
  expect(passed.flatMap(({ alarms }) => alarms)).toEqual([]);
});

test('one moment, however it is written, has one set of names; a corrected one keeps them', () => {
  const uids = (raw: Parameters<typeof simulate>[1]) => save(2, raw).map(({ uid }) => uid);
  const first = uids({ at: AT });
  for (const at of [`${AT}+08:00`, '2026-11-27T02:00Z', ` ${AT}`, '2026-11-27 10:00'])
    expect(uids({ at })).toEqual(first);
  const caseId = caseIdOf(viewOf(2, { at: AT }));
  expect(uids({ at: '2026-11-28T09:00', case: caseId })).toEqual(first);
  expect(uids({ at: '2026-11-28T09:00' })).not.toEqual(first);
});

test('13.2: the entry of a loss stands at the moment of what decides it', () => {
  const [first] = save(13, { at: '2026-11-27T10:00', trigger: 'arrears' });
  expect(first?.when).toEqual({ at: Date.parse('2026-11-27T11:00:00+08:00') });
});

test('28.1: what a payment averts is no deadline any more', () => {
  const saved = save(28, { at: AT, trigger: 'expiry', paid: 'PT24H' }, zh, NOW + DAY);
  expect(saved.filter(({ uid, isCancelled }) => uid.includes('.loss.') && !isCancelled)).toEqual([]);
});

test('2.2: what a payment averts is cancelled under its name, without alarms; what had come by then stays', () => {
  const unpaid = save(2, { at: AT });
  const early = save(2, { at: AT, paid: 'PT20M' });
  expect(early.map(({ uid, isCancelled, alarms }) => ({ uid, isCancelled, alarms }))).toEqual(
    unpaid.map(({ uid }) => ({ uid, isCancelled: true, alarms: [] })),
  );
  expect(brief(early).map(([, title]) => title)).toEqual([
    '已避免：付清日志服务欠费，否则服务暂停',
    '已避免：付清日志服务欠费，否则数据被删除',
  ]);
  const late = save(2, { at: AT, paid: 'P3D' }, zh, NOW + 3 * DAY);
  expect(late.filter(({ isCancelled }) => isCancelled).map(({ uid }) => uid)).toEqual([unpaid[1]?.uid]);
  expect(save(2, { at: AT, paid: 'P9D' }, zh, NOW + 9 * DAY, true).filter(({ isCancelled }) => isCancelled)).toEqual(
    [],
  );
});

test.each([
  ['the moment itself', '2026-11-27T10:30', true],
  ['a minute later', '2026-11-27T10:31', false],
  ['all day', '2026-11-27', false],
])('a payment of %s, %s: cancelled is %s', (_, paid, isCancelled) => {
  const entries = save(2, { at: AT, paid });
  expect(entries.map((entry) => entry.isCancelled)).toEqual([isCancelled, isCancelled]);
  expect(entries.every(({ alarms }) => alarms.length > 0)).toBe(!isCancelled);
});

describe.each(translators)(
  '$language: while a payment is only supposed, all stands with its reminders',
  (translator) => {
    test.each(cases)('$name', ({ number, raw }) => {
      const view = viewOf(number, raw);
      const { t } = translator;
      const mark =
        t(($) => $.exporting.calendar.averted.supposed, { moment: '@' })
          .split('@')
          .at(-1) ?? '';
      const unpaid = save(number, raw, translator);
      for (const paid of ['P1D', 'P5D', 'P90D']) {
        const supposed = save(number, { ...raw, paid }, translator);
        const bare = ({ uid, title, when, alarms, isCancelled }: (typeof supposed)[number]) => {
          return { uid, title, when, alarms, isCancelled };
        };
        expect(supposed.map(bare)).toEqual(unpaid.map(bare));
        const later = view.triggeredAt + viewOf(number, { ...raw, paid }).paidAfter;
        const cancelled = save(number, { ...raw, paid }, translator, later, true).filter((each) => each.isCancelled);
        const told = supposed.filter(({ description }) => description.includes(mark)).map(({ uid }) => uid);
        const expected = unpaid.map(({ uid }) => uid).filter((uid) => cancelled.some((each) => each.uid === uid));
        expect(told).toEqual(expected);
      }
    });
  },
);

describe.each(translators)('$language: paid, of what was saved unpaid nothing is left over', (translator) => {
  test.each(cases)('$name', ({ number, raw }) => {
    const view = viewOf(number, raw);
    for (const paid of ['PT1H', 'P5D', 'P90D']) {
      const now = view.triggeredAt + viewOf(number, { ...raw, paid }).paidAfter;
      // It may have been saved before any of it was over.
      const before = save(number, raw, translator, now, true);
      const after = save(number, { ...raw, paid }, translator, now, true);
      const uids = after.map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      const isKept = view.scenario.trigger === 'early-end';
      expect(before.map(({ uid }) => uid).filter((uid) => !uids.includes(uid))).toEqual([]);
      const cancelled = after.filter(({ isCancelled }) => isCancelled);
      expect(isKept && cancelled.length > 0).toBe(false);
      for (const { uid, title, alarms } of cancelled) {
        expect(before.map((entry) => entry.uid)).toContain(uid);
        expect(title).toMatch(translator.language === 'en' ? /^Averted: .{1,31}$/ : /^已避免：.{1,36}$/);
        expect(alarms).toEqual([]);
      }
      expect(findCalendarFaults(writeCalendar(after, { name: 'x', language: translator.language, now: NOW }))).toEqual(
        [],
      );
      const read = Object.values(
        nodeIcal.sync.parseICS(writeCalendar(after, { name: 'x', language: translator.language, now: NOW })),
      );
      const status = read.flatMap((each) => (each?.type === 'VEVENT' ? [each.status] : []));
      expect(status).toEqual(after.map(({ isCancelled }) => (isCancelled ? 'CANCELLED' : 'CONFIRMED')));
    }
  });
});

test('52.1 asks for renewal, 10.1 for both: an entry says so, as the page does', () => {
  const words = (number: number, translator = zh) =>
    save(number, { at: AT, trigger: 'arrears' }, translator)
      .map(({ description }) => description)
      .join('\n');
  expect(words(52)).toContain('条文要求的是“续费”：只付清欠费够不够，没有写明。');
  expect(words(52, en)).toContain('whether paying what is owed is enough is not said.');
  expect(words(10)).toContain('条文要求续费，并且付清所欠费用。');
  expect(words(2)).not.toContain('条文要求');
});

test.each([
  [zh, '条文没有写几点', '没有填几点：'],
  [en, 'No clause gives the hour', 'No time of day is given:'],
])('15.1, 16.1: whose the missing hour is: the clause’s, the reader’s, or both’s', (translator, ofClause, ofReader) => {
  const told = (number: number, raw: Parameters<typeof simulate>[1], uid: RegExp) => {
    const entry = save(number, raw, translator, Date.parse('2026-11-01T10:00+08:00')).find((each) =>
      uid.test(each.uid),
    );
    return [ofClause, ofReader].map((words) => entry?.description.includes(words));
  };
  // With the expiry itself (15.1): no clause has an hour to give.
  expect(told(15, { trigger: 'expiry', at: '2026-11-25' }, /restriction/)).toEqual([false, true]);
  expect(told(15, { trigger: 'expiry', at: '2026-11-25T10:00' }, /restriction/)).toEqual([false, false]);
  // 15日 (16.1).
  expect(told(16, { trigger: 'arrears', at: '2026-11-25T10:00' }, /loss/)).toEqual([true, false]);
  expect(told(16, { trigger: 'arrears', at: '2026-11-25' }, /loss/)).toEqual([true, true]);
});

test.each(translators)('$language: an entry names all that was filled in', (translator) => {
  const raw = {
    trigger: 'arrears',
    variant: 'deferral-time',
    at: AT,
    deferral: 'PT30H',
    paid: '2026-12-10T09:00',
    count: 'civil',
    reading: 'clock/suspension',
  };
  const isEnglish = translator.language === 'en';
  const entries = save(17, raw, translator);
  expect(entries.length).toBeGreaterThan(1);
  for (const { description } of entries)
    for (const words of isEnglish
      ? ['deferral 30 hours', 'if paid Thu, Dec 10, 2026, 09:00', 'Civil Code', 'suspension']
      : ['延停 30 小时', '假如2026年12月10日周四 09:00付清', '民法典', '从暂停起算'])
      expect(description).toContain(words);
});

test.each(translators)('$language: what comes only on a condition says so in every entry', (translator) => {
  for (const { number, raw } of cases) {
    const described = save(number, raw, translator, NOW, true).map(({ description }) => description);
    const { happens, wording } = exportWords(translator, originOf(number, translator.language));
    for (const event of viewOf(number, raw).events) {
      if (!event.rule.condition) continue;
      const lines = described.flatMap((words) =>
        words.split('\n').filter((line) => line.startsWith(`· ${happens(event)}`)),
      );
      const clause = event.rule.citations[0]?.quotes[0] ?? '';
      const own = lines.filter((line) => line.includes(clause));
      expect(own.filter((line) => !line.includes(wording(event.rule.condition ?? { zh: '', en: '' })))).toEqual([]);
    }
  }
});

test('15.1 is for 视频点播 too, and an entry of ApsaraVideo Live is not called by it', () => {
  const titles = save(15, { trigger: 'expiry', at: '2026-12-25' }, en).map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.filter((title) => /\bVOD\b|demand/.test(title) || !/\blive\b/i.test(title))).toEqual([]);
});
