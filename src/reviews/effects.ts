import type { UnitId } from '../agreement/model';
import { type Answer, answerCase, combinationsOf, type PayBy } from '../lifecycle/answer';
import { type IsHoliday, startOfDay } from '../lifecycle/count-period';
import type { LifecycleRule, ProductLifecycle, Scenario, Trigger, Wording } from '../lifecycle/model';
import { type LifecycleEvent, projectLifecycle } from '../lifecycle/project-lifecycle';
import { changeRule, follow, leftOver, type UnitChange, type WhyNot } from './change-rule';
import { type FigureChange, type Hunk, hunksOf, type Proposed } from './changed-figures';

/** When something comes, in milliseconds since the trigger. */
export interface Span {
  /** `null`: the text gives no figure; it cannot come before `notBefore`. */
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly notBefore: number;
}

/** What a customer asks, of which the answer moves: until when to pay, and to reach data. */
type AskedBefore = 'restriction' | 'stop' | 'loss' | 'data-loss' | 'access' | 'order';

/** What moves on the timelines of one or more products. */
export interface Moved {
  /** The products' numbers, in their order; several where a general clause moves all alike. */
  readonly numbers: readonly number[];
  readonly scenario: { readonly id: string; readonly trigger: Trigger; readonly name: Wording };
  /** The rule whose moment moves, or the question whose answer does. */
  readonly what:
    | { readonly kind: 'event'; readonly rule: LifecycleRule }
    | { readonly kind: 'answer'; readonly before: AskedBefore };
  /** The readings under which it moves so, where others move it otherwise. */
  readonly reading?: Wording;
  readonly before: Span;
  readonly after: Span;
  /** The same for the case that was given, as epoch milliseconds. */
  readonly dates?: { readonly before: Span; readonly after: Span };
}

/** Words that a proposal changes, and what becomes of the timelines. */
interface ChangedWords {
  readonly hunk: Hunk;
  /** Figures by which timelines were recomputed. */
  readonly recomputed: readonly FigureChange[];
  /** Rules that quote these words, or stand right beside them, and cannot be recomputed; each product's once. */
  readonly rests: readonly Resting[];
}

/** A rule that rests on words that are changed, and why it is not recomputed. */
export interface Resting {
  readonly number: number;
  readonly scenario: Wording;
  readonly rule: LifecycleRule;
  readonly why: WhyNot;
}

/** What proposed wordings move. */
export interface Effects {
  /** Each change of words. Where neither was recomputed nor rests anything, no timeline rests on the words. */
  readonly changes: readonly ChangedWords[];
  readonly moved: readonly Moved[];
  /** Figures that stay in a unit although the same one is changed elsewhere in it. */
  readonly leftOver: readonly { readonly unit: UnitId; readonly words: string }[];
}

/** A dated case, for dates beside lengths. */
export interface Dated {
  /** When it expired, fell into arrears …, in epoch milliseconds. */
  readonly at: number;
  readonly isHoliday: IsHoliday;
  /** Only of this trigger, this variant of it and this product, where they are named. */
  readonly trigger?: Trigger;
  readonly variant?: Scenario['variant'];
  readonly number?: number;
}

/** A midnight in Beijing, so that natural days come out whole. */
const MIDNIGHT = startOfDay(0);

/**
 * Works out what proposed wordings move: each period that they change is put into the rules that quote it, and the lifecycles are
 * worked out again.
 *
 * @param products - every product's scenarios with those of the general terms (`withGeneral`).
 */
export function effectsOf(
  proposed: readonly Proposed[],
  products: readonly ProductLifecycle[],
  dated?: Dated,
): Effects {
  const changes = new Map<UnitId, UnitChange>(
    proposed.map((each) => [each.unit, { from: each.from, hunks: hunksOf(each) }]),
  );
  const told = new Map<Hunk, ChangedWords>(
    [...changes.values()].flatMap(({ hunks }) => hunks.map((hunk) => [hunk, { hunk, recomputed: [], rests: [] }])),
  );
  const moved = new Map<string, Moved>();
  for (const { number, scenarios } of products) {
    for (const scenario of scenarios) {
      const changed = changeScenario(scenario, changes);
      if (!changed) continue;
      tell(changed, number, told);
      const isDated =
        dated &&
        (dated.trigger ?? scenario.trigger) === scenario.trigger &&
        (dated.variant === undefined || dated.variant === scenario.variant) &&
        (dated.number ?? number) === number;
      for (const each of movesOf(scenario, changed.scenario, isDated ? dated : undefined)) {
        const key = JSON.stringify([scenario.id, scenario.name, each]);
        const known = moved.get(key);
        const { id, trigger, name } = scenario;
        moved.set(key, {
          numbers: [...(known?.numbers ?? []), number],
          scenario: { id, trigger, name },
          ...each,
        });
      }
    }
  }
  const all = [...told.values()];
  return {
    changes: all,
    moved: [...moved.values()],
    leftOver: [...changes].flatMap(([unit, change]) => {
      const figures = all.filter(({ hunk }) => hunk.unit === unit).flatMap(({ recomputed }) => recomputed);
      return leftOver(figures, change).map((words) => ({ unit, words }));
    }),
  };
}

interface ScenarioChange {
  readonly scenario: Scenario;
  readonly rules: readonly (NonNullable<ReturnType<typeof changeRule>> & { readonly before: LifecycleRule })[];
}

function changeScenario(scenario: Scenario, changes: ReadonlyMap<UnitId, UnitChange>): ScenarioChange | undefined {
  const rules: ScenarioChange['rules'][number][] = [];
  const change = (before: LifecycleRule): LifecycleRule => {
    const changed = changeRule(before, changes);
    if (changed) rules.push({ ...changed, before });
    return changed?.rule ?? before;
  };
  const changed: Scenario = {
    ...scenario,
    rules: scenario.rules.map(change).map((rule) => follow(rule, rules)),
    ...(scenario.duty ? { duty: change(scenario.duty) } : {}),
  };
  return rules.length > 0 ? { scenario: changed, rules } : undefined;
}

/** Notes on each change of words what it did to the rules of one scenario. */
function tell({ scenario, rules }: ScenarioChange, number: number, told: Map<Hunk, ChangedWords>): void {
  const figures = new Set(rules.flatMap(({ recomputed }) => recomputed));
  // What goes on until another rule ends it moves with that rule: 您仍可继续使用24小时，如24小时届满 (2.1).
  const isTold = ({ before, after }: FigureChange) =>
    [...figures].some((figure) => figure.before === before && figure.after === after);
  for (const [hunk, known] of told) {
    const own = hunk.figures.filter((figure) => figures.has(figure) && !known.recomputed.includes(figure));
    const resting = rules.filter(({ rule, recomputed, rests }) => {
      if (!rests.includes(hunk)) return false;
      const isOnlyFigures = !hunk.changesWords && hunk.figures.every(isTold);
      return !(isOnlyFigures && recomputed.length === 0 && rule.offset.kind === 'at-once');
    });
    const rests = resting
      .map(({ before, why }) => ({ number, scenario: scenario.name, rule: before, why }))
      .filter(
        ({ rule, why }, index, list) =>
          list.findIndex(
            (other) => other.rule.effect === rule.effect && other.rule.subject === rule.subject && other.why === why,
          ) === index,
      );
    told.set(hunk, {
      hunk,
      recomputed: [...known.recomputed, ...own],
      rests: [...known.rests, ...rests],
    });
  }
}

type Move = Omit<Moved, 'numbers' | 'scenario'>;

/** What moves in one scenario, by every reading: events first, then the answers, which are over all of them. */
function movesOf(before: Scenario, after: Scenario, dated: Dated | undefined): readonly Move[] {
  const moves = new Map<string, Move & { readonly id: string }>();
  const choices = combinationsOf(before);
  for (const choice of choices) {
    const [old, anew] = [before, after].map((scenario) => project(scenario, choice, MIDNIGHT));
    const [oldDates, newDates] = dated
      ? [before, after].map((scenario) => project(scenario, choice, dated.at, dated.isHoliday))
      : [];
    for (const [id, event] of old ?? []) {
      const later = anew?.get(id);
      if (!later) continue;
      const spans = { before: spanOf(event, MIDNIGHT), after: spanOf(later, MIDNIGHT) };
      if (isSameSpan(spans.before, spans.after)) continue;
      const was = oldDates?.get(id);
      const becomes = newDates?.get(id);
      const key = JSON.stringify([id, spans]);
      if (moves.has(key)) continue;
      moves.set(key, {
        what: { kind: 'event', rule: event.rule },
        reading: nameOf(before, choice),
        ...spans,
        ...(was && becomes ? { dates: { before: spanOf(was, 0), after: spanOf(becomes, 0) } } : {}),
        id,
      });
    }
  }
  const events = [...moves.values()].map(({ id, reading, ...move }): Move => {
    const isOne = [...moves.values()].filter((other) => other.id === id).length === 1;
    return isOne || !reading ? move : { ...move, reading };
  });
  return [...events, ...answersOf(before, after, dated)];
}

function project(scenario: Scenario, readings: Readonly<Record<string, string>>, at: number, isHoliday?: IsHoliday) {
  const whole = scenario.duty ? { ...scenario, rules: [...scenario.rules, scenario.duty] } : scenario;
  const events = projectLifecycle(whole, {
    triggeredAt: at,
    settledAt: Infinity,
    counting: 'moment',
    isHoliday: isHoliday ?? (() => false),
    parameters: {},
    readings,
  });
  return new Map(events.map((event) => [event.rule.id, event]));
}

const spanOf = ({ earliest, latest, notBefore }: LifecycleEvent, since: number): Span => ({
  earliest: earliest === null ? null : earliest - since,
  latest: latest === null ? null : latest - since,
  notBefore: notBefore - since,
});

const isSameSpan = (one: Span, other: Span) =>
  one.earliest === other.earliest && one.latest === other.latest && one.notBefore === other.notBefore;

function nameOf({ readings }: Scenario, choice: Readonly<Record<string, string>>): Wording {
  const names = readings.flatMap(
    ({ id, alternatives }) => alternatives.find((alternative) => alternative.id === choice[id])?.name ?? [],
  );
  return { zh: names.map(({ zh }) => zh).join('；'), en: names.map(({ en }) => en).join('; ') };
}

const ASKED: readonly (readonly [AskedBefore, (answer: Answer) => PayBy | undefined])[] = [
  ['restriction', ({ beforeRestriction }) => beforeRestriction],
  ['stop', ({ beforeStop }) => beforeStop],
  ['loss', ({ beforeLoss }) => beforeLoss],
  ['data-loss', ({ beforeDataLoss }) => beforeDataLoss],
  ['access', ({ lastAccess }) => lastAccess],
  ['order', ({ orderStands }) => orderStands],
];

/** The answers that move: over all readings and countings, as the page of the product gives them. */
function answersOf(before: Scenario, after: Scenario, dated: Dated | undefined): readonly Move[] {
  const answers = (at: number, isHoliday: IsHoliday) =>
    [before, after].map((scenario) => answerCase(scenario, { triggeredAt: at, isHoliday, parameters: {} }));
  const [old, anew] = answers(MIDNIGHT, () => false);
  const [oldDates, newDates] = dated ? answers(dated.at, dated.isHoliday) : [];
  return ASKED.flatMap(([asked, of]): readonly Move[] => {
    const at = (answer: Answer | undefined, since: number) => {
      const payBy = answer && of(answer);
      return payBy && 'at' in payBy ? toSpan(payBy.at - since) : undefined;
    };
    const [was, becomes] = [at(old, MIDNIGHT), at(anew, MIDNIGHT)];
    if (!was || !becomes || isSameSpan(was, becomes)) return [];
    const [wasDate, becomesDate] = [at(oldDates, 0), at(newDates, 0)];
    return [
      {
        what: { kind: 'answer', before: asked },
        before: was,
        after: becomes,
        ...(wasDate && becomesDate ? { dates: { before: wasDate, after: becomesDate } } : {}),
      },
    ];
  });
}

const toSpan = (at: number): Span => ({ earliest: at, latest: at, notBefore: at });
