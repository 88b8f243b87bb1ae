import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import { wordsOfMarkup } from '@/cases/words-of-markup';
import { addWording } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { startOfDay } from '@/time/beijing';
import { DAY } from '@/time/duration';
import { readMoment } from '@/time/read-moment';
import { AnswerPanel } from './answer-panel';

const at = '2026-06-10T09:00';
const triggeredAt = readMoment(at) ?? 0;
const MINUTE = 60_000;

/** What a label says of a moment that is over, and what its box says then. */
const languages = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const i18n = await createTranslator(locale);
    await addWording(i18n, 'simulator');
    await addWording(i18n, 'events');
    const isEnglish = locale === 'en';
    return {
      locale,
      i18n,
      missed: isEnglish ? /you had to|let you reach/ : /本须|已到此/,
      over: isEnglish ? /passed|just now|ago/ : /已过|刚过/,
      // What asks for something by then; “when it stops” asks for nothing.
      asks: isEnglish ? /^(?:To|For)\b(?!.*you had to)/ : /(?<!本)须在此前/,
      // A moment that the text does not give may still be ahead, though the sure one has passed (51.1).
      open: isEnglish ? /no date|does not (?:give|say|state)|not stated/ : /没有写明何时/,
    };
  }),
);

const views = lifecycleContent.lifecycles
  .map((own) => withGeneral(own.number, own, lifecycleContent))
  .concat(withGeneral(1, undefined, lifecycleContent))
  .flatMap((lifecycle) =>
    lifecycle.scenarios
      .filter(({ isGeneral }) => lifecycle.number === 1 || isGeneral !== true)
      .map(({ id, trigger, variant }) => {
        const raw = { trigger, ...(variant === null ? {} : { variant }), at };
        const view = simulate({ lifecycle, withoutRules: undefined }, raw);
        if (!view) throw new Error('Nothing was worked out.');
        return { name: `${lifecycle.number} ${id}`, view };
      }),
  );

function momentsOf({ byReading }: SimulatorView): readonly number[] {
  const borders = byReading.flatMap(({ events }) =>
    events.flatMap(({ earliest, latest, from, until }) =>
      [earliest, latest, from, until].flatMap((each) => each ?? []),
    ),
  );
  return [...new Set([triggeredAt, ...borders].flatMap((each) => [each - MINUTE, each, each + MINUTE]))];
}

test.each(languages)(
  '$locale: a label says that a moment is over where its box does and it asks for something, and nowhere else',
  (language) => {
    const { i18n, missed, over, asks, open } = language;
    const wrong = views.flatMap(({ name, view }) =>
      momentsOf(view).flatMap((now) => {
        const { answer, scenario } = view;
        const clock = { trigger: scenario.trigger, triggeredAt, dated: true, doubt: 0, now };
        const panel = renderToStaticMarkup(
          <TranslatorContext value={i18n}>
            <AnswerPanel {...{ answer, scenario, clock, now }} settledAt={Infinity} />
          </TranslatorContext>,
        );
        return [...panel.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].flatMap(([, label = '', box = '']) => {
          // What a clause asks for before has a moment of its own, and a test below.
          const words = wordsOfMarkup(box.replace(/<p class="asked-for">.*?<\/p>/s, '')).join(' ');
          const isOver = over.test(words);
          const isWrong = isOver ? asks.test(label) && !open.test(words) : missed.test(label);
          return isWrong ? [`${name}: ${label}: ${words}`] : [];
        });
      }),
    );
    expect([...new Set(wrong)]).toEqual([]);
  },
);

test.each(languages)('$locale: what a clause asks for before is open, today, over, by its own day', ({ i18n }) => {
  const told = views.flatMap(({ name, view }) => {
    const { answer, scenario } = view;
    const asked = 'askedFor' in answer.beforeRestriction ? answer.beforeRestriction.askedFor : undefined;
    if (!asked) return [];
    const wordsAt = (now: number) => {
      const clock = { trigger: scenario.trigger, triggeredAt, dated: true, doubt: 0, now };
      const panel = renderToStaticMarkup(
        <TranslatorContext value={i18n}>
          <AnswerPanel {...{ answer, scenario, clock, now }} settledAt={Infinity} />
        </TranslatorContext>,
      );
      return wordsOfMarkup(/<p class="asked-for">(.*?)<\/p>/s.exec(panel)?.[1] ?? '').join(' ');
    };
    const day = startOfDay(asked.at);
    const states = [day - MINUTE, day, day + DAY - MINUTE, day + DAY, triggeredAt - MINUTE, triggeredAt].map((now) => {
      const words = wordsAt(now);
      return [
        /已过|has passed/.test(words) ? 'over' : /就是今天|is today/.test(words) ? 'today' : 'open',
        /立即续费|renew at once/.test(words) ? 'at once' : '',
      ].join(' ');
    });
    return [{ name, states: states.join() }];
  });
  expect(told.length).toBeGreaterThan(40);
  expect([...new Set(told.map(({ states }) => states))]).toEqual([
    'open ,today at once,today at once,over at once,over at once,over ',
  ]);
});
