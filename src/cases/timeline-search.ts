import type { RawTimelineSearch } from './timeline-keys';
import { civilReadings } from '@/corpus/civil-readings';
import { edition } from '@/corpus/edition';
import type { Problem } from './simulator-view';
import type { Counting } from '@/lifecycle/count-period';
import type { ParameterId, ProductLifecycle, Reading, Scenario } from '@/lifecycle/model';
import { type Fen, readAmount } from '@/lifecycle/penalty';
import { isMomentParameter } from '@/lifecycle/project-lifecycle';
import { readDuration } from '@/time/duration';
import { isDay, readLastMoment, readMoment } from '@/time/read-moment';

/** What the values mean. Moments are epoch milliseconds. */
export interface TimelineInputs {
  readonly scenario: Scenario;
  /** `undefined`: no date is invented, everything stands relative to the trigger. */
  readonly at: number | undefined;
  /** Milliseconds from the trigger to payment; `Infinity` for never. */
  readonly paidAfter: number;
  /** Where a day alone of the payment is given, its beginning, or the trigger on that day; epoch milliseconds. */
  readonly paidAtEarliest: number | undefined;
  readonly counting: Counting;
  readonly readings: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
  /** The scenario's readings, with those of the Civil Code where periods are counted by it. */
  readonly allReadings: readonly Reading[];
  /** How long an export takes, in milliseconds; `undefined` where that is not given, or is no length. */
  readonly need: number | undefined;
  /** What is owed; `undefined` where none is given, or it is no amount. */
  readonly owed: Fen | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the simulator's values; any text is read, and nothing is guessed. `undefined` for a product without rules. */
export function readTimelineSearch(
  { scenarios }: ProductLifecycle,
  raw: RawTimelineSearch,
): TimelineInputs | undefined {
  const problems: Problem[] = [];
  const note = (kind: Exclude<Problem['kind'], 'owed'>, value = '') =>
    problems.push({ kind, value: value.slice(0, 60) });
  if (raw.edition !== undefined && raw.edition !== edition.id) note('edition', raw.edition);

  // A link of an earlier version of this site, in which the scenario stood under another trigger.
  const moved = scenarios.find(
    ({ formerly }) => formerly !== undefined && formerly.trigger === raw.trigger && formerly.variant === raw.variant,
  );
  const ofTrigger = scenarios.filter(({ trigger }) => raw.trigger === undefined || trigger === raw.trigger);
  if (ofTrigger.length === 0) note('trigger', raw.trigger);
  const candidates = ofTrigger.length > 0 ? ofTrigger : scenarios;
  const wanted = candidates.find(({ variant }) => variant === raw.variant);
  if (raw.variant !== undefined && !wanted && !moved) note('variant', raw.variant);
  // An address that asks for nothing is a customer’s, who knows arrears and expiry (6 and 7 begin with unpaid orders).
  const known = candidates.find(({ trigger }) => trigger === 'arrears' || trigger === 'expiry');
  const usual = known && candidates.find(({ trigger, isUsual }) => isUsual && trigger === known.trigger);
  const scenario = moved ?? wanted ?? (raw.variant === undefined ? (usual ?? known) : undefined) ?? candidates[0];
  if (!scenario) return undefined;

  const at = raw.at === undefined ? undefined : readMoment(raw.at);
  if (raw.at !== undefined && at === undefined) note('at', raw.at);

  const parameters: Partial<Record<ParameterId, number>> = {};
  for (const key of ['deferral', 'grace', 'storage', 'deferral-closed', 'arrears-at', 'suspended-at'] as const) {
    const text = raw[key];
    if (text === undefined) continue;
    const isMoment = isMomentParameter(key);
    const value = isMoment ? readMoment(text) : readDuration(text);
    if (value === undefined) note(isMoment ? 'at' : 'duration', text);
    else if (isMoment && at === undefined) note('momentWithoutAt', text);
    // A deferral may have been closed before; arrears after a conversion come after it, a suspension after the arrears.
    else if (key === 'deferral-closed' || !isMoment || at === undefined) parameters[key] = value;
    // A day is before only when all of it is; of it what comes before the trigger is not meant.
    else if ((readLastMoment(text) ?? value) < at) note('momentBefore', text);
    else parameters[key] = Math.max(at, value);
  }

  const count = raw.count ?? 'moment';
  if (count !== 'moment' && count !== 'civil') note('count', count);

  const allReadings = count === 'civil' ? [...scenario.readings, ...civilReadings] : scenario.readings;
  const readings: Record<string, string> = {};
  for (const choice of (raw.reading ?? '').split(',').filter(Boolean)) {
    const [id = '', alternative = ''] = choice.split('/');
    const known = allReadings
      .find((reading) => reading.id === id)
      ?.alternatives.some((other) => other.id === alternative);
    if (known) readings[id] = alternative;
    else note('reading', choice);
  }

  const need = raw.need === undefined ? undefined : readDuration(raw.need);
  if (raw.need !== undefined && need === undefined) note('duration', raw.need);

  return {
    scenario,
    at,
    need,
    paidAfter: readPaid(raw.paid, at, note),
    paidAtEarliest: at === undefined ? undefined : firstMomentOf(raw.paid ?? '', at),
    counting: count === 'civil' ? 'civil' : 'moment',
    readings,
    parameters,
    allReadings,
    owed: readOwed(raw.owed, problems),
    problems,
  };
}

function readOwed(text: string | undefined, problems: Problem[]): Fen | undefined {
  if (text === undefined) return undefined;
  const amount = readAmount(text);
  if (typeof amount === 'bigint') return amount;
  problems.push({ kind: 'owed', value: text.slice(0, 60), reason: amount });
  return undefined;
}

/**
 * When a payment of which a day alone is given may have been first: on the day of the trigger after it, for what is paid before it
 * is no payment of this case, and at that very moment nobody pays.
 */
function firstMomentOf(paid: string, at: number): number | undefined {
  const day = isDay(paid) ? readMoment(paid) : undefined;
  const last = readLastMoment(paid);
  return day === undefined || last === undefined ? undefined : Math.min(Math.max(at + 1, day), last);
}

function readPaid(
  text: string | undefined,
  at: number | undefined,
  note: (kind: 'paid' | 'paidBefore' | 'paidWithoutAt', value?: string) => void,
) {
  if (text === undefined) return Infinity;
  const after = readDuration(text);
  if (after !== undefined) return after;
  const moment = readLastMoment(text);
  if (moment === undefined) note('paid', text);
  else if (at === undefined) note('paidWithoutAt', text);
  else if (moment < at) note('paidBefore', text);
  else return moment - at;
  return Infinity;
}
