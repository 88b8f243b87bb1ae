import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { NextEvent } from '@/cases/case-status';
import { HeadlineSentences } from '@/cases/headline-sentence';
import { PayByWords } from '@/cases/pay-by-words';
import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import { addWording } from '@/i18n/create-i18n';
import { isAgreed } from '@/lifecycle/case-readings';
import { certaintyOf } from '@/lifecycle/certainty';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import { type Headline, headlinesOf } from '@/lifecycle/headline';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { tenseOf } from '@/lifecycle/tense';
import { withGeneral } from '@/lifecycle/with-general';
import { DAY } from '@/time/duration';
import { readMoment } from '@/time/read-moment';
import { useOccurrenceWords } from './occurrence-words';

/**
 * 可能, 应已 and 会, may, should have and will: sentence, list, box and what comes next say of an event what its certainty is, for every
 * product, trigger, variant and reading, before, at, between and after every boundary, in both languages.
 */
const languages = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const i18n = await createTranslator(locale);
    await addWording(i18n, 'simulator');
    await addWording(i18n, 'events');
    return {
      i18n,
      may: locale === 'en' ? /\b(?:may|perhaps)\b/i : /可能/,
      should: locale === 'en' ? /should/ : /应已/,
    };
  }),
);
const at = '2026-06-10T09:00';
const triggeredAt = readMoment(at) ?? 0;
const MINUTE = 60_000;

const samples = lifecycleContent.lifecycles
  .map((own) => withGeneral(own.number, own, lifecycleContent))
  .concat(withGeneral(1, undefined, lifecycleContent))
  .flatMap((lifecycle) =>
    lifecycle.scenarios
      .filter(({ isGeneral }) => lifecycle.number === 1 || isGeneral !== true)
      .map((scenario) => ({ lifecycle, scenario })),
  );

/** The case by each reading that the reader can choose. */
function viewsOf({ lifecycle, scenario }: (typeof samples)[number]): readonly SimulatorView[] {
  const raw = { trigger: scenario.trigger, ...(scenario.variant === null ? {} : { variant: scenario.variant }), at };
  const given = { lifecycle, withoutRules: undefined };
  const others = scenario.readings.flatMap(({ id, alternatives }) =>
    alternatives.slice(1).map((other) => simulate(given, { ...raw, reading: `${id}/${other.id}` })),
  );
  return [simulate(given, raw), ...others].flatMap((view) => view ?? []);
}

/** Before, at and after every boundary, and between two. */
function momentsOf({ events }: SimulatorView): readonly number[] {
  const borders = [
    triggeredAt,
    ...events.flatMap(({ earliest, latest }) => [earliest, latest].flatMap((each) => each ?? [])),
  ];
  const sorted = [...new Set(borders)].toSorted((one, other) => one - other);
  const between = sorted.flatMap((each, index) => {
    const next = sorted[index + 1];
    return next === undefined ? [each + 30 * DAY] : [(each + next) / 2];
  });
  return [...new Set([...sorted.flatMap((each) => [each - MINUTE, each, each + MINUTE]), ...between])];
}

/** What the list says of each event. */
function Occurrences({ view, now }: { readonly view: SimulatorView; readonly now: number }) {
  const words = useOccurrenceWords(view.scenario, now, Infinity, 0, view.events);
  return view.events.map((event) => (
    <i key={event.rule.id} title={event.rule.id}>
      {words(event, hasTimeOfDay(event.rule, view.scenario.rules))}
    </i>
  ));
}

/** How an event should be told: what is certain, or is once its condition is met, is never told as possible. */
function toldOf(event: LifecycleEvent, { scenario: { rules } }: SimulatorView, now: number) {
  const tense = tenseOf(event, now, hasTimeOfDay(event.rule, rules));
  return { tense, isSure: certaintyOf(event, rules) !== 'possible' };
}

const GOES_ON = new Set(['continue', 'keep', 'charge']);

const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');

function faultsOf(view: SimulatorView, now: number, { i18n, may, should }: (typeof languages)[number]): string[] {
  const { scenario } = view;
  const clock = { trigger: scenario.trigger, triggeredAt, dated: true, doubt: 0, now };
  const render = (part: React.ReactNode) =>
    renderToStaticMarkup(<TranslatorContext value={i18n}>{part}</TranslatorContext>);
  const list = new Map(
    [...render(<Occurrences view={view} now={now} />).matchAll(/<i title="([^"]*)">(.*?)<\/i>/gs)].map(
      ([, id = '', words = '']) => [id, words] as const,
    ),
  );
  const listed = view.events.flatMap((event) => {
    const { tense, isSure } = toldOf(event, view, now);
    const words = list.get(event.rule.id) ?? '';
    if (tense === 'undated' || GOES_ON.has(event.rule.effect)) return [];
    const isMay = may.test(words);
    // What is certain, and has a moment, is told as possible only while its time runs.
    return isMay === (!isSure || tense === 'under-way') ? [] : [`list ${event.rule.id}: ${words}`];
  });
  const headlines: readonly Headline[] = headlinesOf({
    scenario,
    answer: view.answer,
    triggeredAt,
    settledAt: Infinity,
    now,
    slack: 0,
    hasTime: ({ rule }) => hasTimeOfDay(rule, scenario.rules),
  });
  const sentences = headlines.flatMap((headline) => {
    if (!('event' in headline) || headline.kind === 'undated') return [];
    const words = textOf(
      render(<HeadlineSentences {...{ scenario, clock, now }} headlines={[headline]} isKeptByRight={false} />),
    );
    const { tense, isSure } = toldOf(headline.event, view, now);
    const isPast = headline.kind === 'passed' || (headline.kind === 'at-once' && headline.isOver);
    const isOpen = headline.kind === 'passed' && headline.isDecided;
    const isDone = 'isDone' in headline && (headline.isDone || headline.isDoneAsRead);
    return [
      ...(should.test(words) === (isPast && isDone && !isOpen) ? [] : [`sentence: ${words}`]),
      ...(isSure && tense === 'past' && isPast && !isOpen && may.test(words) && !headline.disputed
        ? [`sentence: ${words}`]
        : []),
    ];
  });
  const next = textOf(render(<NextEvent view={view} clock={clock} now={now} />));
  const coming = view.events.filter(
    (event) => toldOf(event, view, now).tense === 'ahead' && isAgreed(event, view.byReading),
  );
  const isAllSure = coming.length > 0 && coming.every((event) => toldOf(event, view, now).isSure);
  const isAlone = view.byReading.length === 1;
  const following = isAlone && isAllSure && may.test(next.replaceAll(/[（(].*?[）)]/g, '')) ? [`next: ${next}`] : [];
  const boxes = [view.answer.beforeRestriction, view.answer.beforeLoss].flatMap((payBy) => {
    if (payBy.kind !== 'at-once') return [];
    const words = textOf(render(<PayByWords {...{ payBy, scenario, clock, now }} />));
    const { event } = payBy;
    const isFixed = certaintyOf(event, scenario.rules) !== 'possible' && event.earliest === event.latest;
    return may.test(words.replaceAll(/“.*?”/g, '')) === !isFixed ? [] : [`box: ${words}`];
  });
  return [...listed, ...sentences, ...following, ...boxes];
}

test.each(languages.map((language) => [language.i18n.language, language] as const))(
  '%s: every part says how sure a thing is as it is reckoned',
  (_, language) => {
    const wrong = samples.flatMap((sample) =>
      viewsOf(sample).flatMap((view) =>
        momentsOf(view).flatMap((now) =>
          faultsOf(view, now, language).map((fault) => `${sample.lifecycle.number} ${sample.scenario.id}: ${fault}`),
        ),
      ),
    );
    expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  },
);
