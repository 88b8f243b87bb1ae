import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { products } from '@content/products';
import { createTranslator } from '@/app/create-translator';
import { shortNamesOf } from '@/corpus/short-names';
import { addWording } from '@/i18n/create-i18n';
import { eventsEn } from '@/i18n/events.en';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import { headlinesOf } from '@/lifecycle/headline';
import { toLimit } from '@/lifecycle/tense';
import { withGeneral } from '@/lifecycle/with-general';
import { DAY } from '@/time/duration';
import { briefSubjects } from './brief-subjects';
import { toCalendar } from './calendar-entries';
import { gravityOf } from './calendar-group';
import { isFixed } from './export-words';
import { simulate } from './simulate';
import type { SimulatorView } from './simulator-view';

/**
 * No title of a calendar promises more, or less, than the text and the sentence on the page: for every product, every scenario, in both
 * languages, with an hour and with a day alone, before and after it has begun.
 */
const NOW = Date.parse('2026-11-27T10:30:00+08:00');
const translators = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const translator = await createTranslator(locale);
    for (const part of ['simulator', 'events', 'exporting'] as const) await addWording(translator, part);
    return translator;
  }),
);

const cases = products.flatMap((product) => {
  const own = lifecycleContent.lifecycles.find(({ number }) => number === product.number);
  const lifecycle = withGeneral(product.number, own, lifecycleContent);
  return lifecycle.scenarios.flatMap(({ id, trigger, variant }) =>
    ['2026-11-27T10:00', '2026-11-27', '2027-01-10T10:00', '2027-01-10'].map((at) => {
      const raw = { at, trigger, ...(variant === null ? {} : { variant }) };
      const view = simulate({ lifecycle, withoutRules: undefined }, raw);
      if (!view) throw new Error('nothing was worked out');
      const [zh = [], en = []] = translators.map((translator) => {
        const isEnglish = translator.language === 'en';
        const origin = {
          slug: product.slug,
          product: isEnglish ? product.en : product.zh,
          shortNames: shortNamesOf(product, isEnglish),
          link: 'https://example.org/',
          nameOf: (one: string) => one.slice(2),
          glosses: {},
        };
        return toCalendar(view, translator, origin, { now: NOW, caseId: 'a' });
      });
      const entries = zh.map((entry, index) => ({ ...entry, zh: entry.title, en: en[index]?.title ?? '' }));
      return { name: `${product.number} ${id} ${at}`, view, entries };
    }),
  );
});

/** What a title says that comes, apart from what to do; piece by piece. */
const piecesOf = (title: string) => {
  const whole = / or |否则/.test(title)
    ? title
        .split(/ or |否则/)
        .slice(1)
        .join('')
    : title.replace(/^.*?(?:：|: )/, '');
  return whole.split(/，|, /);
};
const isMay = (piece: string) => /可能|\bmay(?:be)?\b/.test(piece);
const isDuty = ({ uid, zh }: { readonly uid: string; readonly zh: string }) =>
  uid.includes('renew-as-asked') || uid.includes('renewal-due') || zh.includes('条款要求');

/** When an entry stands: its moment, or the midnight that ends its day. */
const endOf = ({ when }: (typeof cases)[number]['entries'][number]) =>
  'at' in when ? when.at : Date.parse(`${when.day}T00:00+08:00`) + DAY;

/** When an event counts in a calendar. */
const momentOf = (view: SimulatorView, { earliest, rule }: ReturnType<SimulatorView['unpaidEvents']>[number]) =>
  earliest === null ? undefined : toLimit(earliest, view.doubt === 0 && hasTimeOfDay(rule, view.scenario.rules));

test('what stops or is lost for certain at the moment of an entry is told without “may”', () => {
  const wrong = cases.flatMap(({ name, view, entries }) =>
    entries
      // What is used up in time is not lost; what ends with it ends all the same (57.1).
      .filter((entry) => !isDuty(entry) && !entry.zh.includes('用完'))
      .flatMap((entry) => {
        const sure = view
          .unpaidEvents()
          .some((event) => momentOf(view, event) === endOf(entry) && gravityOf(event) !== 'changes' && isFixed(event));
        const isTold = (title: string) => !sure || piecesOf(title).some((piece) => !isMay(piece));
        return [entry.zh, entry.en].filter((title) => !isTold(title)).map((title) => `${name}: ${title}`);
      }),
  );
  expect(wrong).toEqual([]);
});

test('what may come at the moment of an entry, and nothing else, is told with “may”', () => {
  const wrong = cases.flatMap(({ name, view, entries }) =>
    entries
      .filter((entry) => !isDuty(entry))
      .flatMap((entry) => {
        const all = view.unpaidEvents().filter((event) => momentOf(view, event) === endOf(entry));
        const perhaps = all.filter((event) => gravityOf(event) !== 'changes');
        const isOnlyMay = perhaps.length > 0 && !perhaps.some(isFixed);
        const isTold = (title: string) => !isOnlyMay || piecesOf(title).every(isMay);
        return [entry.zh, entry.en].filter((title) => !isTold(title)).map((title) => `${name}: ${title}`);
      }),
  );
  expect(wrong).toEqual([]);
});

test('the sentence on the page and the title of its moment are as sure as each other', () => {
  let compared = 0;
  const wrong = cases.flatMap(({ name, view, entries }) => {
    const headlines = headlinesOf({
      scenario: view.scenario,
      answer: view.answer,
      triggeredAt: view.triggeredAt,
      settledAt: Infinity,
      now: NOW,
      slack: view.doubt,
      hasTime: ({ rule }) => hasTimeOfDay(rule, view.scenario.rules),
    });
    return headlines.flatMap((headline) => {
      if (headline.kind !== 'before') return [];
      const { event, isRight, isPossible, limit } = headline;
      return entries
        .filter((entry) => endOf(entry) === toLimit(limit.at, limit.hasTime && view.doubt === 0))
        .flatMap((entry) => {
          compared += 1;
          const isSure = !isRight && !isPossible && event.earliest === event.latest;
          return [entry.zh, entry.en]
            .filter((title) => !piecesOf(title).some((piece) => isMay(piece) !== isSure))
            .map((title) => `${name}: ${title} | ${event.rule.id}`);
        });
    });
  });
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(100);
});

test('a title for a last day says what comes otherwise, and which it is; none says only that something does', () => {
  const titles = cases.flatMap(({ entries }) =>
    entries.filter((entry) => !isDuty(entry)).map(({ en, zh }) => ({ en, zh })),
  );
  expect(titles.filter(({ en, zh }) => zh.includes('否则') && !en.includes(' or '))).toEqual([]);
  expect([...new Set(titles.map(({ en }) => en))].filter((title) => /something|a change/.test(title))).toEqual([]);
});

test('43.2: what stops after seven days is told as certain, though the vendor may also end it all', () => {
  const own = cases
    .filter(({ name }) => name.startsWith('43 arrears 2026-11-27T10:00'))
    .flatMap(({ entries }) => entries);
  expect(own.map(({ zh, en }) => [zh, en])).toEqual([
    ['最后一天：付清数据湖构建欠费，否则元数据服务停止', 'Last day: pay DLF or metadata stopped'],
    ['最后一天：付清数据湖构建欠费，否则入湖模板被删除', 'Last day: pay DLF or templates deleted'],
  ]);
  // It leads to the clause that stops it, and not to the one by which all may end.
  expect(own[0]?.url).toBe('https://example.org/#p-43.2.1');
});

test('6.3: what is suspended for certain is told beside what may be lost', () => {
  const own = cases.find(({ name }) => name.startsWith('6 arrears 2027-01-10T10:00'))?.entries ?? [];
  expect(own.map(({ zh, en }) => [zh, en])).toContainEqual([
    '付清消息队列服务欠费，否则服务暂停，未处理的消息数据可能被释放',
    'Pay Message Queue or a stop, maybe loss',
  ]);
});

test('what is put in a word or two is the subject of a rule', () => {
  const rules = lifecycleContent.lifecycles.flatMap(({ scenarios }) => scenarios.flatMap(({ rules: own }) => own));
  const names = new Set([
    ...rules.flatMap(({ object }) => object?.en ?? []),
    ...Object.values(eventsEn.events.subject),
  ]);
  expect(Object.keys(briefSubjects).filter((name) => !names.has(name))).toEqual([]);
});
