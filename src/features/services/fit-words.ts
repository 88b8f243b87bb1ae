import { useTranslation } from '@/i18n/use-translation';
import { useEventName } from '@/cases/event-name';
import { missingWords } from '@/cases/missing-words';
import { useMomentWords } from '@/cases/moment';
import { useProvisionName } from '@/cases/provision-name';
import { useReadingNames } from '@/cases/reading-names';
import { edition } from '@/corpus/edition';
import { useLeftWords } from '@/i18n/duration-words';
import { tellReadings } from '@/lifecycle/case-readings';
import type { LifecycleRule, Wording } from '@/lifecycle/model';
import type { Comparison, Fit, Observation, Observed } from '@/services/observed';
import { DAY, MINUTE } from '@/time/duration';
import type { ServiceCase } from './service-case';

/** What was seen of one kind, and what the clauses make of it. */
export interface Compared {
  readonly observed: Observed;
  readonly observation: Observation;
  readonly comparison: Comparison;
}

/** What some readings make of it; no names where all agree. */
export interface ToldFit {
  readonly fit: Fit;
  readonly names: readonly (readonly Wording[])[];
}

/** Puts together the readings that make the same of it. */
export function tellFits({ view }: ServiceCase, { byReading }: Comparison): readonly ToldFit[] {
  const fits = new Map(byReading.map(({ read, fit }) => [read, fit]));
  const keyOf = (fit: Fit | undefined) =>
    fit && fit.kind !== 'unnamed'
      ? [fit.kind, fit.rule.effect, fit.rule.subject, 'limit' in fit ? fit.limit : ''].join(' ')
      : 'unnamed';
  return tellReadings(view.scenario, [...fits.keys()], (read) => keyOf(fits.get(read))).flatMap(({ first, names }) => {
    const fit = fits.get(first);
    return fit ? [{ fit, names }] : [];
  });
}

/** In one word: as the text has it, by some readings, earlier, later, not at all; or that there is nothing to compare with. */
export function agreementOf({ agrees, byReading }: Comparison) {
  // Without a moment to compare with, nothing has been found to agree.
  if (byReading.every(({ fit }) => fit.kind === 'undated')) return 'undated';
  if (agrees !== 'none') return agrees;
  const [kind, ...others] = new Set(byReading.map(({ fit }) => fit.kind));
  return others.length === 0 && kind && isTold(kind) ? kind : 'none';
}

/** Kinds that have words of their own where every reading comes to them. */
const TOLD = ['earlier', 'later', 'averted', 'depends', 'kept'] as const;
const isTold = (kind: Fit['kind']): kind is (typeof TOLD)[number] => TOLD.some((each) => each === kind);

/** By which words a fit is told. @param isTimed - whether its limit has a time of day, and so the difference hours. */
export function wordsKeyOf(fit: Fit, isTimed: boolean) {
  if (fit.kind === 'undated' && fit.lacks.length > 0) return 'lacking';
  if ((fit.kind === 'earlier' || fit.kind === 'later') && isJust(fit, isTimed)) return `${fit.kind}Just` as const;
  return fit.kind;
}

/** Which of the general clauses gives what has no moment: after arrears 5.5, after an end 9.2.4; `undefined` where neither does. */
export function bufferOf(fit: Fit): { readonly rule: LifecycleRule; readonly since: 'arrears' | 'end' } | undefined {
  const rule = fit.kind === 'undated' ? fit.rule : 'other' in fit ? fit.other : undefined;
  if (rule?.fills !== 'deletion') return undefined;
  return { rule, since: rule.citations.some(({ provision }) => provision === 'g-5.5') ? 'arrears' : 'end' };
}

/** Where a limit is a day alone, the moment by which that day is named: of what is over with it, the day itself. */
export const namedLimit = ({ kind, limit }: Extract<Fit, { limit: number }>, hasTime: boolean) =>
  kind === 'later' && !hasTime ? limit - 1 : limit;

/** Whether it differs by less than is worth a figure: of a day alone by less than a day, of which it is not known how much. */
const isJust = ({ by }: Extract<Fit, { by: number }>, isTimed: boolean) => by < (isTimed ? MINUTE : DAY);

/** The clauses of a fit: of what it is compared with, and of what else it may be. */
export const citationsOf = (fit: Exclude<Fit, { kind: 'unnamed' }>) => [
  ...fit.rule.citations,
  ...('other' in fit && fit.other ? fit.other.citations : []),
];

/** Writes what was seen, with the words of the clauses, as a note for a ticket. */
export function useTicketNote(one: ServiceCase) {
  const { t, i18n } = useTranslation();
  const { view, clock, product } = one;
  const momentWords = useMomentWords({ ...clock, now: undefined });
  // What was seen has its own hour, or none.
  const seenWords = useMomentWords({ ...clock, doubt: 0, now: undefined });
  const happening = useEventName();
  const nameOf = useProvisionName();
  const readingNames = useReadingNames();
  const leftWords = useLeftWords();
  const isEnglish = i18n.language === 'en';
  const { trigger, name } = view.scenario;
  const kind = trigger === 'arrears' || trigger === 'expiry' ? trigger : 'other';
  const clauseOf = (provision: string) =>
    t(($) => $.together.note.part[provision.startsWith('g-') ? 'general' : 'special'], { num: nameOf(provision) });
  const linesOf = ({ fit, names }: ToldFit): string[] => {
    const by = names.length === 0 ? '' : ` ${t(($) => $.together.note.reading, { name: readingNames(names) })}`;
    const isTimed = 'hasTime' in fit && fit.hasTime && view.doubt === 0;
    const moment = 'limit' in fit ? momentWords(namedLimit(fit, isTimed), isTimed) : '';
    const duration = 'by' in fit ? leftWords(fit.by, isTimed) : '';
    const event = fit.kind === 'unnamed' ? '' : happening(fit.rule);
    const other = 'other' in fit && fit.other ? happening(fit.other) : '';
    const what = 'lacks' in fit ? missingWords(t, fit.lacks) : '';
    const limit =
      t(($) => $.together.note.limit[wordsKeyOf(fit, isTimed)], { event, moment, duration, other, what }) + by;
    const citations = fit.kind === 'unnamed' ? [] : citationsOf(fit);
    const quotes = citations.flatMap(({ provision, quotes: said }) =>
      said.map((quote) => t(($) => $.together.note.clause, { clause: clauseOf(provision), quote })),
    );
    return [...quotes, limit];
  };
  return (compared: readonly Compared[]): string => {
    const isEarlier = compared.some(({ comparison }) => comparison.byReading.some(({ fit }) => fit.kind === 'earlier'));
    return [
      t(($) => $.together.note.head, {
        product: isEnglish ? `${product.en} (${product.zh})` : product.zh,
        case: isEnglish ? name.en : name.zh,
      }),
      t(($) => $.together.note.happened[kind], {
        moment: momentWords(view.triggeredAt, view.doubt === 0),
        trigger: t(($) => $.events.trigger[trigger]),
      }),
      ...compared.flatMap(({ observed, observation, comparison }) => [
        t(($) => $.together.note.seen[observed], { moment: seenWords(observation.at, observation.slack === 0) }),
        ...tellFits(one, comparison).flatMap(linesOf),
      ]),
      t(($) => $.together.note.ask[isEarlier ? 'earlier' : 'other']),
      t(($) => $.together.note.edition, { edition: edition.id }),
    ].join('\n');
  };
}
