import { useTranslation } from 'react-i18next';
import { useEventName, useWording } from '@/cases/event-name';
import { missingWords } from '@/cases/missing-words';
import { Moment } from '@/cases/moment';
import { Filled } from '@/i18n/filled';
import type { LossStep, UndatedLoss } from '@/services/loss-curve';
import { ClauseList } from './clause-list';
import type { ServiceCase } from './service-case';

type Cases = ReadonlyMap<string, ServiceCase>;

interface Props {
  readonly steps: readonly LossStep[];
  readonly cases: Cases;
  readonly now: number | undefined;
}

/** Steps that are told together: of one moment, and for one trigger where that matters. */
interface Group {
  readonly first: LossStep;
  readonly one: ServiceCase;
  readonly place: 'atTrigger' | 'before' | 'latest';
  readonly steps: readonly LossStep[];
}

/** The steps in order of time: what is averted only by paying before each moment. */
export function LossSteps({ steps, cases, now }: Props) {
  const { t } = useTranslation();
  return (
    <ol className="loss-steps">
      {groupsOf(steps, cases).map(({ first, one, place, steps: told }) => {
        const { clock, view } = one;
        const hasTime = first.hasTime && view.doubt === 0;
        const isOver = clock.dated && now !== undefined && first.limit <= now;
        // A span of days ends with its last day, not with the midnight that follows.
        const at = place === 'latest' && !hasTime && clock.dated ? first.limit - 1 : first.limit;
        return (
          <li key={`${place} ${first.limit} ${clock.trigger}`} data-over={isOver || undefined}>
            <p>
              <Filled
                wording={t(($) => $.together.curve[place], { trigger: t(($) => $.events.trigger[clock.trigger]) })}
                elements={{ moment: <Moment at={at} clock={clock} hasTime={hasTime} isPlain /> }}
              />
              {isOver && <span className="tag">{t(($) => $.together.curve.passed)}</span>}
            </p>
            <ul>
              {told.map((step) => (
                <StepEntry
                  key={`${step.key} ${step.kind} ${step.rule.id}`}
                  step={step}
                  one={cases.get(step.key) ?? one}
                />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function groupsOf(steps: readonly LossStep[], cases: Cases): Group[] {
  const groups = new Map<string, Group>();
  for (const step of steps) {
    const one = cases.get(step.key);
    if (!one) continue;
    const { clock, view } = one;
    const place = step.isLatest ? 'latest' : step.limit <= view.triggeredAt ? 'atTrigger' : 'before';
    const isOfTrigger = place === 'atTrigger' || !clock.dated;
    const hasTime = step.hasTime && view.doubt === 0;
    const name = [place, step.limit, isOfTrigger ? clock.trigger : '', hasTime].join(' ');
    const known = groups.get(name);
    groups.set(name, {
      first: known?.first ?? step,
      one: known?.one ?? one,
      place,
      steps: [...(known?.steps ?? []), step],
    });
  }
  return [...groups.values()];
}

function StepEntry({ step, one }: { readonly step: LossStep; readonly one: ServiceCase }) {
  const { t } = useTranslation();
  const { kind, standing, rule, comesAt, isDisputed, hasTime } = step;
  const { clock, view } = one;
  return (
    <li data-kind={kind}>
      <EntryName rule={rule} name={one.name} />{' '}
      <span className={`tag ${kind}`}>{t(($) => $.together.curve.kind[kind])}</span>
      <span className="tag">{t(($) => $.together.curve.standing[standing])}</span>{' '}
      <ClauseList citations={rule.citations} />
      {comesAt !== undefined && (
        <small>
          <Filled
            wording={t(($) => $.together.curve.comesAt)}
            elements={{ moment: <Moment at={comesAt} clock={clock} hasTime={hasTime && view.doubt === 0} isPlain /> }}
          />
        </small>
      )}
      {isDisputed && <small>{t(($) => $.together.curve.disputed)}</small>}
    </li>
  );
}

/** What happens to which service, on its condition where there is one. */
export function EntryName({ rule, name }: { readonly rule: LossStep['rule']; readonly name: string }) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  return (
    <>
      {t(($) => $.together.curve.entry, { name, event: eventName(rule) })}
      {rule.condition && t(($) => $.together.curve.condition, { condition: wording(rule.condition) })}
    </>
  );
}

/** What comes, or may, at a moment that the text does not name. */
export function UndatedLosses({ losses, cases }: { readonly losses: readonly UndatedLoss[]; readonly cases: Cases }) {
  const { t } = useTranslation();
  return (
    <ul className="loss-undated">
      {losses.flatMap(({ key, kind, standing, rule, notBefore, lacks }) => {
        const one = cases.get(key);
        if (!one) return [];
        const { clock, view } = one;
        return [
          <li key={`${key} ${kind} ${rule.id}`} data-kind={kind}>
            <EntryName rule={rule} name={one.name} />{' '}
            <span className={`tag ${kind}`}>{t(($) => $.together.curve.kind[kind])}</span>
            <span className="tag">{t(($) => $.together.curve.standing[standing])}</span>{' '}
            <ClauseList citations={rule.citations} />
            {lacks.length > 0 && <small>{t(($) => $.together.curve.lacks, { what: missingWords(t, lacks) })}</small>}
            {notBefore > view.triggeredAt && (
              <small>
                <Filled
                  wording={t(($) => $.together.curve.notBefore)}
                  elements={{ moment: <Moment at={notBefore} clock={clock} hasTime={view.doubt === 0} isPlain /> }}
                />
              </small>
            )}
          </li>,
        ];
      })}
    </ul>
  );
}
