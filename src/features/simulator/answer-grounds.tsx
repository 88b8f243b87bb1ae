import { useTranslation } from '@/i18n/use-translation';
import type { Scenario } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { useEventName, useWording } from '@/cases/event-name';
import { readingOf } from '@/cases/reading-of';

interface Props {
  readonly event: LifecycleEvent;
  readonly scenario: Scenario;
  /** Whether the reading matters: another gives another answer. */
  readonly isDisputed: boolean;
  readonly isDated: boolean;
  readonly decidedBy: LifecycleEvent | undefined;
}

/** What a moment takes for granted: a reading, a right that is used, the earliest of what may come later. */
export function AnswerGrounds({ event, scenario, isDisputed, isDated, decidedBy }: Props) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  const { rule, earliest, latest } = event;
  const reading = isDisputed ? readingOf(rule, scenario) : undefined;
  const clocks = [rule, ...scenario.rules.filter(({ id }) => id === rule.since)];
  const isOfDays = !isDated && clocks.some(({ offset }) => 'day' in offset);
  const grounds = [
    decidedBy &&
      t(($) => $.simulator.restsOn.decided, {
        event: eventName(rule),
        decider: eventName(decidedBy.rule),
        doing: t(($) => $.simulator.verdict.doing[scenario.trigger]),
      }),
    reading && t(($) => $.simulator.restsOn.reading, { reading: wording(reading.name) }),
    rule.modality === 'may' && t(($) => $.simulator.restsOn.may),
    earliest !== null && latest === null && t(($) => $.simulator.restsOn.open),
    latest !== null && latest !== earliest && t(($) => $.simulator.restsOn.window),
    rule.effect === 'void' && rule.subject === 'package' && t(($) => $.simulator.restsOn.useUp),
    isOfDays && t(($) => $.simulator.restsOn.calendarDays),
    rule.condition && t(($) => $.simulator.restsOn.condition, { condition: wording(rule.condition) }),
  ].filter((ground) => typeof ground === 'string');
  return grounds.length > 0 && <p className="rests-on">{grounds.join(t(($) => $.simulator.listSeparator))}</p>;
}
