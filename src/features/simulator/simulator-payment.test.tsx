import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { products } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import { TranslatorContext } from '@/i18n/use-translation';
import { hasRemedy } from '@/lifecycle/has-remedy';
import { SimulatorPayment } from './simulator-payment';

const AT = '2026-11-26T15:20';
const loaded = await Promise.all(products.map(({ number }) => loadLifecycle(number)));

/** A case for each outcome and basis that any product has: what stands beside them hangs on nothing else. */
const cases = new Map<string, { readonly name: string; readonly view: SimulatorView }>();
for (const each of loaded) {
  for (const scenario of each.lifecycle.scenarios.filter(hasRemedy)) {
    const { trigger, variant } = scenario;
    for (const paid of ['2026-11-27T09:00', '2026-12-03T20:00', '2027-03-01']) {
      const view = simulate(each, { trigger, ...(variant === null ? {} : { variant }), at: AT, paid });
      for (const { outcome, recovery } of view?.settlement?.restored ?? []) {
        const key = `${outcome} ${recovery.basis}`;
        if (view && !cases.has(key)) cases.set(key, { name: `${each.lifecycle.number} ${scenario.id} ${paid}`, view });
      }
    }
  }
}

test.each([
  ['zh-CN', /^条文写明$|^推出，条文未明写$/],
  ['en', /^the clause says so$|^inferred; not stated$/],
] as const)('%s: no clause is said to state what is in doubt or not said', async (locale, plain) => {
  const i18n = await createTranslator(locale);
  for (const part of ['simulator', 'events'] as const) await addWording(i18n, part);
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const { name, view } of cases.values()) {
    const { scenario, triggeredAt, paidAfter, dated, doubt } = view;
    const html = renderToStaticMarkup(
      <TranslatorContext value={i18n}>
        <SimulatorPayment
          view={view}
          settledAt={triggeredAt + paidAfter}
          clock={{ trigger: scenario.trigger, triggeredAt, dated, doubt }}
          onClear={() => undefined}
        />
      </TranslatorContext>,
    );
    for (const [, outcome = '', item = ''] of html.matchAll(/<li data-outcome="([^"]*)">(.*?)<\/li>/gs)) {
      seen.add(outcome);
      const tag = /<span class="tag">(.*?)<\/span>/.exec(item)?.[1];
      const isPlain = tag !== undefined && plain.test(tag);
      const mayBe = ['untouched', 'restored'].includes(outcome);
      if (isPlain !== mayBe || (outcome === 'unsaid' && tag !== undefined))
        wrong.push(`${name}: ${outcome}, ${tag ?? 'no tag'}`);
    }
  }
  expect(wrong).toEqual([]);
  expect([...seen].toSorted()).toEqual(['in-doubt', 'restored', 'too-late', 'unsaid', 'untouched']);
});
