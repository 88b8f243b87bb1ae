import type { i18n } from 'i18next';
import type { UnitId } from '@/agreement/model';
import { toCalendar } from '@/cases/calendar-entries';
import { writeCalendar } from '@/cases/calendar-file';
import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import type { Product } from '@/compile/model';
import { glossesFor } from '@/corpus/glosses';
import type { LoadedLifecycle } from '@/corpus/load-lifecycle';
import { nameOf } from '@/corpus/provision-names';
import { shortNamesOf } from '@/corpus/short-names';
import type { Answer, PayBy } from '@/lifecycle/answer';
import type { LifecycleRule, RuleCitation, Scenario } from '@/lifecycle/model';

/** A case by which marked clauses have dates. */
export interface MarkedCase {
  readonly product: Product;
  readonly loaded: LoadedLifecycle;
  readonly scenario: Pick<Scenario, 'trigger' | 'variant'>;
  /** The moment as a box has it, `2026-11-28T10:00`. */
  readonly at: string;
}

interface MarkedCalendar {
  readonly file: string;
  readonly count: number;
  /** Marked provisions that have no date to come by the case. */
  readonly without: readonly UnitId[];
}

/** Says of a rule whether it rests on what is marked. */
type IsMarked = (rule: LifecycleRule) => boolean;

/**
 * The dates of marked clauses by a case as a calendar: of all that the case has, what rests on their words. Saved again, it updates what was
 * imported. Needs the wordings of a case (`exporting`, `simulator`, `events`).
 */
export function calendarOfMarked(
  units: readonly UnitId[],
  { product, loaded, scenario, at }: MarkedCase,
  translator: i18n,
  { now, review, page }: { readonly now: number; readonly review: string; readonly page: string },
): MarkedCalendar {
  const { trigger, variant } = scenario;
  const view = simulate(loaded, { trigger, at, ...(variant === null ? {} : { variant }) });
  if (!view?.dated) return { file: '', count: 0, without: units };
  const isEnglish = translator.language === 'en';
  const name = isEnglish ? product.en : product.zh;
  const query = new URLSearchParams({ trigger, ...(variant === null ? {} : { variant }), at });
  const origin = {
    slug: product.slug,
    product: name,
    shortNames: shortNamesOf(product, isEnglish),
    link: `${page}?${query.toString()}`,
    nameOf,
    glosses: glossesFor(isEnglish ? 'en' : 'zh-CN'),
  };
  const entriesOf = (marked: readonly UnitId[]) =>
    toCalendar(onlyMarked(view, restsOn(marked)), translator, origin, { now, caseId: review });
  const entries = entriesOf(units);
  const { rules, duty } = view.scenario;
  const cited = new Set([...rules, ...(duty ? [duty] : [])].flatMap(({ citations }) => citations.map(unitOf)));
  const dated = new Set(units.filter((unit) => cited.has(unit) && entriesOf([unit]).length > 0));
  return {
    file: writeCalendar(entries, { name, language: translator.language, now }),
    count: entries.length,
    without: units.filter((unit) => !dated.has(unit)),
  };
}

const unitOf = ({ provision }: RuleCitation): UnitId => provision;

const restsOn =
  (units: readonly UnitId[]): IsMarked =>
  ({ citations }) =>
    citations.some(({ provision }) => units.includes(provision));

/** A case as if it had only what rests on marked clauses. */
function onlyMarked(view: SimulatorView, isMarked: IsMarked): SimulatorView {
  const { answer, unpaidEvents } = view;
  const keep = (payBy: PayBy): PayBy => {
    if (payBy.kind === 'none') return payBy;
    const { event } = payBy;
    const others = 'at' in payBy ? [payBy.decidedBy?.rule, payBy.askedFor?.rule] : [];
    return [event.rule, ...others].some((rule) => rule !== undefined && isMarked(rule)) ? payBy : { kind: 'none' };
  };
  const kept = (payBy: PayBy | undefined) => payBy && keep(payBy);
  const only: Answer = {
    beforeRestriction: keep(answer.beforeRestriction),
    // A calendar has what comes, and of what is barred at once its restriction.
    restrictedAtOnce: undefined,
    beforeLoss: keep(answer.beforeLoss),
    beforeDataLoss: kept(answer.beforeDataLoss),
    beforeStop: kept(answer.beforeStop),
    lastAccess: keep(answer.lastAccess),
    orderStands: kept(answer.orderStands),
  };
  const events = ofMarked(view.events, isMarked);
  return { ...view, answer: only, events, unpaidEvents: () => ofMarked(unpaidEvents(), isMarked) };
}

const ofMarked = (events: SimulatorView['events'], isMarked: IsMarked) => events.filter(({ rule }) => isMarked(rule));
