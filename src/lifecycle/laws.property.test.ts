import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generalScenarios } from '@content/lifecycle/general';
import { lifecycles } from '@content/lifecycle';
import { answerCase, combinationsOf, type PayBy } from './answer';
import { consequenceOf, isLoss } from './consequences';
import { DAY, HOUR } from './count-period';
import { hasTimeOfDay } from './has-time-of-day';
import type { LifecycleRule } from './model';
import { phasesOf } from './phases';
import { phaseAt } from './phase';
import { type Case, type LifecycleEvent, projectLifecycle } from './project-lifecycle';
import { settle } from './settlement';
import { toLimit } from './tense';

fc.configureGlobal({ numRuns: 500 });

/** Every encoded scenario, with any case: leap days, year ends, announced and unannounced holidays. */
const scenario = fc.constantFrom(...lifecycles.flatMap(({ scenarios }) => scenarios), ...generalScenarios);
const moment = fc
  .integer({ min: Date.UTC(2000, 0, 1) / HOUR, max: Date.UTC(2099, 11, 31) / HOUR })
  .map((hours) => hours * HOUR);
const given = scenario.chain((chosen) =>
  fc.record({
    scenario: fc.constant(chosen),
    triggeredAt: moment,
    waits: fc.oneof(
      fc.constant(Infinity),
      fc.integer({ min: -48, max: 1500 }).map((hours) => hours * HOUR),
    ),
    counting: fc.constantFrom('moment', 'civil'),
    holidays: fc.constantFrom<(day: number) => boolean | undefined>(
      () => false,
      (day) => Math.floor(day / DAY) % 7 < 3,
      () => undefined,
    ),
    readings: fc.constantFrom(...combinationsOf(chosen)),
    deferral: fc.option(
      fc.integer({ min: 0, max: 1000 }).map((hours) => hours * HOUR),
      { nil: undefined },
    ),
    storage: fc.option(
      fc.integer({ min: 0, max: 1000 }).map((hours) => hours * HOUR),
      { nil: undefined },
    ),
    arrearsAfter: fc.option(
      fc.integer({ min: 0, max: 1000 }).map((hours) => hours * HOUR),
      { nil: undefined },
    ),
    suspendedAfter: fc.option(
      fc.integer({ min: 0, max: 1000 }).map((hours) => hours * HOUR),
      { nil: undefined },
    ),
    grace: fc.option(
      fc.integer({ min: 0, max: 1000 }).map((hours) => hours * HOUR),
      { nil: undefined },
    ),
  }),
);
type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never;

const toCase = ({
  triggeredAt,
  waits,
  counting,
  holidays,
  readings,
  deferral,
  grace,
  storage,
  arrearsAfter,
  suspendedAfter,
}: Given): Case => ({
  triggeredAt,
  settledAt: triggeredAt + waits,
  counting: counting === 'civil' ? 'civil' : 'moment',
  isHoliday: holidays,
  readings,
  parameters: {
    ...(deferral === undefined ? {} : { deferral }),
    ...(grace === undefined ? {} : { grace }),
    ...(storage === undefined ? {} : { storage }),
    ...(arrearsAfter === undefined ? {} : { 'arrears-at': triggeredAt + arrearsAfter }),
    ...(suspendedAfter === undefined ? {} : { 'suspended-at': triggeredAt + suspendedAfter }),
  },
});
const project = (value: Given) => projectLifecycle(value.scenario, toCase(value));
const byId = (events: readonly LifecycleEvent[]) => new Map(events.map((event) => [event.rule.id, event]));

test('the earliest moment is never after the latest', () => {
  fc.assert(
    fc.property(given, (value) => {
      for (const { earliest, latest } of project(value)) {
        if (earliest !== null && latest !== null) expect(earliest).toBeLessThanOrEqual(latest);
        if (earliest === null) expect(latest).toBeNull();
      }
    }),
  );
});

test('nothing comes before its anchor, and what follows an unknown anchor is unknown', () => {
  fc.assert(
    fc.property(given, (value) => {
      const events = byId(project(value));
      for (const { rule, earliest } of events.values()) {
        const anchors = (typeof rule.since === 'string' ? [rule.since] : rule.since).flatMap(
          (id) => events.get(id) ?? [],
        );
        for (const anchor of anchors) {
          if (anchor.earliest === null) expect(earliest).toBeNull();
          else if (earliest !== null && !['parameter', 'before', 'within-before'].includes(rule.offset.kind))
            expect(earliest).toBeGreaterThanOrEqual(anchor.earliest);
        }
      }
    }),
  );
});

test('paying later never averts more', () => {
  const rank = { averted: 0, unknown: 1, possible: 1, certain: 2 };
  fc.assert(
    fc.property(given, fc.integer({ min: 0, max: 2000 }), (value, longer) => {
      const sooner = byId(project(value));
      for (const [id, { state }] of byId(project({ ...value, waits: value.waits + longer * HOUR }))) {
        const before = sooner.get(id)?.state ?? 'averted';
        if (state !== 'unknown' && before !== 'unknown') expect(rank[state]).toBeGreaterThanOrEqual(rank[before]);
      }
    }),
  );
});

test('paying before the first loss leaves no loss', () => {
  fc.assert(
    fc.property(given, (value) => {
      const events = project({ ...value, waits: Infinity });
      // 13.2: a loss that the stop decides is not surely averted after it.
      const losses = events.flatMap(({ rule, earliest }) =>
        isLoss(rule) && earliest !== null
          ? [earliest, events.find((event) => event.rule.id === rule.decidedBy)?.earliest ?? earliest]
          : [],
      );
      const paid = project({ ...value, waits: Math.min(...losses, value.triggeredAt + DAY) - value.triggeredAt });
      // 3.4.1(3): what is left of a package lapses, paid or not.
      const isAverted = (rule: LifecycleRule) => isLoss(rule) && rule.subject !== 'package';
      expect(paid.filter(({ rule, state }) => isAverted(rule) && ['certain', 'possible'].includes(state))).toEqual([]);
    }),
  );
});

test('the order of rules does not matter', () => {
  fc.assert(
    fc.property(given, (value) => {
      const turned = { ...value.scenario, rules: value.scenario.rules.toReversed() };
      const same = byId(projectLifecycle(turned, toCase(value)));
      for (const [id, { earliest, latest, state }] of byId(project(value))) {
        expect(same.get(id)).toMatchObject({ earliest, latest, state });
      }
    }),
  );
});

test('shifting the moment by whole days shifts everything, where no holiday interferes', () => {
  fc.assert(
    fc.property(given, fc.integer({ min: -1000, max: 1000 }), (value, days) => {
      const still = { ...value, holidays: () => false };
      const shifted = byId(project({ ...still, triggeredAt: still.triggeredAt + days * DAY }));
      for (const [id, { earliest, latest, rule }] of byId(project(still))) {
        if (rule.offset.kind === 'parameter' && rule.offset.parameter === 'deferral-closed') continue;
        expect(shifted.get(id)?.earliest).toBe(earliest === null ? null : earliest + days * DAY);
        expect(shifted.get(id)?.latest).toBe(latest === null ? null : latest + days * DAY);
      }
    }),
  );
});

test('counting by the Civil Code never makes the earliest moment later', () => {
  fc.assert(
    fc.property(given, (value) => {
      const civil = byId(project({ ...value, counting: 'civil' }));
      for (const [id, { earliest }] of byId(project({ ...value, counting: 'moment' }))) {
        const other = civil.get(id)?.earliest ?? null;
        if (earliest !== null && other !== null) expect(other).toBeLessThanOrEqual(earliest);
      }
    }),
  );
});

/** The answers of a case and, for a payment at a moment, what had gone and what had stopped by then under any reading. */
const answerOf = (value: Given) => answerCase(value.scenario, toCase(value));
const paidAt = (value: Given, settledAt: number) => {
  const projections = combinationsOf(value.scenario).map((readings) =>
    projectLifecycle(value.scenario, { ...toCase(value), readings, settledAt }),
  );
  return {
    losses: projections.flatMap((events) => settle(value.scenario, events, settledAt).losses),
    restrictions: projections
      .flat()
      .filter(
        ({ rule, state, earliest }) =>
          consequenceOf(rule).restricts === true &&
          earliest !== null &&
          earliest <= settledAt &&
          (state === 'certain' || state === 'possible'),
      ),
    later: projections
      .flat()
      .filter(({ rule, state }) => isLoss(rule) && (state === 'certain' || state === 'possible')),
  };
};

/** The moment as it is told: of a day alone, its beginning. */
const limitOf = ({ at, decidedBy, event }: Extract<PayBy, { kind: 'moment' }>, { scenario }: Given) =>
  toLimit(at, hasTimeOfDay((decidedBy ?? event).rule, scenario.rules));

test('paying before the moment of an answer leaves nothing lost, nothing stopped, and nothing to come', () => {
  fc.assert(
    fc.property(given, (value) => {
      const { beforeLoss, beforeRestriction } = answerOf(value);
      const isSafe = (answer: PayBy) => answer.kind === 'moment' && answer.orEarlier === undefined;
      if (beforeLoss.kind === 'moment' && isSafe(beforeLoss)) {
        const { losses, later } = paidAt(value, limitOf(beforeLoss, value) - 1);
        expect([...losses, ...later].map(({ rule }) => rule.id)).toEqual([]);
      }
      if (beforeRestriction.kind === 'moment' && isSafe(beforeRestriction))
        expect(paidAt(value, limitOf(beforeRestriction, value) - 1).restrictions.map(({ rule }) => rule.id)).toEqual(
          [],
        );
    }),
  );
});

test('where no moment is known, paying before the one that is called safe leaves nothing lost', () => {
  fc.assert(
    fc.property(given, (value) => {
      const { beforeLoss } = answerOf(value);
      if (beforeLoss.kind !== 'unknown' || beforeLoss.safeBefore <= value.triggeredAt) return;
      const hasTime = hasTimeOfDay(beforeLoss.event.rule, value.scenario.rules);
      const { losses, later } = paidAt(value, toLimit(beforeLoss.safeBefore, hasTime) - 1);
      expect([...losses, ...later].map(({ rule }) => rule.id)).toEqual([]);
    }),
  );
});

test('no answer is later than what can come, known or not', () => {
  fc.assert(
    fc.property(given, (value) => {
      const { beforeLoss } = answerOf(value);
      const projections = combinationsOf(value.scenario).flatMap((readings) =>
        (['moment', 'civil'] as const).map((counting) =>
          projectLifecycle(value.scenario, { ...toCase(value), readings, counting, settledAt: Infinity }),
        ),
      );
      const losses =
        value.scenario.trigger === 'order-unpaid' ? [] : projections.flat().filter(({ rule }) => isLoss(rule));
      const limit = 'at' in beforeLoss ? beforeLoss.at : Infinity;
      const early = losses.filter(({ notBefore }) => notBefore < limit);
      const isOpen = beforeLoss.kind === 'unknown' || ('orEarlier' in beforeLoss && beforeLoss.orEarlier !== undefined);
      expect(early.filter(({ earliest }) => earliest !== null).length > 0 && beforeLoss.kind !== 'unknown').toBe(false);
      expect(early.length > 0 && !isOpen).toBe(false);
    }),
  );
});

test('after a payment, nothing that it brings back is told as suspended', () => {
  fc.assert(
    fc.property(given, (value) => {
      if (value.waits === Infinity || value.waits < 0) return;
      const settledAt = value.triggeredAt + value.waits;
      const events = project(value);
      const { restored } = settle(value.scenario, events, settledAt);
      const isBack = restored.some(({ outcome, recovery }) => {
        const taken = events.find(({ rule }) => rule.id === recovery.since);
        return outcome === 'restored' && taken !== undefined && consequenceOf(taken.rule).service !== undefined;
      });
      const phases = phasesOf(value.scenario, events, value.triggeredAt, settledAt);
      const kind = phaseAt(phases, 'service', settledAt)?.kind;
      expect(isBack && (kind === 'suspended' || kind === 'restricted' || kind === 'ended')).toBe(false);
    }),
  );
});
