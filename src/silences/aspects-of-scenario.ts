import type { LifecycleRule, Scenario } from '../lifecycle/model';
import type { SilenceAspect } from './model';

const STOPS = new Set(['suspend', 'freeze', 'stop', 'terminate', 'close']);
const STOPPED = new Set(['service', 'operations', 'account', 'interface']);
const TAKEN = new Set(['delete', 'release']);
/** Work that is dropped is no deletion of data (21.2.2). */
const RUNNING = new Set(['queued-work', 'running-work', 'running-jobs']);
const READ = new Set(['reading', 'history', 'metadata']);

/** Whether a rule takes data, or what holds them. */
export const isDeletion = ({ effect, subject }: Pick<LifecycleRule, 'effect' | 'subject'>) =>
  TAKEN.has(effect) && !RUNNING.has(subject);

/** The aspects of which a rule speaks. */
function aspectsOf(rule: LifecycleRule): SilenceAspect[] {
  const { effect, subject } = rule;
  return [
    ...(effect === 'continue' && subject === 'service' ? ['grace' as const] : []),
    ...(STOPS.has(effect) && STOPPED.has(subject) ? ['stop' as const] : []),
    ...(isDeletion(rule) ? ['deletion' as const] : []),
    ...(effect === 'charge' || effect === 'stop-charging' ? ['charging' as const] : []),
    ...(RUNNING.has(subject) && effect !== 'charge' ? ['running' as const] : []),
    ...(effect === 'notify' ? ['notice' as const] : []),
    ...(subject === 'backups' ? ['backups' as const] : []),
    ...(READ.has(subject) && ['continue', 'bar', 'end', 'stop'].includes(effect) ? ['access' as const] : []),
  ];
}

/** Whether a rule holds only after a conversion: then the product is in arrears, and it is an answer of theirs (25.1, 26.2). */
function isAfterConversion(rule: LifecycleRule | undefined, rules: readonly LifecycleRule[]): boolean {
  if (!rule) return false;
  if (rule.effect === 'begin') return true;
  const anchors = typeof rule.since === 'string' ? [rule.since] : rule.since;
  return anchors.some((id) =>
    isAfterConversion(
      rules.find((each) => each.id === id && each !== rule),
      rules,
    ),
  );
}

/** A rule with the aspects of which it speaks in the product's own words. */
export interface SaidAspect {
  readonly aspect: SilenceAspect;
  /** Absent for a recovery that is printed. */
  readonly rule?: LifecycleRule;
}

/**
 * The aspects of which the product's own terms speak in a scenario: by its rules that rest on a provision of its own, and by a
 * recovery that is printed.
 */
export function aspectsOfScenario({ rules, recovery }: Scenario, number: number): SaidAspect[] {
  const isOwn = ({ provision }: { readonly provision: string }) =>
    provision === `p-${number}` || provision.startsWith(`p-${number}.`);
  const said = rules.filter(
    (rule) => rule.fills === undefined && rule.citations.some(isOwn) && !isAfterConversion(rule, rules),
  );
  const isRecovered = recovery.some(
    ({ basis, citations, since }) =>
      basis === 'printed' &&
      citations.some(isOwn) &&
      !isAfterConversion(
        rules.find(({ id }) => id === since),
        rules,
      ),
  );
  return [
    ...said.flatMap((rule) => aspectsOf(rule).map((aspect) => ({ aspect, rule }))),
    ...(isRecovered ? [{ aspect: 'recovery' as const }] : []),
  ];
}
