import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { describe, expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { doneTo } from '@/cases/done-words';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import { withGeneral } from '@/lifecycle/with-general';
import { startOfDay } from '@/time/beijing';
import { HOUR } from '@/time/duration';
import { drawingTextsOf, type TextBox as Box } from './drawing-texts';
import type { Clock } from '@/cases/moment';
import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import { fitToPaper } from './fit-to-paper';
import { listDown } from './timeline-downwards';
import { type Layout, layOut } from './timeline-layout';
import type { DrawnCase } from './timeline-model';
import { TimelinePicture } from './timeline-picture';
import { GAP, GLYPH, LINE, PAPER_LINE, PAPER_WIDTH } from './timeline-sizes';
import { useCaseDrawing } from './use-case-drawing';

interface Drawing {
  readonly name: string;
  readonly view: SimulatorView;
  readonly drawn: DrawnCase;
}

/** What each case is drawn from, in both languages. */
const drawings: Drawing[] = [];

function Probe({ name, view, clock }: { readonly name: string; readonly view: SimulatorView; readonly clock: Clock }) {
  drawings.push({ name, view, drawn: useCaseDrawing(view, clock) });
  return null;
}

/** Without a date, paid, with a date; with what only the customer knows. */
const VALUES = [
  {},
  { paid: 'PT30H', deferral: 'PT1H' },
  { at: '2026-11-20T10:00', paid: '2026-11-25T10:00', deferral: 'PT48H', grace: 'P3D', storage: 'P30D' },
  { at: '2026-11-20', deferral: 'PT48H' },
];

for (const locale of ['zh-CN', 'en'] as const) {
  const i18n = await createTranslator(locale);
  for (const part of ['simulator', 'events'] as const) await addWording(i18n, part);
  for (const own of lifecycleContent.lifecycles) {
    const lifecycle = withGeneral(own.number, own, lifecycleContent);
    for (const { id, trigger, variant, isGeneral = false } of lifecycle.scenarios) {
      // Those of the general terms are the same in every product.
      if (isGeneral && own.number !== 2) continue;
      const raw = { trigger, ...(variant === null ? {} : { variant }) };
      for (const more of VALUES) {
        const name = `${own.number} ${id} ${variant ?? ''} ${locale} ${JSON.stringify(more)}`;
        const view = simulate({ lifecycle, withoutRules: undefined }, { ...raw, ...more });
        if (!view) throw new Error(`${name}: nothing was worked out.`);
        const { dated, doubt, triggeredAt } = view;
        const now = dated ? triggeredAt + 30 * HOUR : undefined;
        renderToStaticMarkup(
          <TranslatorContext value={i18n}>
            <Probe name={name} view={view} clock={{ dated, doubt, triggeredAt, trigger, now }} />
          </TranslatorContext>,
        );
      }
    }
  }
}

const meet = (one: Box, other: Box) => one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1;

/** Whether the line of what is left runs through the words of the present. */
const isStruck = ({ now }: Layout) =>
  now?.left !== undefined &&
  Math.abs(now.left.lineY - now.y) < 8 &&
  now.textX < now.left.x1 &&
  now.textX + now.width > now.x;

/** Where words and signs of a drawing stand. */
function wordsOf(layout: Layout): {
  readonly words: readonly Box[];
  readonly signs: readonly Box[];
  readonly height: number;
} {
  const signs = layout.flags.map(({ moment, x, top }) => ({
    text: `sign of ${moment.key}`,
    x0: x - GLYPH,
    x1: x + GLYPH,
    y0: top,
    y1: top + 2 * GLYPH,
  }));
  return { words: drawingTextsOf(layout), signs, height: layout.height };
}

describe.each([...[640, 720, 848, 960, 1440].map((width) => [width, LINE]), [PAPER_WIDTH, PAPER_LINE]] as [
  number,
  number,
][])('across, %i px wide, in lines of %i', (width, lineHeight) => {
  const laid = drawings.map(({ name, drawn }) => ({ name, layout: layOut(drawn, width, lineHeight) }));

  test('all words lie within the drawing; none lies on others or on a sign', () => {
    const faults = laid.flatMap(({ name, layout }) => {
      const { words, signs, height } = wordsOf(layout);
      const outside = words.filter(({ x0, x1, y0, y1 }) => x0 < -1 || x1 > width + 1 || y0 < 0 || y1 > height + 1);
      const all = [...words, ...signs];
      const met = words.flatMap((one, index) =>
        all
          .slice(index + 1)
          .filter((other) => meet(one, other))
          .map((other) => [one, other]),
      );
      return [...outside, ...met].map((fault) => `${name}: ${JSON.stringify(fault)}`);
    });
    expect(drawings.length).toBeGreaterThanOrEqual(600);
    expect(faults.slice(0, 5)).toEqual([]);
    expect(faults.length).toBe(0);
  });

  test('the line of what is left strikes out no words', () => {
    expect(laid.filter(({ layout }) => isStruck(layout)).map(({ name }) => name)).toEqual([]);
  });

  test('no pole runs through the words of a flag', () => {
    const faults = laid.flatMap(({ name, layout: { flags } }) => {
      return flags.flatMap((flag) =>
        flags
          .filter((other) => other !== flag && other.top <= flag.top)
          .filter(({ x }) => {
            const x0 = flag.isLeft ? flag.x - GAP - flag.width : flag.x + GAP;
            return x > x0 && x < x0 + flag.width;
          })
          .map(({ moment }) => `${name}: ${moment.key} through ${flag.moment.key}`),
      );
    });
    expect(faults).toEqual([]);
  });

  test('what comes later stands further right, what has no figure last; rails are within the axis', () => {
    const faults = laid.flatMap(({ name, layout: { flags, lanes, plot } }) => {
      const places = flags.map(({ x }) => x);
      const isInOrder = places.every((x, index) => index === 0 || x > (places[index - 1] ?? 0));
      const isWithin = lanes
        .flatMap(({ rails }) => rails)
        .every(({ x0, x1 }) => plot.x0 <= x0 && x0 < x1 && x1 <= plot.x1);
      return isInOrder && isWithin ? [] : [{ name, isInOrder, isWithin, places }];
    });
    expect(faults.slice(0, 3)).toEqual([]);
  });
});

test('every event of a case is drawn, across and downwards, before the trigger and without a moment too', () => {
  const missing = drawings.flatMap(({ name, view, drawn }) => {
    const wanted = view.events.filter(({ rule }) => !['continue', 'keep', 'charge'].includes(rule.effect));
    const across = layOut(drawn, 848).flags.flatMap(({ lines }) => lines.flatMap(({ event }) => event?.id ?? []));
    const down = listDown(drawn).moments.flatMap(({ moment }) => moment.events.map(({ id }) => id));
    return wanted
      .filter(({ rule }) => !across.includes(rule.id) || !down.includes(rule.id))
      .map(({ rule }) => `${name}: ${rule.id}`);
  });
  expect(missing).toEqual([]);
});

test('every period leads from one moment of the drawing to another, and has words and a clause', () => {
  const faults = drawings.flatMap(({ name, drawn }) => {
    const keys = drawn.moments.map(({ key }) => key);
    return drawn.periods
      .filter(
        ({ from, to, clause, label }) =>
          !keys.includes(from) || !keys.includes(to) || clause === '' || /undefined|\{\{|timeline\.|^$/.test(label),
      )
      .map((period) => `${name}: ${JSON.stringify(period)}`);
  });
  expect(faults).toEqual([]);
});

test('17.1.4: the days between the two readings are in doubt, and both have a line', () => {
  const found = drawings.find(
    ({ name }) => name.includes('17 arrears-deferral-time') && name.includes('"at":"2026-11-20",'),
  );
  const DAYS = 24 * HOUR;
  expect(found?.drawn.doubts).toContainEqual({ from: 15 * DAYS, to: 17 * DAYS, isLoss: true });
  expect(found?.drawn.periods.filter(({ look }) => look === 'other')).toHaveLength(1);
});

test('it can be drawn from the case alone, at the width of a picture', () => {
  const found = drawings.find(({ name }) => name.startsWith('2 arrears  zh-CN {"at":"2026-11-20","deferral":"PT48H"}'));
  if (!found) throw new Error('2 is not drawn.');
  const layout = layOut(found.drawn, 960);
  const svg = renderToStaticMarkup(<TimelinePicture drawn={found.drawn} layout={layout} id="p" />);
  for (const part of ['数据删除', '7 日，自', '11月28日']) expect(svg).toContain(part);
});

const least = drawings.map(({ drawn }) => fitToPaper(drawn, 0).layout.height);

describe.each([Infinity, 400])('on paper, with room for %i px', (room) => {
  const laid = drawings.map(({ name, drawn }) => ({ name, drawn, layout: fitToPaper(drawn, room).layout }));

  test('it keeps to the room, or takes the least that it can', () => {
    const faults = laid.filter(({ layout }, index) => layout.height > Math.max(room, least[index] ?? 0));
    expect(faults.map(({ name }) => name)).toEqual([]);
    expect(Math.max(...least)).toBeLessThan(460);
  });

  test('words lie within the drawing, and on no others', () => {
    const faults = laid.flatMap(({ name, layout }) => {
      const { words, height } = wordsOf(layout);
      const outside = words.filter(
        ({ x0, x1, y0, y1 }) => x0 < -1 || x1 > PAPER_WIDTH + 1 || y0 < 0 || y1 > height + 1,
      );
      const met = words.filter((one, index) => words.slice(index + 1).some((other) => meet(one, other)));
      return [...outside, ...met].map((fault) => `${name}: ${JSON.stringify(fault)}`);
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test('the trigger, the payment and every loss of the drawn reading stay', () => {
    const faults = laid.flatMap(({ name, drawn, layout }) =>
      drawn.moments
        .filter(({ title, events }) => title !== undefined || events.some(({ loss, isOther }) => loss && !isOther))
        .filter(({ key }) => !layout.flags.some(({ moment }) => moment.key === key))
        .map(({ key }) => `${name}: ${key}`),
    );
    expect(faults).toEqual([]);
  });
});

test('a moment stands on the axis where the list has it: at its hour, or where the day that its clause gives begins', () => {
  const wrong = drawings.flatMap(({ name, view, drawn }) => {
    const { triggeredAt, scenario, events } = view;
    const { axis } = layOut(drawn, 1000);
    return events.flatMap((event) => {
      const { rule, earliest } = event;
      if (earliest === null) return [];
      const hasTime = hasTimeOfDay(rule, scenario.rules);
      // Nothing comes before what it follows, though that be on the same day.
      const at = (hasTime ? earliest : Math.max(startOfDay(earliest), Math.min(earliest, event.from))) - triggeredAt;
      const drawnAt = drawn.moments.filter((moment) => moment.events.some(({ id }) => id === rule.id));
      // What goes on (what is kept, charged, continued) begins at a moment of something else, and need not be drawn.
      if (drawnAt.length === 0) return doneTo(rule.effect) ? [`${name} ${rule.id}: not drawn`] : [];
      const faults = drawnAt.some((moment) => moment.at === at) ? [] : ['moment'];
      const places = drawnAt.filter((moment) => moment.at === at && axis.places.get(moment.key) !== axis.xOf(at));
      const rail = drawn.phases.find((phase) => phase.clause !== '' && phase.from === earliest - triggeredAt);
      const isRailOff = !hasTime && rail && earliest - triggeredAt !== at ? ['rail'] : [];
      return [...faults, ...places.map(() => 'place'), ...isRailOff].map((fault) => `${name} ${rule.id}: ${fault}`);
    });
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});
