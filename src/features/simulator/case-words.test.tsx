import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { describe, expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { AnswerPanel } from './answer-panel';
import { CaseHeadline } from '@/cases/case-headline';
import { reportCase } from './case-report';
import { Simulator } from './simulator';
import type { SimulatorView } from '@/cases/simulator-view';
import { addWording } from '@/i18n/create-i18n';
import { createTranslator } from '@/app/create-translator';
import { consequenceOf } from '@/lifecycle/consequences';
import { concludeScenario } from '@/lifecycle/conclusions';
import { hasRemedy } from '@/lifecycle/has-remedy';
import { withGeneral } from '@/lifecycle/with-general';
import { writeDay, writeMoment } from '@/time/beijing';
import { DAY, writeDuration } from '@/time/duration';
import { simulate } from '@/cases/simulate';
import { TimelineList } from './timeline-list';
import type { RawTimelineSearch } from '@/cases/timeline-keys';
import { toCaseData, toRows } from './export-case';

/**
 * What a reader sees and takes away of one case, rendered as the server renders it: the boxes, the drawing, the list, the
 * table, the calendar and the data say the same, for every scenario of every product, in both languages.
 */
const languages = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const i18n = await createTranslator(locale);
    await addWording(i18n, 'simulator');
    await addWording(i18n, 'events');
    await addWording(i18n, 'exporting');
    await addWording(i18n, 'moments');
    return i18n;
  }),
);
const nameOf = (id: string) => id;
const origin = { slug: 'a-product', product: 'P', shortNames: [], link: 'https://example.org/', nameOf, glosses: {} };
const products = [
  ...lifecycleContent.lifecycles.map((own) => withGeneral(own.number, own, lifecycleContent)),
  withGeneral(1, undefined, lifecycleContent),
];

function work(lifecycle: (typeof products)[number], id: string, variant: string | null, more = {}): SimulatorView {
  const scenario = lifecycle.scenarios.find((each) => each.id === id && each.variant === variant);
  if (!scenario) throw new Error(`There is no ${id}.`);
  const raw = { trigger: scenario.trigger, ...(variant === null ? {} : { variant }), ...more };
  const view = simulate({ lifecycle, withoutRules: undefined }, raw);
  if (!view) throw new Error('Nothing was worked out.');
  return view;
}

type Translator = (typeof languages)[number];
const reportIn = (view: SimulatorView, translator: Translator) =>
  reportCase(view, { translator, origin, now: view.triggeredAt, render: renderToStaticMarkup });
const inLanguage = (i18n: Translator, part: ReactNode) =>
  renderToStaticMarkup(<TranslatorContext value={i18n}>{part}</TranslatorContext>);
const clockOf = ({ scenario, triggeredAt, dated, doubt }: SimulatorView) => ({
  trigger: scenario.trigger,
  triggeredAt,
  dated,
  doubt,
});

/** All of the simulator, as the server renders it. */
const render = (view: SimulatorView, i18n: Translator) =>
  inLanguage(
    i18n,
    <Simulator
      product="P"
      view={view}
      onChange={() => undefined}
      now={() => ''}
      today={undefined}
      address={undefined}
      highlighted={undefined}
      onHighlight={() => undefined}
      onExport={() => undefined}
      message=""
      amountAfter={() => ''}
    />,
  );

/** The boxes of the answer, each with its markup and its words. */
function renderBoxes(view: SimulatorView, i18n: Translator, now?: number) {
  const html = inLanguage(
    i18n,
    <AnswerPanel
      answer={view.answer}
      scenario={view.scenario}
      clock={clockOf(view)}
      now={now}
      settledAt={view.triggeredAt + view.paidAfter}
    />,
  );
  const textOf = (part: string) =>
    part
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  return [...html.matchAll(/<div class="answer-(\w+)">(.*?)<\/div>/gs)].map(([, key = '', box = '']) => ({
    key,
    html: box,
    text: textOf(box.replace(/<details.*/s, '')),
  }));
}

/** The list of what happens. */
const renderList = (view: SimulatorView, i18n: Translator, now?: number) =>
  inLanguage(
    i18n,
    <TimelineList
      scenario={view.scenario}
      byReading={view.byReading}
      clock={clockOf(view)}
      now={now}
      settledAt={view.triggeredAt + view.paidAfter}
      doubt={view.doubt}
      highlighted={undefined}
      onHighlight={() => undefined}
    />,
  );

const cases = products.flatMap((lifecycle) =>
  lifecycle.scenarios.map(({ id, variant }) => ({
    name: `${lifecycle.number} ${id} ${variant ?? ''}`,
    lifecycle,
    id,
    variant,
  })),
);

test('13.2: box and data name the moment of the stop, an hour after the arrears', () => {
  const product = products.find(({ number }) => number === 13);
  const [i18n] = languages;
  if (!product || !i18n) throw new Error('There is no product 13.');
  const view = work(product, 'arrears', null, { at: '2026-06-01T10:00' });
  const moment = '2026-06-01T11:00:00+08:00';
  expect(renderBoxes(view, i18n).map(({ html }) => /dateTime="([^"]*)"/.exec(html)?.[1])).toEqual([
    moment,
    moment,
    moment,
  ]);
  expect(toCaseData(reportIn(view, i18n)).answer.beforeLoss.before).toBe(moment);
});

test('midnight is the beginning of its day, and never 24:00 of it', () => {
  const product = products.find(({ number }) => number === 2);
  if (!product) throw new Error('There is no product 2.');
  const view = work(product, 'arrears', null, { at: '2024-06-01T00:00' });
  for (const i18n of languages) {
    const html = renderList(view, i18n);
    expect(html).toContain('00:00');
    expect(html).not.toContain('24:00');
  }
});

test.each<[RawTimelineSearch, zh: string[], en: string[]]>([
  [{ at: 'banana' }, ['“banana”不是可用的时刻'], ['“banana” is no usable moment']],
  [{ at: '9999-99-99' }, ['“9999-99-99”不是可用的时刻'], ['“9999-99-99” is no usable moment']],
  [{ at: '2024-06-01T10:00', paid: '2024-05-01T10:00' }, ['付清的时刻早于欠费'], ['The payment comes before']],
  [{ paid: '2024-05-01T10:00' }, ['须先写明发生的时刻'], ['needs the moment when it happened']],
  [{ variant: 'gold' }, ['没有“gold”这一情形'], ['There is no variant “gold”']],
  [{ trigger: 'moon' }, ['“moon”不是本产品的情形'], ['“moon” is no case of this product']],
  [{ count: 'weeks' }, ['没有“weeks”这种计法'], ['There is no counting “weeks”']],
  [{ edition: '2020-01-01' }, ['2020-01-01', '2024-05-15'], ['2020-01-01', '2024-05-15']],
  [{ owed: '1,23' }, ['有分节的逗号'], ['has commas in it']],
])('%o: what the address has wrong is named, and the default is shown', (raw, zh, en) => {
  const lifecycle = products.find(({ number }) => number === 2);
  const view = lifecycle && simulate({ lifecycle, withoutRules: undefined }, raw);
  if (!view) throw new Error('Nothing was worked out.');
  for (const [index, i18n] of languages.entries()) {
    const html = render(view, i18n);
    const notices = [...html.matchAll(/ class="message"><p>([^<]*)</g)].map(([, text = '']) => text);
    expect(notices).toHaveLength(1);
    for (const part of index === 0 ? zh : en) expect(notices[0]).toContain(part);
    expect(html).toContain('<li data-event="deleted"');
  }
});

describe.each(cases)('$name', ({ lifecycle, id, variant }) => {
  const relative = work(lifecycle, id, variant);
  const dated = work(lifecycle, id, variant, { at: '2024-06-03T00:00' });

  test('boxes: as many as there are questions, each with the moment, or the words for none, of the data', () => {
    const { answer } = concludeScenario(relative.scenario, nameOf);
    const wanted = answer.orderStands
      ? [answer.orderStands]
      : [answer.nothingStops, answer.lastAccess, answer.nothingLost];
    for (const i18n of languages) {
      const boxes = renderBoxes(relative, i18n);
      const moments = boxes.map(({ html }) => /dateTime="([^"]*)"/.exec(html)?.[1] ?? null);
      // What is undated may still have a moment before which it cannot come (51.1).
      expect(moments.map((moment, index) => (wanted[index]?.kind === 'unknown' ? null : moment))).toEqual(
        wanted.map(({ kind, fromTrigger }) => (kind === 'moment' ? fromTrigger : null)),
      );
      const startOf = (wording: string) => wording.split(/“|<moment\/>/)[0]?.trim() ?? '';
      const words = (key: 'none' | 'orEarlier' | 'orEarlierIf' | 'disputed') =>
        startOf(i18n.t(($) => $.simulator[key], { event: '', condition: '“' }));
      const asked = [
        startOf(i18n.t(($) => $.simulator.askedFor.undated)),
        startOf(i18n.t(($) => $.simulator.askedForPerhaps.undated)),
      ];
      // 4.2.2 can be read in two ways, of whichever product.
      const [flat = ''] = asked;
      expect(boxes.filter(({ html, text }) => html.includes('g-4.2.2') && text.includes(flat))).toEqual([]);
      expect(boxes.map(({ text }) => text.includes(words('none')))).toEqual(wanted.map(({ kind }) => kind === 'none'));
      const starts = [words('orEarlier'), words('orEarlierIf')];
      expect(boxes.map(({ text }) => starts.some((start) => text.includes(start)))).toEqual(
        wanted.map(({ orEarlier }) => orEarlier),
      );
      expect(boxes.map(({ text }) => asked.some((start) => text.includes(start)))).toEqual(
        wanted.map(({ askedFor }) => askedFor !== null),
      );
      expect(boxes.map(({ text }) => text.includes(words('disputed')))).toEqual(
        wanted.map(({ kind, disputed }) => disputed && kind !== 'unknown'),
      );
    }
  });

  test('sentence: the moment of the loss, else of the stop; ahead, over, averted as the clock and the payment have it', () => {
    const { beforeLoss, beforeDataLoss, beforeRestriction, beforeStop, orderStands } = dated.answer;
    const told = orderStands ?? (beforeLoss.kind === 'none' ? beforeRestriction : beforeLoss);
    const kindsOf = (html: string) => [...html.matchAll(/data-kind="([^"]*)"/g)].map(([, kind = '']) => kind);
    const YEARS = 4000 * DAY;
    for (const i18n of languages) {
      const say = (view: SimulatorView, now?: number) =>
        inLanguage(i18n, <CaseHeadline view={view} clock={clockOf(view)} now={now} />);
      const [plain, before, after] = [
        say(dated),
        say(dated, dated.triggeredAt - YEARS),
        say(dated, dated.triggeredAt + YEARS),
      ];
      const paid = say(work(lifecycle, id, variant, { at: '2024-06-03T00:00', paid: 'PT0S' }));
      for (const html of [plain, before, after, paid, say(relative)]) {
        expect(html).not.toMatch(/[{<]\{|moment\/|undefined/);
        expect(html.replaceAll(/<[^>]*>/g, '').length).toBeGreaterThan(8);
      }
      // What is told depends on the clock only in its tense.
      expect(kindsOf(before)).toEqual(kindsOf(plain));
      expect(kindsOf(after)).toEqual(kindsOf(plain).map((kind) => (kind === 'before' ? 'passed' : kind)));
      expect(kindsOf(plain)).not.toContain('passed');
      // No payment is supposed where none averts anything (57.1, 40.4.2, an early end).
      const isWithoutRemedy = !hasRemedy(dated.scenario);
      const isDated = told.kind === 'moment';
      expect(kindsOf(plain).includes('before')).toBe(
        isDated ||
          (beforeLoss.kind !== 'moment' && beforeRestriction.kind === 'moment') ||
          beforeDataLoss?.kind === 'moment' ||
          // The whole stops after a part of it (14.1, 25.2).
          (beforeLoss.kind !== 'moment' && beforeStop?.kind === 'moment'),
      );
      // What is left of a package lapses, renewed or not (3.4.1(3)); beside it, and beside work, data are told of too.
      const isQuota = beforeLoss.kind !== 'none' && consequenceOf(beforeLoss.event.rule).loses === 'quota';
      const first = isQuota ? 'paid-late' : isDated ? 'paid-in-time' : 'paid';
      const besides = beforeDataLoss?.kind === 'moment' ? ['paid-in-time'] : [];
      expect(kindsOf(paid)).toEqual(isWithoutRemedy ? kindsOf(plain) : [first, ...besides]);
      const written = /dateTime="([^"]*)"/i.exec(plain)?.[1] ?? '';
      const moments = isDated ? [writeMoment(told.at), writeDay(told.at)] : [written];
      expect(moments).toContain(written);
      // What not every reading has, what has no latest moment, and a right are never told as done.
      const done = i18n.t(($) => $.simulator.headline.passedDone).split('{{')[0] ?? '';
      // The other reading stands in small print, under its name.
      const main = after.replaceAll(/<small>.*?<\/small>/gs, '');
      const isDone = main.replaceAll(/<time.*?<\/time>/g, '<moment/>').includes(done);
      const isCertain = [told, beforeDataLoss, beforeStop, beforeRestriction].some(
        (first) =>
          first?.kind === 'moment' &&
          first.perReading.every(
            (event) =>
              event?.rule.effect === first.event.rule.effect &&
              event.state === 'certain' &&
              event.rule.modality === 'will' &&
              event.latest !== null,
          ),
      );
      expect(isDone && !isCertain).toBe(false);
    }
  });

  test('opens under every counting and reading, by its name, and finds nothing wrong with the address', () => {
    const readings = relative.scenario.readings.flatMap(({ id: reading, alternatives }) =>
      alternatives.slice(1).map((other) => ({ reading: `${reading}/${other.id}` })),
    );
    const addresses = [{}, ...readings].flatMap((values) => ['moment', 'civil'].map((count) => ({ ...values, count })));
    for (const [index, values] of addresses.entries()) {
      const view = work(lifecycle, id, variant, { at: '2028-02-29T10:00', paid: 'P8D', ...values });
      expect(view.problems).toEqual([]);
      // Each language in turn: the other tests go through every case in both.
      const i18n = languages[index % languages.length];
      if (!i18n) throw new Error('no language');
      const html = render(view, i18n);
      const name = i18n.language === 'en' ? view.scenario.name.en : view.scenario.name.zh;
      expect(html).toContain(`<p class="case-line">${name}`);
      expect(html).not.toContain('class="message"');
      expect(html).toContain('<li data-event=');
    }
  });

  test('drawing: the states of the data, each from when it is', () => {
    const { phases } = concludeScenario(relative.scenario, nameOf);
    const drawn = relative.phases
      .filter(({ track, kind, from }, index) => {
        const before = relative.phases[index - 1];
        return before?.track !== track || before.kind !== kind || from === relative.triggeredAt;
      })
      .map(({ track, kind, from }) => `${track} ${kind} ${writeDuration(from - relative.triggeredAt)}`);
    expect(drawn).toEqual(phases.map(({ track, state, from }) => `${track} ${state} ${from}`));
  });

  test('list, table and data have the same events at the same moments', () => {
    const [i18n] = languages;
    if (!i18n) throw new Error('no language');
    const html = renderList(dated, i18n);
    const listed = [...html.matchAll(/<li(?: data-event="([^"]*)")?[^>]*>(.*?)<\/li>/gs)].map(
      ([, event, words = '']) => [event, /<time dateTime="([^"]*)"/.exec(words)?.[1]?.slice(0, 10) ?? null],
    );
    const report = reportIn(dated, i18n);
    const { events } = toCaseData(report);
    // What only another reading has is marked as such, and is no event of the drawing.
    expect(listed).toEqual(
      events.map(({ id, earliest, onlyByReading }) => [onlyByReading ? undefined : id, earliest?.slice(0, 10) ?? null]),
    );
    const { rows } = toRows(report, i18n);
    expect(rows.slice(0, events.length).map((row) => row[2]?.slice(0, 10))).toEqual(
      events.map(({ earliest }) => earliest?.slice(0, 10) ?? i18n.t(($) => $.simulator.unknownMoment)),
    );
  });

  test.each(languages.map((i18n) => [i18n.language, i18n] as const))(
    'in %s, long after nothing is ahead and no deadline is open; long before nothing has come; without a clock neither is said',
    (_, i18n) => {
      const words = i18n.t(($) => $.simulator.occurrence, { returnObjects: true });
      const later = [words.past, words.begun, words.over, words.perhapsPast, words.unknownPast];
      const at = (days: number) => {
        const now = dated.triggeredAt + days * DAY;
        return (
          renderList(dated, i18n, now) +
          renderBoxes(dated, i18n, now)
            .map(({ html }) => html)
            .join('')
        );
      };
      const tags = (html: string) =>
        [...html.matchAll(/<span class="tag (?:certain|possible|unknown)">([^<]*)</g)].map(([, tag = '']) =>
          tag.split(' · ').at(-1),
        );
      const [before, after] = [at(-4000), at(4000)];
      expect(tags(after).filter((tag) => tag === words.ahead || tag === words.perhapsAhead)).toEqual([]);
      expect(after.includes('class="left"')).toBe(false);
      expect(tags(before).filter((tag) => tag !== undefined && later.includes(tag))).toEqual([]);
      expect(before.includes('is-past')).toBe(false);
      const unclocked = renderList(dated, i18n);
      expect(
        tags(unclocked).filter((tag) => tag === words.ahead || (tag !== undefined && later.includes(tag))),
      ).toEqual([]);
      expect(renderBoxes(dated, i18n).some(({ html }) => html.includes('class="left'))).toBe(false);
    },
  );

  test('after a payment that brings service back, nothing is told as suspended', () => {
    const paidAfter =
      dated.answer.beforeRestriction.kind === 'moment'
        ? dated.answer.beforeRestriction.at - dated.triggeredAt + 1000
        : 60_000;
    const view = work(lifecycle, id, variant, { paid: writeDuration(paidAfter) });
    const isBack = view.settlement?.restored.some(
      ({ outcome, recovery }) => outcome === 'restored' && recovery.since !== undefined,
    );
    const later = view.phases.filter(
      ({ track, to }) => track === 'service' && (to === null || to > view.triggeredAt + paidAfter + 30 * DAY),
    );
    const isStuck = later.some(({ kind }) => ['suspended', 'restricted', 'ended'].includes(kind));
    expect(isBack === true && isStuck).toBe(false);
  });
});
