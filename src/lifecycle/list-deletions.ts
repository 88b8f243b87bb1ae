import type { UnitId } from '../agreement/model';
import { combinationsOf } from './answer.ts';
import { isIrrecoverable } from './is-irrecoverable.ts';
import type {
  Effect,
  LifecycleContent,
  LifecycleRule,
  Modality,
  ParameterId,
  Scenario,
  Subject,
  Trigger,
  Wording,
} from './model';
import { rulesUnder } from './project-lifecycle.ts';
import { type RelativeSpan, spanFromTrigger } from './relative-span.ts';

/** Who says that it cannot be undone: its own clause, the general terms of all data that are deleted (5.6, 9.2.4), or nobody. */
type Finality = 'own' | 'general' | 'unsaid';

/** One thing that the vendor deletes or releases, or may, in one scenario. */
export interface Deletion {
  /** The product; absent where it is of the general terms, and so of every product whose own terms say nothing of the trigger. */
  readonly number?: number;
  /** `other` where neither expiry nor arrears nor an order brings it. */
  readonly trigger: Trigger | 'other';
  /** The scenario, as its product calls it; of `other` what brings it. */
  readonly name: Wording;
  /** What is done to what; absent for `other`. */
  readonly what?: { readonly effect: Effect; readonly subject: Subject; readonly object?: Wording };
  /** Since the trigger, by each reading that makes a difference; none for `other`, of which the text gives no moment. */
  readonly spans: readonly (RelativeSpan & { readonly reading?: Wording })[];
  /** What only the customer knows, without which there is no figure. */
  readonly lacks: readonly ParameterId[];
  readonly modality: Modality;
  readonly condition?: Wording;
  readonly unit: UnitId;
  /** Verbatim from the unit. */
  readonly quotes: readonly string[];
  readonly finality: Finality;
  /**
   * The provision by which the customer is reminded of the expiry or the arrears before it, or at a moment that is not said: no notice
   * of the deletion itself, which the text promises nowhere.
   */
  readonly remindedBy?: UnitId;
}

/** What takes data, results or what holds them; `end` of the history, which can then no longer be seen (53.2). */
const takes = ({ effect, subject }: LifecycleRule) =>
  effect === 'delete' || effect === 'release' || (effect === 'end' && subject === 'history');

/**
 * Every scenario in which data, results or instances are deleted or released or may be: those of each product's own terms, then
 * those of the general terms, then what no trigger brings.
 *
 * @param isDeletion - whether a provision deletes or releases; of the ends that no trigger brings only such are listed.
 */
export function listDeletions(
  { lifecycles, general, otherEnds }: LifecycleContent,
  isDeletion: (unit: UnitId) => boolean,
): readonly Deletion[] {
  return [
    ...lifecycles.flatMap(({ number, scenarios }) =>
      scenarios.flatMap((scenario) => deletionsOf(scenario).map((deletion) => ({ number, ...deletion }))),
    ),
    ...general.flatMap(deletionsOf),
    ...Object.entries(otherEnds).flatMap(([number, ends = []]) =>
      ends.flatMap(({ note, modality, citations }) =>
        citations
          .filter(({ provision }) => isDeletion(provision))
          .map(({ provision, quotes }): Deletion => ({
            number: Number(number),
            trigger: 'other',
            name: note,
            spans: [],
            lacks: [],
            modality,
            unit: provision,
            quotes,
            finality: finalityOf(
              provision,
              quotes,
              quotes.some((quote) => /不可恢复|(?:删除|清除)[^，。]*数据/.test(quote)),
            ),
          })),
      ),
    ),
  ];
}

function deletionsOf(scenario: Scenario): Deletion[] {
  const found = new Map<string, Deletion>();
  for (const choice of combinationsOf(scenario)) {
    const rules = rulesUnder(scenario, choice);
    for (const rule of rules.filter(takes)) {
      const { id, effect, subject, object, modality, condition, citations } = rule;
      const [{ provision, quotes } = { provision: '', quotes: [] }] = citations;
      // Rules of different alternatives may share an id; where words or effect differ they are different things.
      const key = [id, effect, subject, modality, provision, ...quotes].join(' ');
      const known = found.get(key);
      const span = statedSpan(rule, rules);
      const named = { ...span, reading: nameOf(scenario, choice) };
      const isNew = known?.spans.every(({ min, max }) => min !== span.min || max !== span.max) ?? true;
      const remindedBy = rules.find((each) => isReminderBefore(each, rule, rules))?.citations[0]?.provision;
      found.set(key, {
        trigger: scenario.trigger,
        name: scenario.name,
        what: { effect, subject, ...(object ? { object } : {}) },
        lacks: lacksOf(rule, rules),
        modality,
        ...(condition ? { condition } : {}),
        unit: provision,
        quotes,
        finality: finalityOf(provision, quotes, isIrrecoverable(rule)),
        ...(remindedBy === undefined ? {} : { remindedBy }),
        spans: [...(known?.spans ?? []), ...(isNew ? [named] : [])],
      });
    }
  }
  return [...found.values()].map((deletion) => withoutNeedlessNames(deletion, scenario));
}

/** What says that a loss is final, where something does. 9.2.4 says it itself, in a sentence that its rules do not quote. */
function finalityOf(unit: UnitId, quotes: readonly string[], isFinal: boolean): Finality {
  if (!isFinal) return 'unsaid';
  return unit === 'g-9.2.4' || quotes.some((quote) => quote.includes('不可恢复')) ? 'own' : 'general';
}

/** From when to when a rule's clause lets it come: where it names a bound alone, at any time from the bound on. */
function statedSpan(rule: LifecycleRule, rules: readonly LifecycleRule[]): RelativeSpan {
  const span = spanFromTrigger(rule, rules);
  return rule.isBoundOnly && span.min !== null ? { min: span.min, max: null } : span;
}

/** The alternatives of a choice, by name. */
function nameOf({ readings }: Scenario, choice: Readonly<Record<string, string>>): Wording {
  const names = readings.flatMap(
    ({ id, alternatives }) => alternatives.find((alternative) => alternative.id === choice[id])?.name ?? [],
  );
  return { zh: names.map(({ zh }) => zh).join('；'), en: names.map(({ en }) => en).join('; ') };
}

/** A span is named by its reading where there are several, or where the thing holds only under one reading. */
function withoutNeedlessNames(deletion: Deletion, { rules, readings }: Scenario): Deletion {
  const isOfReading = rules.some(
    (rule) => rule.reading !== undefined && takes(rule) && rule.citations[0]?.quotes === deletion.quotes,
  );
  if (readings.length > 0 && (deletion.spans.length > 1 || isOfReading)) return deletion;
  return { ...deletion, spans: deletion.spans.map(({ min, max }) => ({ min, max })) };
}

/** What only the customer knows, on the way from the trigger to a rule. */
function lacksOf(rule: LifecycleRule, rules: readonly LifecycleRule[], path: readonly string[] = []): ParameterId[] {
  const own = rule.offset.kind === 'parameter' ? [rule.offset.parameter] : [];
  const anchors = (typeof rule.since === 'string' ? [rule.since] : rule.since).filter((id) => !path.includes(id));
  const before = anchors.flatMap((id) => {
    const anchor = rules.find((each) => each.id === id);
    return anchor ? lacksOf(anchor, rules, [...path, id]) : [];
  });
  return [...new Set([...own, ...before])];
}

/**
 * Whether a rule reminds the customer before another takes effect, or at a moment that is not said (7.2). Before what the general
 * terms fill in without a figure no reminder can be said to come.
 */
function isReminderBefore(reminder: LifecycleRule, rule: LifecycleRule, rules: readonly LifecycleRule[]): boolean {
  if (reminder.effect !== 'notify') return false;
  const { max } = spanFromTrigger(reminder, rules);
  const { min } = spanFromTrigger(rule, rules);
  if (rule.fills !== undefined && min === null) return false;
  return max === null || min === null || max <= min;
}
