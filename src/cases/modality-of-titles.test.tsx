import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { useFigureWords } from '@/i18n/glance-words';
import type { PayBy } from '@/lifecycle/answer';
import { certaintyOf } from '@/lifecycle/certainty';
import { glanceAt } from '@/lifecycle/glance';
import { type GlanceFigure, figuresOf } from '@/lifecycle/glance-figures';
import { judgePayment } from '@/lifecycle/payment-verdict';
import { withGeneral } from '@/lifecycle/with-general';
import { writeMinute } from '@/time/beijing';
import { readMoment } from '@/time/read-moment';
import { doneTo } from './done-words';
import { exportWords } from './export-words';
import { simulate } from './simulate';
import type { SimulatorView } from './simulator-view';

/** What names an event away from the page of its case says how sure it is as certainty.ts does: calendar, verdict, list of products. */
const at = '2026-06-10T09:00';
const triggeredAt = readMoment(at) ?? 0;
const MINUTE = 60_000;

const languages = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const i18n = await createTranslator(locale);
    for (const part of ['simulator', 'events', 'exporting', 'glance'] as const) await addWording(i18n, part);
    const isEnglish = locale === 'en';
    return { locale, i18n, may: isEnglish ? /\bmay\b/ : /可能/, byRight: isEnglish ? /\bmay\b/ : /有权/ };
  }),
);

const samples = Array.from({ length: 75 }, (_, index) => index + 1).flatMap((number) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  const lifecycle = withGeneral(number, own, lifecycleContent);
  return lifecycle.scenarios
    .filter(({ isGeneral }) => number === 1 || isGeneral !== true)
    .map(({ id, trigger, variant }) => ({
      name: `${number} ${id}`,
      viewOf: (more: Readonly<Record<string, string>>): SimulatorView => {
        const raw = { trigger, ...(variant === null ? {} : { variant }), at, ...more };
        const view = simulate({ lifecycle, withoutRules: undefined }, raw);
        if (!view) throw new Error('Nothing was worked out.');
        return view;
      },
    }));
});

test.each(languages)(
  '$locale: a title of the calendar says “may” of what is not sure, and of nothing else that has its moment',
  ({ i18n, may }) => {
    const { happens } = exportWords(i18n, { nameOf: (id) => id, glosses: {} });
    const wrong = samples.flatMap(({ name, viewOf }) => {
      const { scenario, byReading } = viewOf({});
      return byReading.flatMap(({ events }) =>
        events.flatMap((event) => {
          const isMay = may.test(happens(event));
          const certainty = certaintyOf(event, scenario.rules);
          // A title has no room for a condition, nor for a window: what comes on one, or at some time, may come at this one.
          const isFixed = certainty === 'certain' && event.earliest === event.latest;
          // What neither stops nor takes anything (what goes on, what is kept) has a name alone.
          const isDone = doneTo(event.rule.effect) !== undefined;
          return isDone && isMay === isFixed ? [`${name} ${event.rule.id}: ${happens(event)}`] : [];
        }),
      );
    });
    expect(wrong).toEqual([]);
  },
);

test('the verdict on a payment calls gone only what is certain, and perhaps gone nothing that is', () => {
  const wrong = samples.flatMap(({ name, viewOf }) => {
    const borders = viewOf({}).byReading.flatMap(({ events }) =>
      events.flatMap(({ from, until }) => [from, until].flatMap((each) => each ?? [])),
    );
    const moments = [...new Set(borders.flatMap((each) => [each - MINUTE, each, each + MINUTE]))];
    return moments
      .filter((each) => each >= triggeredAt)
      .flatMap((settledAt) => {
        const { byReading, scenario } = viewOf({ paid: writeMinute(settledAt) });
        return byReading.flatMap(({ settlement, events, states }) => {
          if (!settlement) return [];
          const { gone, perhaps } = judgePayment(settlement, events, states, settledAt);
          const isSure = (event: (typeof gone)[number]) => certaintyOf(event, scenario.rules) === 'certain';
          return [...gone.filter((event) => !isSure(event)), ...perhaps.filter(isSure)].map(
            ({ rule }) => `${name} ${writeMinute(settledAt)} ${rule.id}`,
          );
        });
      });
  });
  expect(wrong).toEqual([]);
});

function Figure({ figure }: { readonly figure: GlanceFigure | null }) {
  return useFigureWords()(figure);
}

test.each(languages)('$locale: the list of products tells what is only possible as such', ({ i18n, byRight }) => {
  const wrong = lifecycleContent.lifecycles.flatMap((own) => {
    const figures = figuresOf(glanceAt(own, lifecycleContent.general));
    const lifecycle = withGeneral(own.number, own, lifecycleContent);
    return (['expiry', 'arrears'] as const).flatMap((trigger) => {
      const [scenario, ...more] = lifecycle.scenarios.filter((each) => each.trigger === trigger && !each.isGeneral);
      const raw = { trigger, ...(scenario?.variant ? { variant: scenario.variant } : {}), at };
      const view = scenario && more.length === 0 ? simulate({ lifecycle, withoutRules: undefined }, raw) : undefined;
      if (!view) return [];
      const { beforeRestriction, beforeLoss } = view.answer;
      const told = [
        ['restriction', beforeRestriction],
        ['loss', beforeLoss],
      ] as const satisfies readonly (readonly [string, PayBy])[];
      return told.flatMap(([what, payBy]) => {
        const figure = figures[`${trigger}-${what}`];
        if ((payBy.kind !== 'moment' && payBy.kind !== 'at-once') || figure?.kind !== 'hours') return [];
        const words = renderToStaticMarkup(
          <TranslatorContext value={i18n}>
            <Figure figure={figure} />
          </TranslatorContext>,
        );
        const isPossible = certaintyOf(payBy.event, view.scenario.rules) === 'possible';
        return byRight.test(words) === isPossible ? [] : [`${own.number} ${trigger} ${what}: ${words}`];
      });
    });
  });
  expect(wrong).toEqual([]);
});
