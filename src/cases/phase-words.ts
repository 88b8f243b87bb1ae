import { useTranslation } from '@/i18n/use-translation';
import { missingWords } from './missing-words';
import type { LifecycleRule } from '@/lifecycle/model';
import type { Phase, PhaseKind, Track } from '@/lifecycle/phase';
import { useSubjectName, useWording } from './event-name';
import { inSentence } from './in-sentence';

/** States that say nothing beside a worse one that is possible: data that may be deleted are not “at least kept”. */
const PLAIN: readonly PhaseKind[] = [
  'running',
  'kept',
  'unreachable',
  'unreadable',
  'silent',
  'undated',
  'unsettled',
  'unsettled-part',
  'restored',
  'restored-implied',
];

/** Puts a phase into words: what is so, what may be so, and what is so at least. */
export function usePhaseWords() {
  const { t } = useTranslation();
  const subjectName = useSubjectName();
  const wording = useWording();
  const releasedOf = (by: LifecycleRule, how: 'is' | 'perhaps') => {
    const name = subjectName(by);
    // 39.1.1 and 40.3 release the service itself, which the track names.
    const subject = name === t(($) => $.simulator.lanes.service) ? '' : inSentence(name);
    return t(($) => $.simulator.releasedOf[how], { subject, effect: t(($) => $.events.effect[by.effect]) }).trim();
  };
  const stateOf = (kind: PhaseKind, { track, by, mayBe, lacks = [], isOptional }: Phase): string => {
    if (kind === 'undated')
      return lacks.length === 0
        ? t(($) => $.simulator.undated[track])
        : t(($) => $.simulator.undatedLacks[track], { what: missingWords(t, lacks) });
    if (kind === 'unsettled') return t(($) => $.simulator.unsettled[track]);
    if (isOptional && (kind === 'kept' || kind === 'unreachable' || kind === 'unreadable'))
      return t(($) => $.simulator.optional[kind]);
    // What holds it is gone; that the service is 终止 no clause says (34.1).
    if (by && kind === 'ended' && by.effect !== 'terminate') return releasedOf(by, 'is');
    // 停止, 冻结 and 暂停 come to the same; the printed verb is told, and of what: operations (8.1.2), the package (3.4.1(2)).
    if (by && (kind === 'suspended' || kind === 'ended')) {
      const done = t(($) => (kind === 'ended' ? $.simulator.phase.ended : $.events.effect[by.effect]));
      const isWhole = by.subject === 'service' && !by.object;
      return isWhole ? done : t(($) => $.simulator.doneTo, { subject: subjectName(by), done });
    }
    const name = by && (by.object || by.subject !== 'service') ? subjectName(by) : undefined;
    if (kind === 'charged')
      return name ? t(($) => $.simulator.chargedFor, { name }) : t(($) => $.simulator.phase.charged);
    // That the service is released (39.1.1, 40.3) its own track says.
    if (mayBe === 'undated' && kind === 'released' && name === t(($) => $.simulator.lanes.service))
      return t(($) => $.simulator.undated.data);
    if (mayBe === 'undated' && (kind === 'released' || kind === 'partly-lost'))
      return t(($) => $.simulator.pending[kind], { name: name ?? t(($) => $.events.subject.data) });
    return t(($) => $.simulator.phase[kind], { name: name ?? t(($) => $.events.subject.data) });
  };
  const lostName = ({ by }: Phase) => (by ? subjectName(by) : t(($) => $.events.subject.data));
  return (phase: Phase | undefined): string => {
    if (!phase) return t(($) => $.simulator.phase.silent);
    const { kind, atLeast, mayBe } = phase;
    const state = stateOf(kind, phase);
    const beside = (words: string) =>
      mayBe === undefined || mayBe === 'undated'
        ? words
        : t(($) => $.simulator.mayBe, { state: words, other: stateOf(mayBe, { ...phase, by: undefined }) });
    if (kind === atLeast) return beside(state);
    // The data are there for certain; what is only possible is that nobody can reach them.
    if (!phase.isOptional && (kind === 'unreachable' || kind === 'unreadable'))
      return t(($) => $.simulator.perhaps[kind]);
    if (phase.isOptional && (kind === 'unreachable' || kind === 'unreadable' || kind === 'kept')) return state;
    const { condition } = phase;
    // Once its condition is met it is certain; the sentence says so too.
    const possible = condition
      ? t(($) => $.site.withNote, {
          text: state,
          note: t(($) => $.simulator.condition, { condition: wording(condition) }),
        })
      : kind === 'released' || kind === 'partly-lost'
        ? t(($) => $.simulator.perhaps[kind], { name: lostName(phase) })
        : kind === 'ended' && phase.by && phase.by.effect !== 'terminate'
          ? releasedOf(phase.by, 'perhaps')
          : t(($) => $.simulator.possibly, { state });
    if (PLAIN.includes(atLeast)) return beside(possible);
    // What is only possible is that the rest is gone too.
    const least =
      atLeast === 'released' || atLeast === 'partly-lost'
        ? t(($) => $.simulator.least[atLeast])
        : stateOf(atLeast, { ...phase, by: undefined });
    return t(($) => $.simulator.atLeast, { possible, state: least });
  };
}

const TRACKS: readonly Track[] = ['order', 'service', 'data', 'charging'];

/** Puts what the tracks, or those asked for, are in at a moment into words. */
export function useStateWords(tracks: readonly Track[] = TRACKS) {
  const { t } = useTranslation();
  const phaseWords = usePhaseWords();
  return (phases: readonly Phase[], at: number): string =>
    tracks
      .filter((track) => phases.some((phase) => phase.track === track))
      .map((track) =>
        t(($) => $.simulator.stateOf, {
          lane: t(($) => $.simulator.lanes[track]),
          state: phaseWords(phases.findLast((phase) => phase.track === track && phase.from <= at)),
        }),
      )
      .join(t(($) => $.simulator.stateSeparator));
}
