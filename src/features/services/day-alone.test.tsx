import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { CaseHeadline } from '@/cases/case-headline';
import { CaseLine } from '@/cases/case-line';
import { CaseStatus, NextEvent } from '@/cases/case-status';
import { simulate } from '@/cases/simulate';
import { products } from '@/corpus/products';
import { withGeneral } from '@/lifecycle/with-general';
import { readMoment } from '@/time/read-moment';
import { DAY, HOUR } from '@/time/duration';
import { FirstWords } from './first-words';
import { LimitCell } from './limit-cell';
import type { ServiceCase } from './service-case';
import { barredOf, knownLimitOf } from './sort-cases';
import { languages } from './test-table';

/** Of a day alone nothing with an hour follows: for every scenario of every product, in both languages, about every limit. */

const DAY_ALONE = '2026-11-27';
const began = readMoment(DAY_ALONE) ?? 0;

const lifecycles = products.map(({ number }) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  return withGeneral(number, own, lifecycleContent);
});
// Without rules of their own all are alike: one stands for them.
const ownOrFirst = lifecycles.filter(
  ({ number }) => number === 1 || lifecycleContent.lifecycles.some((each) => each.number === number),
);
const cases = ownOrFirst.flatMap((lifecycle) =>
  lifecycle.scenarios.map(({ trigger, variant }): ServiceCase => {
    const product = products.find(({ number }) => number === lifecycle.number);
    const raw = { trigger, at: DAY_ALONE, ...(variant === null ? {} : { variant }) };
    const view = simulate({ lifecycle, withoutRules: undefined }, raw);
    if (!view || !product) throw new Error(`There is no ${lifecycle.number}.`);
    const { scenario, triggeredAt, dated, doubt } = view;
    const clock = { trigger: scenario.trigger, triggeredAt, dated, doubt };
    const service = { id: 's', slug: product.slug, label: '', values: {} };
    return { service, product, name: product.zh, shortName: product.zh, values: raw, view, clock };
  }),
);

const WHICH = ['loss', 'stop'] as const;
const render = (i18n: (typeof languages)[number], part: ReactNode) =>
  renderToStaticMarkup(<TranslatorContext value={i18n}>{part}</TranslatorContext>);

/** All that a list and a page say of a case from its moments. */
const said = (one: ServiceCase, now: number) => (
  <>
    <CaseLine view={one.view} clock={{ ...one.clock, now }} />
    <CaseHeadline view={one.view} clock={{ ...one.clock, now }} now={now} />
    <CaseStatus view={one.view} now={now} />
    <NextEvent view={one.view} clock={{ ...one.clock, now }} now={now} />
    {WHICH.map((which) => (
      <LimitCell key={which} one={one} which={which} now={now} />
    ))}
    <FirstWords cases={[one]} now={now} />
  </>
);

/** A time of day, and a length in hours or minutes that are left: the periods of clauses stand in no such sentence. */
const HOURS =
  /\d{1,2}:\d{2}|dateTime="[^"]*T|(?:还有|已过) ?(?:\d+ 天 )?\d+ (?:小时|分钟)|(?:\d+ (?:hours?|minutes?)) (?:left|ago)|\(in [^)]*(?:hour|minute)/;

test.each([
  ['before', -3 * DAY],
  ['two days after', 2 * DAY + 11 * HOUR],
])('a day alone, %s: no hour is said', (_, since) => {
  const now = began + since;
  const found = languages.flatMap((i18n) =>
    cases.flatMap((one) => {
      const words = HOURS.exec(render(i18n, said(one, now)))?.[0];
      return words === undefined ? [] : [`${one.product.number} ${one.view.scenario.id} ${i18n.language}: ${words}`];
    }),
  );
  expect(found).toEqual([]);
});

/** What is said of something as done or over. */
const OVER = /已过|应已|has passed|should have been/;

const timed = cases.flatMap((one) =>
  WHICH.flatMap((which) => {
    const limit = knownLimitOf(one, which);
    return limit?.hasTime === true && limit.at >= began + DAY ? [{ one, which, at: limit.at }] : [];
  }),
);

/** What is barred with the arrears themselves (25.2) has come for certain once they are over, whatever their hour. */
const withoutBarred = (one: (typeof cases)[number], sentence: string) =>
  barredOf(one).reduce(
    (left, { object }) => left.replaceAll(new RegExp(`[^。.]*(?:${object?.zh}|${object?.en})[^。.]*[。.]`, 'gi'), ''),
    sentence.replaceAll(/<[^>]*>/g, ''),
  );

/** Which of them are told to be over, in a cell of the list or in the sentence, so long after their earliest moment. */
const overAt = (since: number) =>
  languages.flatMap((i18n) =>
    timed.flatMap(({ one, which, at }) => {
      const now = at + since;
      const cell = render(i18n, <LimitCell one={one} which={which} now={now} />);
      const [first] = timed.filter((each) => each.one === one).map((each) => each.at);
      const sentence =
        first === at ? render(i18n, <CaseHeadline view={one.view} clock={{ ...one.clock, now }} now={now} />) : '';
      const words = /class="left is-past"/.exec(cell)?.[0] ?? OVER.exec(withoutBarred(one, sentence))?.[0];
      return words === undefined ? [] : [`${one.product.number} ${one.view.scenario.id} ${i18n.language}: ${words}`];
    }),
  );

test('a day alone: as long as by its last hour a moment is ahead, nothing is said to be over', () => {
  expect([...overAt(0), ...overAt(12 * HOUR), ...overAt(DAY - HOUR)]).toEqual([]);
});

test('a day alone: once by its last hour too the moment has come, it is said to be over', () => {
  expect(overAt(DAY).length).toBe(2 * timed.length);
});
