import { hasRemedy } from '@/lifecycle/has-remedy';
import type { CurveCase } from '@/services/loss-curve';
import type { ServiceCase } from './service-case';

/** The cases that a curve can have, also those that are paid, and those that it has to leave out. */
export interface CurveCases {
  readonly shown: readonly ServiceCase[];
  readonly noRemedy: readonly ServiceCase[];
  /** Without a date among others that have one: they cannot stand on one scale. */
  readonly notDated: readonly ServiceCase[];
}

/** What has been given the present: the same object as long as that is the same, so that its entries need not be drawn again. */
const present = new WeakMap<ServiceCase, ServiceCase>();

/** The cases with the present, whose year goes without saying. */
export const withNow = (cases: readonly ServiceCase[], now: number | undefined): readonly ServiceCase[] =>
  cases.map((one) => {
    if (!one.clock.dated) return one;
    const known = present.get(one);
    if (known && known.clock.now === now) return known;
    const made = { ...one, clock: { ...one.clock, now } };
    present.set(one, made);
    return made;
  });

export const isPaid = ({ view }: ServiceCase) => view.paidAfter !== Infinity;

export function sortOut(cases: readonly ServiceCase[]): CurveCases {
  const isDated = cases.some(({ clock }) => clock.dated);
  const noRemedy = cases.filter(({ view }) => !hasRemedy(view.scenario));
  const others = cases.filter(({ view }) => hasRemedy(view.scenario));
  return {
    shown: others.filter(({ clock }) => clock.dated === isDated),
    notDated: others.filter(({ clock }) => clock.dated !== isDated),
    noRemedy,
  };
}

export const toCurveCase = ({ service, view }: ServiceCase): CurveCase => ({
  key: service.id,
  scenario: view.scenario,
  triggeredAt: view.triggeredAt,
  slack: view.doubt,
  settledAt: view.triggeredAt + view.paidAfter,
  byReading: view.byReading,
});
