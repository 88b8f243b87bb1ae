import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { DeadlineStatus } from '@/cases/deadline-status';
import { simulate } from '@/cases/simulate';
import { products } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { lossCurve } from '@/services/loss-curve';
import { readMoment } from '@/time/read-moment';
import { DAY, HOUR } from '@/time/duration';
import { LossCurvePanel } from './loss-curve-panel';
import { isStepOver } from './is-step-over';
import type { ServiceCase } from './service-case';
import { toCurveCase } from './unpaid-cases';

/** When a step of the curve is said to be over, against what the product's page says of the same moment. */
const i18n = await createTranslator('zh-CN');
for (const part of ['simulator', 'events', 'services', 'moments'] as const) await addWording(i18n, part);
const render = (part: ReactNode) => renderToStaticMarkup(<TranslatorContext value={i18n}>{part}</TranslatorContext>);

function caseOf(number: number, trigger: 'arrears' | 'expiry', at: string): ServiceCase {
  const product = products.find((each) => each.number === number);
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  const values = { trigger, at };
  const view = simulate({ lifecycle: withGeneral(number, own, lifecycleContent), withoutRules: undefined }, values);
  if (!view || !product) throw new Error(`There is no ${number}.`);
  const { scenario, triggeredAt, dated, doubt } = view;
  return {
    service: { id: `s${number}${trigger}`, slug: product.slug, label: '', values: {} },
    product,
    name: product.zh,
    shortName: product.zh,
    values,
    view,
    clock: { trigger: scenario.trigger, triggeredAt, dated, doubt },
  };
}

const AT = ['2026-11-20', '2026-11-20T00:00', '2026-11-20T15:20'];

test('of every product: a step is over when its moment is on the page, and not while that is today or in doubt', () => {
  const compared = products.flatMap(({ number }) =>
    (['arrears', 'expiry'] as const).flatMap((trigger) =>
      AT.flatMap((at) => {
        const one = caseOf(number, trigger, at);
        const { doubt } = one.view;
        const steps = lossCurve([toCurveCase(one)]).steps.filter(({ isLatest }) => !isLatest);
        return steps.flatMap((step) =>
          [-HOUR, 0, HOUR, 12 * HOUR, DAY - HOUR, DAY, 2 * DAY].map((since) => {
            const { limit, hasTime } = step;
            const now = limit + since;
            const status = render(<DeadlineStatus {...{ limit, hasTime, now, trigger, doubt }} settledAt={Infinity} />);
            const isOnPage = status.includes('is-past') && !status.includes('就是今天');
            return { isOver: isStepOver(step, doubt, now), isOnPage, is: `${number} ${trigger} ${at} ${since / HOUR}` };
          }),
        );
      }),
    ),
  );
  const isNow = (status: { isOver: boolean }) => status.isOver;
  expect(compared.filter(isNow).length).toBeGreaterThan(100);
  expect(compared.filter(({ isOver, isOnPage }) => isOver !== isOnPage).map(({ is }) => is)).toEqual([]);
});

test('17.1.4 with a day alone: on the fifteenth day the deletion is not over, and on the next it is', () => {
  const one = caseOf(17, 'arrears', '2026-11-20');
  const deleted = lossCurve([toCurveCase(one)]).steps.find(({ rule }) => rule.effect === 'delete');
  expect([deleted?.hasTime, deleted?.limit]).toEqual([false, readMoment('2026-12-05')]);
  const overAt = (now: string) =>
    render(<LossCurvePanel cases={[one]} now={readMoment(now)} />).match(/<li[^>]*data-over/g)?.length;
  // The stop came with the arrears.
  expect([overAt('2026-12-05T12:00'), overAt('2026-12-06T00:00')]).toEqual([1, 2]);
});
