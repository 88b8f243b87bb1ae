import { consequenceOf } from './consequences.ts';
import { isIrrecoverable } from './is-irrecoverable.ts';
import { certainFrom, layPhases, type Step } from './lay-phases.ts';
import type { Subject } from './model';
import type { Phase, PhaseKind } from './phase.ts';
import type { LifecycleEvent } from './project-lifecycle';

/** What data are: kept while this is. A release beside which it is said that they stay takes nothing from them (29.3). */
const DATA: readonly Subject[] = ['data', 'dns-data'];

/** What the data are in, from the trigger on. */
export function dataPhases(events: readonly LifecycleEvent[], triggeredAt: number): Phase[] {
  return asPromised(withPending(layPhases('data', dataSteps(events, triggeredAt), triggeredAt), events), events);
}

function dataSteps(events: readonly LifecycleEvent[], triggeredAt: number): Step[] {
  const losses = events.filter(({ rule, isHypothetical }) => {
    const { loses } = consequenceOf(rule);
    return (loses === 'data' || loses === 'holder') && !isHypothetical;
  });
  return events.flatMap((event): Step[] => {
    const { rule, earliest, notBefore, isHypothetical, lacks } = event;
    const { data, endsAccess = false } = consequenceOf(rule);
    const from = Math.max(triggeredAt, notBefore);
    if (earliest === null) {
      const isDated = !losses.includes(event) || isHypothetical;
      return isDated ? [] : [{ kind: 'undated', from, certainFrom: from, rule, lacks }];
    }
    const kind = dataKind(event, data, losses, events) ?? (endsAccess ? 'unreachable' : undefined);
    return kind === undefined ? [] : [{ kind, from, certainFrom: certainFrom(event), rule }];
  });
}

function dataKind(
  event: LifecycleEvent,
  data: ReturnType<typeof consequenceOf>['data'],
  losses: readonly LifecycleEvent[],
  events: readonly LifecycleEvent[],
): PhaseKind | undefined {
  // What all the data are deleted by leaves nothing for the buffer of the general terms (3.4.4(2), then 9.2.4).
  const isAll = event.rule.subject === 'data' && event.rule.object === undefined && event.rule.fills === undefined;
  const isLast = losses.every(
    ({ rule, earliest }) =>
      (earliest !== null && earliest <= event.notBefore) ||
      (isAll && rule.fills === 'deletion' && rule.subject === 'data'),
  );
  if (data === 'deleted') return isLast ? 'deleted' : 'partly-lost';
  if (data !== 'released') return data;
  const areKept = events.some(
    ({ rule, earliest }) => rule.effect === 'keep' && DATA.includes(rule.subject) && earliest === event.earliest,
  );
  if (areKept) return 'unreachable';
  // 6.3: 被释放的数据不可恢复.
  return isIrrecoverable(event.rule) && !isLast ? 'partly-lost' : 'released';
}

/** Where the vendor only can keep the data (36.1), that they are kept is no promise. */
function asPromised(phases: readonly Phase[], events: readonly LifecycleEvent[]): Phase[] {
  return phases.map((phase) => {
    const isKept = phase.kind === 'kept' || phase.kind === 'unreachable' || phase.kind === 'unreadable';
    const isOptional = events.some(
      ({ rule, earliest }) =>
        rule.effect === 'keep' &&
        rule.modality === 'may' &&
        DATA.includes(rule.subject) &&
        earliest !== null &&
        earliest <= phase.from,
    );
    return isKept && isOptional ? { ...phase, isOptional } : phase;
  });
}

/** Beside a release or a first loss, data whose deletion has no moment may be gone too, or still be there (9.2.4). */
function withPending(phases: readonly Phase[], events: readonly LifecycleEvent[]): Phase[] {
  return phases.map((phase) => {
    const isPending = events.some(
      ({ rule, earliest, notBefore, isHypothetical }) =>
        earliest === null && !isHypothetical && rule.effect === 'delete' && notBefore <= phase.from,
    );
    const isPartial = phase.kind === 'released' || phase.kind === 'partly-lost';
    return isPending && isPartial ? { ...phase, mayBe: 'undated' } : phase;
  });
}
