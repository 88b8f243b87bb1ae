import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { simulate } from './simulate';
import type { Clock } from './moment';
import type { SimulatorView } from './simulator-view';
import { type LayoutInput, layOut } from './timeline-layout';
import { FONT, GLYPH, ROW } from './timeline-sizes';
import { useCaseDrawing } from './use-case-drawing';
import { HOUR } from '@/time/duration';

/** What each case hands to the drawing, in both languages. */
const drawings: { readonly name: string; readonly props: LayoutInput }[] = [];

function Probe({ name, view, clock }: { readonly name: string; readonly view: SimulatorView; readonly clock: Clock }) {
  drawings.push({ name, props: useCaseDrawing(view, clock).drawing });
  return null;
}

for (const locale of ['zh-CN', 'en'] as const) {
  const i18n = await createTranslator(locale);
  await addWording(i18n, 'simulator');
  await addWording(i18n, 'events');
  for (const own of lifecycleContent.lifecycles) {
    const lifecycle = withGeneral(own.number, own, lifecycleContent);
    for (const { id, trigger, variant, isGeneral = false } of lifecycle.scenarios) {
      // Those of the general terms are the same in every product.
      if (isGeneral && own.number !== 2) continue;
      const raw = { trigger, ...(variant === null ? {} : { variant }) };
      for (const more of [{}, { paid: 'PT30H' }, { at: '2024-06-03T10:00' }]) {
        const name = `${own.number} ${id} ${variant ?? ''} ${locale} ${JSON.stringify(more)}`;
        const view = simulate({ lifecycle, withoutRules: undefined }, { ...raw, ...more });
        if (!view) throw new Error(`${name}: nothing was worked out.`);
        const { dated, triggeredAt } = view;
        const now = dated ? triggeredAt + 30 * HOUR : undefined;
        renderToStaticMarkup(
          <I18nextProvider i18n={i18n}>
            <Probe name={name} view={view} clock={{ dated, triggeredAt, trigger, now }} />
          </I18nextProvider>,
        );
      }
    }
  }
}

describe.each([280, 360, 720, 1100])('%i px wide', (width) => {
  test('every label lies within the drawing, and none on another', () => {
    const faults = drawings.flatMap(({ name, props }) => {
      const { lanes, ticks, now, height } = layOut(props, width);
      const boxes = lanes.flatMap(({ marks, marksTop }) =>
        marks.flatMap(({ textX, textRow, textWidth, lines, key }) =>
          lines.map((line, index) => ({
            key,
            line,
            left: textX,
            right: textX + textWidth,
            top: marksTop + (textRow + index) * ROW,
          })),
        ),
      );
      const outside = [
        ...boxes.filter(({ left, right, top }) => left < 0 || right > width || top + FONT > height),
        ...ticks.filter(({ textX }) => textX < 0 || textX > width),
        ...(now && (now.textX < 0 || now.x > width) ? [now] : []),
      ];
      const overlapping = boxes.filter((one, index) =>
        boxes
          .slice(index + 1)
          .some(
            (other) =>
              one.key !== other.key &&
              Math.abs(one.top - other.top) < FONT &&
              one.left < other.right &&
              other.left < one.right,
          ),
      );
      return [...outside, ...overlapping].map((fault) => `${name}: ${JSON.stringify(fault)}`);
    });
    expect(drawings.length).toBeGreaterThanOrEqual(400);
    expect(faults).toEqual([]);
  });

  test('lanes stand below one another, each sign and bar within the axis', () => {
    const faults = drawings.flatMap(({ name, props }) => {
      const { lanes, plot } = layOut(props, width);
      const isBelow = lanes.every(({ top }, index) => top >= (lanes[index - 1]?.bottom ?? 0));
      const isBarWithin = lanes
        .flatMap(({ bars }) => bars)
        .every(({ x0, x1 }) => plot.left <= x0 && x0 < x1 && x1 <= plot.right + 4);
      const isSignWithin = lanes
        .flatMap(({ marks }) => marks)
        .every(({ x, until }) => plot.left - GLYPH <= x && until <= plot.right + GLYPH);
      return isBelow && isBarWithin && isSignWithin ? [] : [{ name, isBelow, isBarWithin, isSignWithin }];
    });
    expect(faults).toEqual([]);
  });
});
