import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { simulate } from '@/cases/simulate';
import type { RawTimelineSearch } from '@/cases/timeline-keys';
import { addWording } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { caseSearch } from './case-address';
import { layStrip } from './case-strip';
import { CaseStrip } from './case-strip-drawing';

const i18n = await createTranslator('zh-CN');
await addWording(i18n, 'simulator');
await addWording(i18n, 'events');

const lifecycles = lifecycleContent.lifecycles.map((own) => withGeneral(own.number, own, lifecycleContent));

function viewOf(number: number, raw: RawTimelineSearch) {
  const lifecycle = lifecycles.find((each) => each.number === number);
  const view = lifecycle && simulate({ lifecycle, withoutRules: undefined }, raw);
  if (!view) throw new Error('Nothing was worked out.');
  return view;
}

const labelsOf = (view: ReturnType<typeof viewOf>, now?: number) => {
  const strip = renderToStaticMarkup(
    <TranslatorContext value={i18n}>
      <CaseStrip view={view} now={now} onHighlight={() => undefined} />
    </TranslatorContext>,
  );
  return { strip, labels: [...strip.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, words]) => words) };
};

test('13.2: what comes an hour after the arrears, on the same day, has its hour', () => {
  const { labels } = labelsOf(viewOf(13, { trigger: 'arrears', at: '2026-06-10T09:00' }));
  expect(labels).toContain('6月10日周三 09:00');
  expect(labels).toContain('10:00');
});

test('every moment of every strip has its label, and none stands on another', () => {
  const wrong = lifecycles.flatMap(({ number, scenarios }) =>
    scenarios.flatMap(({ id, trigger, variant }) => {
      const view = viewOf(number, { trigger, ...(variant ? { variant } : {}), at: '2026-06-10T09:00', paid: 'PT30H' });
      const { marks, hasLength, now } = layStrip(view, view.triggeredAt + 3_600_000);
      const count = (hasLength ? marks.length : 1) + (now ? 1 : 0);
      const { strip, labels } = labelsOf(view, view.triggeredAt + 3_600_000);
      const places = [...strip.matchAll(/<text class="[^"]*" x="([^"]*)" y="([^"]*)"/g)].map(([, x, y]) => `${x} ${y}`);
      return labels.length === count && new Set(places).size === count ? [] : [`${number} ${id}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('2.1: the pointer on a stretch or a line finds the rule that brings it', () => {
  const { strip } = labelsOf(viewOf(2, { trigger: 'arrears', at: '2026-06-10T09:00' }));
  expect(strip).toMatch(/<rect data-event="suspended"/);
  expect(strip).toMatch(/<line data-event="deleted" class="pole loss"/);
});

test('a link of a case carries what was chosen, and no way of counting that was not', () => {
  const given = { at: '2026-06-10T09:00', case: 'a1' };
  expect(caseSearch(viewOf(2, { trigger: 'arrears', ...given }), given)).toEqual({
    at: '2026-06-10T09:00',
    trigger: 'arrears',
    edition: '2024-05-15',
  });
  expect(caseSearch(viewOf(2, { count: 'civil' }), { count: 'civil' })).toMatchObject({ count: 'civil' });
});
