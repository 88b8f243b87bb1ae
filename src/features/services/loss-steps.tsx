import { memo, useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { useEventName, useWording } from '@/cases/event-name';
import { inSentence } from '@/cases/in-sentence';
import { missingWords } from '@/cases/missing-words';
import { Moment } from '@/cases/moment';
import { Filled } from '@/i18n/filled';
import type { LifecycleRule } from '@/lifecycle/model';
import { toLimit } from '@/lifecycle/tense';
import type { LossStep, UndatedLoss } from '@/services/loss-curve';
import { ClauseList } from './clause-list';
import { useFirstOfMany } from './first-of-many';
import { isStepOver } from './is-step-over';
import { isPaidOnADay } from '@/cases/payment-outcome';
import type { ServiceCase } from './service-case';
import { isPaid } from './unpaid-cases';

type Cases = ReadonlyMap<string, ServiceCase>;

interface Props {
  readonly steps: readonly LossStep[];
  readonly cases: Cases;
  readonly now: number | undefined;
}

/** Steps that are told together: of one moment, and for one trigger where that matters. */
interface Group {
  /** Unlike that of any other group: an hour's and a day's step may be of one moment. */
  readonly name: string;
  readonly first: LossStep;
  readonly one: ServiceCase;
  readonly place: 'atTrigger' | 'before' | 'latest';
  readonly steps: readonly LossStep[];
}

/** The steps in order of time: what is averted only by paying before each moment. */
export function LossSteps({ steps, cases, now }: Props) {
  const { t } = useTranslation();
  const groups = useMemo(() => groupsOf(steps, cases), [steps, cases]);
  const { shown, toggle } = useFirstOfMany(groups);
  return (
    <>
      <ol className="loss-steps">
        {shown.map(({ name, first, one, place, steps: told }) => {
          const { clock, view } = one;
          const hasTime = first.hasTime && view.doubt === 0;
          const isOver = clock.dated && now !== undefined && isStepOver(first, view.doubt, now);
          // A span of days ends with its last day, not with the midnight that follows.
          const key = place === 'atTrigger' && clock.dated ? 'atTriggerDated' : place;
          const at = place === 'latest' && !hasTime && clock.dated ? first.limit - 1 : first.limit;
          return (
            <li key={name} data-over={isOver || undefined}>
              <p>
                <Filled
                  wording={t(($) => $.together.curve[key], { trigger: t(($) => $.events.trigger[clock.trigger]) })}
                  elements={{ moment: <Moment at={at} clock={clock} hasTime={hasTime} isPlain /> }}
                />
                {!clock.dated && !first.hasTime && place !== 'atTrigger' && (
                  <small> {t(($) => $.together.curve.byDay[place])}</small>
                )}
                {isOver && <span className="tag">{t(($) => $.together.curve.passed)}</span>}
              </p>
              <Entries told={told} one={one} cases={cases} />
            </li>
          );
        })}
      </ol>
      {toggle}
    </>
  );
}

/** What is told of one moment; of many services the first. */
function Entries({
  told,
  one,
  cases,
}: {
  readonly told: readonly LossStep[];
  readonly one: ServiceCase;
  readonly cases: Cases;
}) {
  const entries = useMemo(() => entriesOf(told), [told]);
  const { shown, toggle } = useFirstOfMany(entries);
  return (
    <>
      <ul>
        {shown.map((steps) => (
          <StepEntry key={keyOf(steps[0])} steps={steps} one={cases.get(steps[0].key) ?? one} />
        ))}
      </ul>
      {toggle}
    </>
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
      name,
      first: known?.first ?? step,
      one: known?.one ?? one,
      place,
      steps: [...(known?.steps ?? []), step],
    });
  }
  return [...groups.values()];
}

/** Steps of one service that come to the same. */
type Entry = readonly [LossStep, ...LossStep[]];

const keyOf = ({ key, kind, standing, comes, isDisputed, rule }: LossStep) =>
  [key, kind, standing, comes?.at, isDisputed, rule.condition?.en].join(' ');

/** What stops, or is lost, of one service in the same way is told in one line. */
function entriesOf(steps: readonly LossStep[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const step of steps) {
    const known = entries.get(keyOf(step));
    entries.set(keyOf(step), known ? [...known, step] : [step]);
  }
  return [...entries.values()];
}

interface EntryProps {
  readonly steps: Entry;
  readonly one: ServiceCase;
}

/** Steps are the same objects as long as their case is, though they are put together anew. */
const isSameEntry = (before: EntryProps, after: EntryProps) =>
  before.one === after.one &&
  before.steps.length === after.steps.length &&
  before.steps.every((step, index) => step === after.steps[index]);

const StepEntry = memo(function StepEntry({ steps, one }: EntryProps) {
  const { t } = useTranslation();
  const [{ kind, standing, comes, isDisputed }] = steps;
  const { clock, view } = one;
  const rules = steps.map(({ rule }) => rule);
  return (
    <li data-kind={kind}>
      <EntryName rules={rules} name={one.shortName} />{' '}
      <span className={`tag step-tag of-${kind}`}>{t(($) => $.together.curve.kind[kind])}</span>{' '}
      <span className="tag step-tag">{t(($) => $.together.curve.standing[standing])}</span>{' '}
      <ClauseList citations={rules.flatMap(({ citations }) => citations)} />
      {comes && (
        <small>
          <Filled
            wording={t(($) => $.together.curve.comesAt)}
            elements={{
              moment: (
                <Moment
                  // Where a day alone is certain, its beginning, as everywhere else on the page.
                  at={toLimit(comes.at, comes.hasTime)}
                  clock={clock}
                  hasTime={comes.hasTime && view.doubt === 0}
                  isPlain
                />
              ),
            }}
          />
        </small>
      )}
      {isDisputed && <small>{t(($) => $.together.curve.disputed)}</small>}
      <PaidNote one={one} />
    </li>
  );
}, isSameEntry);

/** Of what is paid: when, by what is filled in. It was not in time for what stands before it. */
function PaidNote({ one }: { readonly one: ServiceCase }) {
  const { t } = useTranslation();
  if (!isPaid(one)) return null;
  const { clock, view } = one;
  const at = view.triggeredAt + view.paidAfter;
  // Nobody gave an hour where a day alone is filled in.
  const hasTime = !isPaidOnADay(one);
  return (
    <small>
      <Filled
        wording={t(($) => $.together.curve.paidAt)}
        elements={{ moment: <Moment at={at} clock={clock} hasTime={hasTime} isPlain /> }}
      />
    </small>
  );
}

interface NameProps {
  /** On one condition, or none. */
  readonly rules: readonly LifecycleRule[];
  readonly name: string;
}

/** What happens to which service, on its condition where there is one. */
export function EntryName({ rules, name }: NameProps) {
  const { t } = useTranslation();
  const happening = useEventName();
  const wording = useWording();
  const event = rules
    .map((rule, index) => (index === 0 ? happening(rule) : inSentence(happening(rule))))
    .join(t(($) => $.simulator.listSeparator));
  const condition = rules[0]?.condition;
  return (
    <>
      {t(($) => $.together.curve.entry, { name, event })}
      {condition && t(($) => $.together.curve.condition, { condition: wording(condition) })}
    </>
  );
}

/** What comes, or may, at a moment that the text does not name. */
export function UndatedLosses({ losses, cases }: { readonly losses: readonly UndatedLoss[]; readonly cases: Cases }) {
  const { t } = useTranslation();
  const { shown, toggle } = useFirstOfMany(losses);
  return (
    <>
      <ul className="loss-undated">
        {shown.flatMap(({ key, kind, standing, rule, notBefore, hasTime, lacks }) => {
          const one = cases.get(key);
          if (!one) return [];
          const { clock, view } = one;
          return [
            <li key={`${key} ${kind} ${rule.effect} ${rule.subject} ${rule.object?.zh} ${rule.id}`} data-kind={kind}>
              <EntryName rules={[rule]} name={one.shortName} />{' '}
              <span className={`tag step-tag of-${kind}`}>{t(($) => $.together.curve.kind[kind])}</span>{' '}
              <span className="tag step-tag">{t(($) => $.together.curve.standing[standing])}</span>{' '}
              <ClauseList citations={rule.citations} />
              <PaidNote one={one} />
              {lacks.length > 0 && <small>{t(($) => $.together.curve.lacks, { what: missingWords(t, lacks) })}</small>}
              {notBefore > view.triggeredAt && (
                <small>
                  <Filled
                    wording={t(($) => $.together.curve.notBefore)}
                    elements={{
                      moment: <Moment at={notBefore} clock={clock} hasTime={hasTime && view.doubt === 0} isPlain />,
                    }}
                  />
                </small>
              )}
            </li>,
          ];
        })}
      </ul>
      {toggle}
    </>
  );
}
