import { hasRemedy } from '@/lifecycle/has-remedy';
import type { ServiceCase } from './service-case';
import { barredOf, comingOf, type KnownLimit, knownLimitOf, lacksOf, payByOf, safeLimitOf } from './sort-cases';

/** A moment, and the services that have it. */
interface Next {
  readonly limit: KnownLimit;
  readonly cases: readonly ServiceCase[];
}

/** What a list comes to: what is next to be acted on, what is over, and what has no figure. */
export interface First {
  /** The earliest moment that is not over, and every service that has it; one that the text dates, where there is any. */
  readonly next: Next | undefined;
  /** What has no figure, and of which one is safe only until a moment before that of {@link next} (14.1, then 5.5), in order of time. */
  readonly safeSooner: readonly Next[];
  /** Whose moment is over without payment. */
  readonly over: readonly ServiceCase[];
  /** Which have been paid, but when their moment was over. */
  readonly paidLate: readonly ServiceCase[];
  /** Of which a day alone is given, so that it may be over. */
  readonly perhapsOver: readonly ServiceCase[];
  /** Which no payment averts, by anything that is said (an early end, 57.1). */
  readonly noRemedy: readonly ServiceCase[];
  /** Which come only after what decides them (13.2), in order of time: until when to pay, and when they come. */
  readonly decided: readonly { readonly one: ServiceCase; readonly limit: KnownLimit; readonly comes: KnownLimit }[];
  /** Of which a part is barred with the trigger itself, while the rest goes on (14.1, 32.2), and nothing is paid. */
  readonly barred: readonly ServiceCase[];
  /** Whose moment hangs on what is not filled in (17.1.2), as are those of {@link undated} on nothing. */
  readonly lacking: readonly ServiceCase[];
  /** Of which the text says that it comes or may, and not when; but for those that are next, before what is told of them. */
  readonly undated: readonly ServiceCase[];
}

/**
 * What comes first of several services.
 *
 * @param now - epoch milliseconds; `undefined` where it is not known: nothing is over then.
 */
export function firstOf(given: readonly ServiceCase[], key: 'loss' | 'stop', now: number | undefined): First {
  const cases = given.filter(({ view }) => hasRemedy(view.scenario));
  // A payment that is given, and in time, has averted it; also what has no figure, where it comes before all that could lead to it.
  // Of a day alone its end counts.
  const open = cases.filter((one) => {
    const limit = knownLimitOf(one, key) ?? safeLimitOf(one, key);
    return !limit || one.view.triggeredAt + one.view.paidAfter >= limit.at;
  });
  const dated = open.flatMap((one) => {
    const safe = safeLimitOf(one, key);
    // Before what has no figure one is safe as long as that is ahead (14.1, then 5.5); then it may have come, at no stated time.
    // Without a date it is a length, which no present is compared with.
    const limit =
      knownLimitOf(one, key) ?? (safe && (now === undefined || !one.clock.dated || safe.at > now) ? safe : undefined);
    return limit ? [{ one, limit, at: one.clock.dated ? limit.at : limit.at - one.view.triggeredAt }] : [];
  });
  const isOver = ({ one, limit }: (typeof dated)[number], doubt = one.view.doubt) =>
    one.clock.dated && now !== undefined && limit.at + doubt <= now;
  const isPaid = ({ one: { view } }: (typeof dated)[number]) =>
    now !== undefined && (view.paidAtEarliest?.at ?? view.triggeredAt + view.paidAfter) <= now;
  const decided = dated
    .flatMap((each) => {
      const comes = comingOf(each.one, key);
      const isAhead = comes && !isOver({ ...each, limit: comes }, 0) && !(isOver(each) && isPaid(each));
      return isAhead ? [{ ...each, comes, at: comes.at - (each.one.clock.dated ? 0 : each.one.view.triggeredAt) }] : [];
    })
    .toSorted((one, other) => one.at - other.at);
  const isDecided = new Set(decided.map(({ one }) => one));
  const others = dated.filter(({ one }) => !isDecided.has(one));
  const ahead = others.filter((each) => !isOver(each, 0)).toSorted((one, other) => one.at - other.at);
  const hasFigure = ({ one }: (typeof ahead)[number]) => knownLimitOf(one, key) !== undefined;
  const first = ahead.find(hasFigure) ?? ahead.find(({ one }) => one.clock.dated) ?? ahead[0];
  const next =
    first &&
    togetherAt(
      ahead.filter((each) => hasFigure(each) === hasFigure(first)),
      first.at,
    );
  // A length is no sooner than a date.
  const isSooner = (each: (typeof ahead)[number]) =>
    first && each.one.clock.dated === first.one.clock.dated && hasFigure(first) && each.at < first.at;
  const sooner = ahead.filter((each) => !hasFigure(each) && isSooner(each));
  const safeSooner = [...new Set(sooner.map(({ at }) => at))].flatMap((at) => togetherAt(sooner, at) ?? []);
  const isNamed = new Set([...(next?.cases ?? []), ...safeSooner.flatMap(({ cases: named }) => named)]);
  const unnamed = open.filter((one) => payByOf(one, key).kind === 'unknown' && !isNamed.has(one));
  return {
    next,
    safeSooner,
    decided,
    over: others.filter((each) => isOver(each) && !isPaid(each)).map(({ one }) => one),
    paidLate: others.filter((each) => isOver(each) && isPaid(each)).map(({ one }) => one),
    perhapsOver: others.filter((each) => isOver(each, 0) && !isOver(each)).map(({ one }) => one),
    noRemedy: given.filter((one) => !hasRemedy(one.view.scenario) && payByOf(one, key).kind !== 'none'),
    barred: key === 'stop' ? given.filter((one) => one.view.paidAfter === Infinity && barredOf(one).length > 0) : [],
    lacking: unnamed.filter((one) => lacksOf(one, key).length > 0),
    undated: unnamed.filter((one) => lacksOf(one, key).length === 0),
  };
}

/** What is of one moment. */
function togetherAt(
  dated: readonly { readonly one: ServiceCase; readonly limit: KnownLimit; readonly at: number }[],
  moment: number,
): Next | undefined {
  const found = dated.filter(({ at }) => at === moment);
  return found[0] && { limit: found[0].limit, cases: found.map(({ one }) => one) };
}
