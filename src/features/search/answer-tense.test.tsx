import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { products } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import type { Locale } from '@/i18n/locales';
import { startOfDay } from '@/time/beijing';
import { DAY, HOUR } from '@/time/duration';
import { isLegalHoliday } from '@/corpus/calendar';
import { combinationsOf } from '@/lifecycle/answer';
import type { LifecycleRule, ProductLifecycle } from '@/lifecycle/model';
import { projectLifecycle } from '@/lifecycle/project-lifecycle';
import { readMoment } from '@/time/read-moment';
import type { Question } from '@/search/read-question';
import { answerOf, type TriggerAnswer } from './answer-of';
import { useDateLeft, useTimeWords } from './answer-words';
import type { OutcomeAnswer } from './outcome-of';

/** The words for an outcome, as a card has them. */
type Say = (outcome: Pick<OutcomeAnswer, 'time'>) => string;

/** Gives the words of the language in which it is rendered. */
function Probe({ onWords }: { readonly onWords: (words: Say) => void }) {
  const [timeWords, leftWords] = [useTimeWords(), useDateLeft()];
  onWords(({ time }) => {
    const on = time.kind === 'hours' && !(time.isRight && time.hours === 0) ? time.on : undefined;
    return [timeWords(time), on ? leftWords(on) : ''].join(' ');
  });
  return null;
}

async function wordsIn(locale: Locale): Promise<Say> {
  const i18n = await createTranslator(locale);
  await addWording(i18n, 'answering');
  await addWording(i18n, 'events');
  const found: Say[] = [];
  renderToStaticMarkup(
    <TranslatorContext value={i18n}>
      <Probe onWords={(words) => found.push(words)} />
    </TranslatorContext>,
  );
  const [words] = found;
  if (!words) throw new Error('Nothing was rendered.');
  return words;
}

const say = [await wordsIn('zh-CN'), await wordsIn('en')] as const;
const now = readMoment('2026-11-27T11:00') ?? 0;
const LENGTHS = [
  -400 * DAY,
  -20 * DAY,
  -8 * DAY,
  -7 * DAY,
  -3 * DAY,
  -30 * HOUR,
  -3 * HOUR,
  3 * HOUR,
  30 * HOUR,
  5 * DAY,
  40 * DAY,
];

const TO_COME = /还有|会发生|\bwill\b|\bleft\b/;
const OVER = /已经|已过|已到|\bhas (?:come|happened)\b|\bhave happened\b|\bpast\b/;

function question(
  product: (typeof products)[number],
  trigger: 'arrears' | 'expiry',
  at: number,
  hasTime: boolean,
): Question {
  const nothing = {
    outcome: undefined,
    after: undefined,
    onDay: undefined,
    list: undefined,
    paid: undefined,
    unread: undefined,
  };
  return {
    ...nothing,
    products: [product],
    trigger,
    when: { at, hasTime },
    variants: [],
    called: [],
    either: undefined,
  };
}

const outcomesOf = ({ restriction, loss, stop, later, variants }: TriggerAnswer) => [
  restriction,
  loss,
  ...(stop ? [stop] : []),
  ...later,
  ...variants.flatMap((variant) => [variant.restriction, variant.loss]),
];

/** With what other readings have. */
const saidOf = (answer: TriggerAnswer) =>
  outcomesOf(answer).flatMap((outcome) => [outcome, ...outcome.readings.flatMap(({ answered }) => answered ?? [])]);

/** From when on a rule may have come, by each case and reading that has it: it may be of no moment and follow one (5.5 the stop). */
function fromOf(lifecycle: ProductLifecycle, triggeredAt: number): (rule: LifecycleRule) => readonly number[] {
  const given = { triggeredAt, settledAt: Infinity, counting: 'moment', isHoliday: isLegalHoliday } as const;
  const events = lifecycle.scenarios.flatMap((scenario) =>
    combinationsOf(scenario).flatMap((readings) => projectLifecycle(scenario, { ...given, parameters: {}, readings })),
  );
  return (rule) => events.flatMap((event) => (event.rule === rule ? [event.from] : []));
}

/** Which tense an outcome has, by the clock alone; `undefined` for one that may be of either. */
function tenseOf(
  { time, rule }: Pick<OutcomeAnswer, 'time' | 'rule'>,
  at: number,
  hasTime: boolean,
  from: ReturnType<typeof fromOf>,
): 'ahead' | 'come' | undefined {
  if (time.kind === 'hours' && time.on) {
    const { on } = time;
    const begins = on.hasTime ? on.at : startOfDay(on.at);
    return now < begins ? 'ahead' : 'come';
  }
  const moments = rule ? from(rule) : [at];
  if (now < Math.min(...moments)) return 'ahead';
  return now >= Math.max(...moments) + (hasTime ? 0 : DAY) ? 'come' : undefined;
}

test.each(products.map(({ number }) => number))(
  'product %d: no card says of a passed moment that it will be, or of a coming one that it was',
  async (number) => {
    const product = products.find((each) => each.number === number);
    const { lifecycle } = await loadLifecycle(number);
    const wrong: string[] = [];
    let count = 0;
    for (const trigger of ['arrears', 'expiry'] as const)
      for (const since of LENGTHS)
        for (const hasTime of [true, false]) {
          const at = hasTime ? now + since : startOfDay(now + since);
          const answers = product ? answerOf(lifecycle, question(product, trigger, at, hasTime), now) : [];
          const from = fromOf(lifecycle, at);
          for (const outcome of answers.flatMap(saidOf)) {
            const tense = tenseOf(outcome, at, hasTime, from);
            for (const words of say.map((each) => each(outcome))) {
              count += 1;
              if ((tense === 'ahead' && OVER.test(words)) || (tense === 'come' && TO_COME.test(words)))
                wrong.push(`${trigger} ${since / HOUR}h ${hasTime}: ${tense}: ${words}`);
            }
          }
        }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(40);
  },
);

test('what hangs on a condition is told with it, and as no right of the vendor', async () => {
  const told = await Promise.all(
    products.map(async (product) => {
      const { lifecycle } = await loadLifecycle(product.number);
      return (['arrears', 'expiry'] as const).flatMap((trigger) =>
        [false, true]
          .flatMap((isDated) => {
            const asked = question(product, trigger, now - 30 * HOUR, true);
            return answerOf(lifecycle, isDated ? asked : { ...asked, when: undefined }, now).flatMap(saidOf);
          })
          .flatMap((outcome) =>
            outcome.rule?.condition ? [{ ...outcome, id: `${product.number} ${outcome.rule.id}` }] : [],
          ),
      );
    }),
  );
  const all = told.flat();
  const wrong = all.filter((outcome) => {
    const [zh, en] = say.map((each) => each(outcome));
    const { condition } = outcome.rule ?? {};
    const isTold = zh?.includes(`（条件：${condition?.zh}）`) && en?.includes(`(if ${condition?.en})`);
    // A right that hangs on a condition too is one (5.2, then 5.5).
    return (
      !isTold || (outcome.time.kind === 'hours' && /有权|未必|\bright\b|\bneed not\b|if at all/.test(`${zh} ${en}`))
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect([...new Set(all.map(({ id }) => id))]).toEqual(expect.arrayContaining(['26 terminated-unused']));
});

test.each([
  [-9 * DAY, true],
  // A day after its day began it may have come, and by the last hour of the day of the arrears not yet.
  [-DAY, false],
])('2.2: of arrears on a day %d ms ago, whose hour is not known, the stop has come: %s', async (since, isDone) => {
  const product = products.find(({ number }) => number === 2);
  const { lifecycle } = await loadLifecycle(2);
  if (!product) throw new Error('There is no product 2.');
  const [answer] = answerOf(lifecycle, question(product, 'arrears', startOfDay(now + since), false), now);
  const time = answer?.restriction.time;
  expect(time?.kind === 'hours' && time.on?.isDone).toBe(isDone);
});
