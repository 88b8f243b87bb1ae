import { useTranslation } from '@/i18n/use-translation';
import { writeDate } from '@/i18n/date-words';
import { useDurationWords, useLeftWords } from '@/i18n/duration-words';
import type { GlanceFigure } from '@/lifecycle/glance-figures';
import type { LifecycleRule } from '@/lifecycle/model';
import type { Phase } from '@/lifecycle/phase';
import { HOUR } from '@/time/duration';
import type { AnsweredDate, AnsweredTime } from './outcome-of';

/** Names what happens to what, as the product calls it: 数据删除. */
export function useHappeningWords() {
  const { t } = useTranslation();
  const subjectWords = useSubjectWords();
  return (rule: LifecycleRule) =>
    t(($) => $.answering.event, { subject: subjectWords(rule), effect: t(($) => $.events.effect[rule.effect]) });
}

function useSubjectWords() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return ({ object, subject }: LifecycleRule) => (object ? object[language] : t(($) => $.events.subject[subject]));
}

/** Says when something comes: 24 小时, 最早 15 天, or that it is a right of which no moment is written. */
export function useTimeWords() {
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const isEnglish = i18n.language === 'en';
  const plain = (time: Extract<AnsweredTime, { kind: 'hours' }>): string => {
    const { hours, isRight, trigger, orEarlier, on } = time;
    // What may come earlier still is not “at the earliest”.
    const isFixed = time.isFixed || orEarlier;
    const duration = durationWords(hours * HOUR);
    if (hours === 0 && isRight) return t(($) => $.answering[trigger === 'ahead' ? 'rightAhead' : 'right']);
    if (hours === 0 && on === undefined) return t(($) => $.answering[isFixed ? 'atOnce' : 'earliestAtOnce']);
    if (on) {
      const date = writeDate(on.at, { isEnglish, hasTime: on.hasTime });
      return t(($) => $.answering[isRight ? 'onRight' : isFixed ? 'on' : 'onEarliest'], {
        date,
        time: hours === 0 ? t(($) => $.answering.atOnce) : duration,
      });
    }
    if (isFixed) return duration;
    return t(($) => $.answering[isRight ? 'perhaps' : 'earliest'], { duration });
  };
  const happeningWords = useHappeningWords();
  const unconditional = (time: AnsweredTime): string => {
    if (time.kind === 'none') return t(($) => $.answering.none);
    if (time.kind === 'unknown' && time.after && time.after.hours > 0) {
      const { rule, hours } = time.after;
      return t(($) => $.answering[time.isRight ? 'unknownAfterRight' : 'unknownAfter'], {
        duration: durationWords(hours * HOUR),
        event: happeningWords(rule),
      });
    }
    if (time.kind === 'unknown' && time.mayHaveCome)
      return t(($) => $.answering[time.isRight ? 'unknownRightPast' : 'unknownPast']);
    if (time.kind === 'unknown') return t(($) => $.answering[time.isRight ? 'unknownRight' : 'unknown']);
    return time.orEarlier ? t(($) => $.answering.orEarlier, { time: plain(time) }) : plain(time);
  };
  return (time: AnsweredTime): string => {
    const condition = time.kind === 'none' ? undefined : time.condition?.[isEnglish ? 'en' : 'zh'];
    return unconditional(time) + (condition === undefined ? '' : t(($) => $.answering.condition, { condition }));
  };
}

/** Says how long is left until a moment, or that it has come. */
export function useDateLeft() {
  const { t } = useTranslation();
  const leftWords = useLeftWords();
  return ({ left, isDone, hasTime }: AnsweredDate) =>
    left === undefined
      ? t(($) => $.answering[isDone ? 'done' : 'come'])
      : t(($) => $.answering.left, { duration: leftWords(left, hasTime) });
}

/** Says what service and data are in; what is only possible is never told as a fact. */
export function useStateWords() {
  const { t } = useTranslation();
  const subjectWords = useSubjectWords();
  const serviceWords = ({ kind, atLeast, mayBe }: Phase): string => {
    const key = kind === 'restricted' || kind === 'suspended' || kind === 'ended' ? kind : undefined;
    if (!key) return t(($) => $.answering.service[kind === 'undated' ? 'undated' : 'running']);
    const beside = (state: string) => (mayBe ? t(($) => $.answering.service.besides, { state }) : state);
    if (kind === atLeast) return beside(t(($) => $.answering.service[key]));
    const perhaps = beside(t(($) => $.answering.service.perhaps[key]));
    return atLeast === 'restricted' || atLeast === 'suspended'
      ? t(($) => $.answering.service.atLeast, { state: perhaps, least: t(($) => $.answering.service.least[atLeast]) })
      : perhaps;
  };
  const dataWords = ({ kind, atLeast, by, isOptional }: Phase): string => {
    const name = by ? subjectWords(by) : t(($) => $.events.subject.data);
    // 36.1: 可以继续保留 is no promise.
    if (isOptional && (kind === 'kept' || kind === 'unreachable' || kind === 'unreadable'))
      return t(($) => $.answering.data.optional);
    switch (kind) {
      case 'undated':
        return t(($) => $.answering.data.undated);
      case 'unreachable':
      case 'unreadable':
      case 'released':
      case 'view-only':
      case 'not-viewable':
      case 'partly-lost':
      case 'deleted':
        return kind === atLeast
          ? t(($) => $.answering.data[kind], { name })
          : t(($) => $.answering.data.perhaps[kind], { name });
      default:
        return t(($) => $.answering.data.kept);
    }
  };
  return { serviceWords, dataWords };
}

/** That data cannot go within the hours before the stop helps nobody; seven or thirty days do (14.1, 51.1). */
const WORTH_SAYING = 48;

/** Writes a figure of the list of products, which is the earliest of all cases and readings. */
export function useGlanceWords() {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
  const timeWords = ({ hours, orEarlier, until, isRight, varies, disputed }: GlanceFigure): string => {
    if (hours === 0 && isRight) return t(($) => $.answering.glance.right);
    const isEarliest = until !== undefined || varies === true || disputed;
    if (hours === 0) return t(($) => (isEarliest ? $.answering.glance.atOnce : $.answering.atOnce));
    const duration = durationWords(hours * HOUR);
    if (orEarlier) return t(($) => $.answering.glance.orEarlier, { duration });
    return isEarliest ? t(($) => $.answering.earliest, { duration }) : duration;
  };
  return (figure: GlanceFigure): string => {
    if (figure.kind === 'none') return t(($) => $.answering.none);
    if (figure.kind === 'unknown') {
      const { notBefore = 0 } = figure;
      return notBefore < WORTH_SAYING
        ? t(($) => $.answering.glance.unknown)
        : t(($) => $.answering.glance.unknownAfter, { duration: durationWords(notBefore * HOUR) });
    }
    const words = timeWords(figure);
    if (!figure.isPart) return words;
    const { wholeHours } = figure;
    return wholeHours === undefined
      ? t(($) => $.answering.glance.part, { words })
      : t(($) => $.answering.glance.partThenWhole, { words, whole: durationWords(wholeHours * HOUR) });
  };
}

/** Writes a loss of the list with its verb: 删 7 天, 释放 7 天, as its clause has it. */
export function useLossWords() {
  const { t } = useTranslation();
  const glanceWords = useGlanceWords();
  return (loss: GlanceFigure) =>
    t(($) => $.answering.glance[loss.isRelease ? 'release' : 'delete'], { time: glanceWords(loss) });
}
