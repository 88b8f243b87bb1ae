import type { i18n } from 'i18next';
import { partOfId } from '@/agreement/unit-id';
import { writeDate } from '@/i18n/date-words';
import type { LifecycleRule, RuleCitation, Wording } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { briefSubjects } from './brief-subjects';
import { doneTo } from './done-words';
import { inSentence } from './in-sentence';
import type { SimulatorView } from './simulator-view';

/** What a file says of where it comes from. */
export interface CaseOrigin {
  readonly slug: string;
  /** The product's name in the reader's language. */
  readonly product: string;
  /** Shorter names, the vendor's own first. */
  readonly shortNames: readonly string[];
  /** The whole address of the case. */
  readonly link: string;
  /** The printed number of a provision. */
  readonly nameOf: (id: string) => string;
  /** What quotes mean in the reader's language, by the quote; unofficial. */
  readonly glosses: Readonly<Record<string, string>>;
}

/** Whether an event comes for certain, and at its moment. */
export const isFixed = ({
  rule,
  state,
  earliest,
  latest,
}: Pick<LifecycleEvent, 'rule' | 'state' | 'earliest' | 'latest'>) =>
  state === 'certain' && rule.modality === 'will' && latest === earliest && !rule.condition;

/** Whether what is said of an event has a “may” in it. */
export const isOnlyPerhaps = (event: LifecycleEvent) => doneTo(event.rule.effect) !== undefined && !isFixed(event);

/** Writes the pieces of a case in words, for what is read away from the page. */
export function exportWords({ t, language }: i18n, { nameOf, glosses }: Pick<CaseOrigin, 'nameOf' | 'glosses'>) {
  const isEnglish = language === 'en';
  const wording = ({ zh, en }: Wording) => (isEnglish ? en : zh);
  const subjectOf = ({ subject, object }: LifecycleRule, isKind: boolean, isShort = false) => {
    const name = object && !isKind ? wording(object) : t(($) => $.events.subject[subject]);
    return (isShort ? briefSubjects[name] : undefined) ?? name;
  };
  /** A number that stands by itself says its part: 5.4 is in both. */
  const clause = (id: string) =>
    t(($) => $.exporting[partOfId(id) === 'special' ? 'special' : 'general'], { num: nameOf(id) });
  /** The words of a clause; its pieces are kept apart, and in English they have their gloss. */
  const quoted = ({ quotes }: RuleCitation): string => {
    const words = quotes.map((quote) => `“${quote}”`).join(' … ');
    const gloss = quotes.flatMap((quote) => glosses[quote] ?? []).join(' … ');
    return gloss === '' ? words : `${words} [${t(($) => $.exporting.gloss)}: ${gloss}]`;
  };
  return {
    wording,
    clause,
    /** What it is done to, inside a sentence; `isKind`: the kind of thing alone. */
    subjectOf: (rule: LifecycleRule, isKind: boolean, isShort = false) => inSentence(subjectOf(rule, isKind, isShort)),
    /** What is done to what, and whether only perhaps; `isShort`: to what, in one word or two. */
    happens: (
      { rule, state, earliest, latest }: LifecycleEvent,
      { isKind = false, isBrief = false, isShort = false } = {},
    ): string => {
      const done = doneTo(rule.effect);
      const subject = inSentence(subjectOf(rule, isKind, isShort));
      if (rule.effect === 'withhold' && isBrief) return t(($) => $.exporting.calendar.withheld, { subject });
      if (!done) return t(($) => $.events.event, { subject, effect: t(($) => $.events.effect[rule.effect]) });
      const key = isFixed({ rule, state, earliest, latest })
        ? isBrief
          ? 'willBrief'
          : 'will'
        : isBrief
          ? 'mayBrief'
          : 'may';
      return t(($) => $.exporting.calendar[key], { subject, effect: t(($) => $.simulator.headline.done[done]) });
    },
    quoted,
    /** On what it hangs (3.4.1(4): 如果您持续使用), as the list on the page says it; `undefined` of what hangs on nothing. */
    conditionOf: ({ condition }: LifecycleRule) =>
      condition && t(($) => $.simulator.condition, { condition: wording(condition) }),
    /** Clauses with their words. */
    clauses: (citations: readonly RuleCitation[]): string =>
      citations.map((citation) => `${clause(citation.provision)} ${quoted(citation)}`).join(isEnglish ? '; ' : '；'),
    /** When it all began: 欠费：2026年11月26日周四 15:20. */
    trigger: ({ scenario, triggeredAt, doubt }: SimulatorView): string =>
      `${t(($) => $.events.trigger[scenario.trigger])}${isEnglish ? ': ' : '：'}${writeDate(triggeredAt, { isEnglish, hasTime: doubt === 0 })}`,
  };
}
