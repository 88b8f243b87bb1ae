import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { type Headline, headlinesOf } from '@/lifecycle/headline';
import { withGeneral } from '@/lifecycle/with-general';
import { readMoment } from '@/time/read-moment';
import { HOUR } from '@/time/duration';
import { HeadlineSentences } from './headline-sentence';
import { hasTimeOfDay } from './moment';
import { simulate } from './simulate';
import type { SimulatorView } from './simulator-view';

/** What the sentence of a case says to have come, or perhaps to have come, against the earliest moment at which it can. */
const languages = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const i18n = await createTranslator(locale);
    for (const part of ['simulator', 'events'] as const) await addWording(i18n, part);
    return i18n;
  }),
);

const AT = ['2026-11-20', '2026-11-20T00:00', '2026-11-20T15:20'];
const ownOrFirst = Array.from({ length: 75 }, (_, index) => index + 1).flatMap((number) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  // Without rules of their own all are alike: the first stands for them.
  return number === 1 || own ? [withGeneral(number, own, lifecycleContent)] : [];
});
const views = ownOrFirst.flatMap((lifecycle) =>
  lifecycle.scenarios.flatMap(({ trigger, variant }) =>
    AT.map((at) => {
      const view = simulate(
        { lifecycle, withoutRules: undefined },
        { trigger, at, ...(variant === null ? {} : { variant }) },
      );
      if (!view) throw new Error(`Nothing was worked out of ${lifecycle.number}.`);
      return { number: lifecycle.number, at, view };
    }),
  ),
);

/** The sentences of a case at a moment: of which event, and their words. */
function sentencesAt(view: SimulatorView, now: number) {
  const { scenario, answer, triggeredAt, paidAfter, doubt, dated } = view;
  const clock = { trigger: scenario.trigger, triggeredAt, dated, doubt, now };
  const headlines = headlinesOf({
    scenario,
    answer,
    triggeredAt,
    settledAt: triggeredAt + paidAfter,
    now,
    slack: doubt,
    hasTime: ({ rule }) => hasTimeOfDay(rule, scenario.rules),
  });
  const wordsIn = (headline: Headline, i18n: (typeof languages)[number]) =>
    renderToStaticMarkup(
      <TranslatorContext value={i18n}>
        <HeadlineSentences {...{ scenario, clock, now }} headlines={[headline]} isKeptByRight={false} />
      </TranslatorContext>,
    ).replaceAll(/<[^>]*>/g, '');
  return headlines.flatMap((headline) =>
    // “Before … pay” says of nothing that it has come.
    'event' in headline && headline.kind !== 'before'
      ? [{ event: headline.event, words: () => languages.map((i18n) => wordsIn(headline, i18n)) }]
      : [],
  );
}

/** What is said of something as done, as perhaps done, or as coming at any moment of this day. */
const MAY_HAVE_COME = /可能已(?!过)|应已|就是今天|may have been|should have been|is today/;

/** Just before, at and after each moment of a case. */
const momentsOf = ({ events, triggeredAt }: SimulatorView) =>
  [...new Set([triggeredAt, ...events.map(({ from }) => from)])].flatMap((moment) => [
    moment - 1,
    moment,
    moment + 12 * HOUR,
  ]);

test('no sentence has it that something may have come before the earliest moment at which it can', () => {
  const early = views.flatMap(({ number, at, view }) =>
    momentsOf(view).flatMap((now) =>
      sentencesAt(view, now)
        .filter(({ event }) => now < event.from)
        .flatMap(({ words }) => words().map((each) => `${number} ${at} ${now}: ${each}`)),
    ),
  );
  expect(early.length).toBeGreaterThan(0);
  expect(early.filter((each) => MAY_HAVE_COME.test(each))).toEqual([]);
});

const of13 = (at: string, now: string) => {
  const found = views.find((each) => each.number === 13 && each.at === at && each.view.scenario.trigger === 'arrears');
  return found ? (sentencesAt(found.view, readMoment(now) ?? 0)[0]?.words() ?? []) : [];
};

test('13.2 with a day alone: the hour that decides may be over, and the release is seven days off', () => {
  const [chinese, english] = of13('2026-11-20', '2026-11-20T12:00');
  expect(chinese).toBe(
    '最早11月20日周五，可能已过，也可能还没有：立即付清全部欠费；过后付清，能否避免实例被释放，条文没有说。',
  );
  expect(english).toMatch(/^Fri, Nov 20 at the earliest may have passed, or not yet: .* now; once it has passed,/);
  // On the seventh day after the stop it may have come.
  const later = of13('2026-11-20', '2026-11-27T12:00');
  expect(later.map((each) => MAY_HAVE_COME.test(each))).toEqual([true, true]);
});
