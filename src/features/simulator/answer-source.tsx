import { useTranslation } from '@/i18n/use-translation';
import type { LifecycleRule, Scenario } from '@/lifecycle/model';
import { Cited } from './cited';
import { useEventName, useWording } from '@/cases/event-name';
import { readingOf } from '@/cases/reading-of';

/** Where a moment comes from: anchor, period, counting, reading, clause. */
export function AnswerSource({ rule, scenario }: { readonly rule: LifecycleRule; readonly scenario: Scenario }) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  const anchors = (typeof rule.since === 'string' ? [rule.since] : rule.since).map((id) => {
    const anchor = scenario.rules.find((candidate) => candidate.id === id);
    return anchor ? eventName(anchor) : t(($) => $.events.trigger[scenario.trigger]);
  });
  const { offset } = rule;
  const reading = readingOf(rule, scenario);
  const period =
    'period' in offset
      ? t(($) => $.simulator[offset.period.unit === 'hour' ? 'hours' : 'days'], { count: offset.period.amount })
      : 'day' in offset
        ? // 36.1: 满15个自然日起 is from the sixteenth day, and no period of sixteen.
          t(($) => $.timeline.period[offset.kind], { count: offset.day, anchor: anchors.join(' / ') })
        : offset.kind === 'parameter'
          ? t(($) => $.simulator.given[offset.parameter])
          : offset.kind === 'at-once'
            ? t(($) => $.simulator.hours, { count: 0 })
            : t(($) => $.simulator.unknownMoment);
  return (
    <ul className="how">
      <li>
        {t(($) => $.simulator.howAnchor, {
          anchor: rule.countsFromTrigger
            ? t(($) => $.simulator.bufferAnchor, { trigger: t(($) => $.events.trigger[scenario.trigger]) })
            : anchors.join(' / '),
        })}
      </li>
      <li>{t(($) => $.simulator.howOffset, { offset: period })}</li>
      {'basis' in offset && (
        <li>{t(($) => $.simulator.howCounting, { basis: t(($) => $.simulator.basis[offset.basis]) })}</li>
      )}
      {reading && <li>{t(($) => $.simulator.howReading, { reading: wording(reading.name) })}</li>}
      <li>
        <Cited citations={rule.citations} />
      </li>
    </ul>
  );
}
