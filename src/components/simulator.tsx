import { useTranslation } from 'react-i18next';
import type { Answer } from '@/lifecycle/answer';
import type { Counting } from '@/lifecycle/count-period';
import type { Scenario } from '@/lifecycle/model';
import type { Phase } from '@/lifecycle/phases';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import type { TimeScale } from '@/lifecycle/time-scale';
import { AnswerPanel } from './answer-panel';
import type { Clock } from './moment';
import { Notice } from './notice';
import { Today } from './simulator-today';
import { SimulatorInputs } from './simulator-inputs';
import { SimulatorDrawing } from './simulator-drawing';
import { TimelineList, useEventName } from './timeline-list';

type ProblemKind =
  'trigger' | 'variant' | 'at' | 'paid' | 'paidBefore' | 'paidWithoutAt' | 'count' | 'duration' | 'reading';

/** A product's case, worked out. */
export interface SimulatorView {
  readonly scenarios: readonly Pick<Scenario, 'id' | 'trigger' | 'variant' | 'name'>[];
  readonly scenario: Scenario;
  /** Whether the reader gave a date. */
  readonly dated: boolean;
  /** Whether this edition was in force at the date. */
  readonly inForce: boolean;
  readonly triggeredAt: number;
  /** Milliseconds from the trigger to payment; `Infinity` for never. */
  readonly paidAfter: number;
  readonly counting: Counting;
  readonly readings: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly kind: ProblemKind; readonly value: string }[];
  /** The values as they stand in the address. */
  readonly raw: Readonly<{ at?: string; paid?: string; deferral?: string; 'deferral-closed'?: string; grace?: string }>;
  readonly events: readonly LifecycleEvent[];
  readonly phases: readonly Phase[];
  readonly scale: TimeScale;
  readonly answer: Answer;
}

interface Props {
  readonly view: SimulatorView;
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
  readonly now: () => string;
  /** What time it is; `undefined` while that is not known. */
  readonly today: number | undefined;
  readonly nameOf: (id: string) => string;
  readonly lit: string | undefined;
  readonly onLight: (id: string | undefined) => void;
  readonly onCopy: (what: 'link' | 'text') => void;
  /** What was copied last, for the reader to know. */
  readonly copied: boolean;
  /** Where the same can be had as data. */
  readonly dataHref: string;
}

/** What happens after expiry or arrears: the answer first, then the list, then what the text leaves open. */
export function Simulator({ view, onChange, now, today, nameOf, lit, onLight, onCopy, copied, dataHref }: Props) {
  const { t, i18n } = useTranslation();
  const eventName = useEventName();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const { scenario, dated, triggeredAt, events, problems } = view;
  const clock: Clock = { trigger: scenario.trigger, triggeredAt, dated };
  const trigger = t(($) => $.simulator.trigger[scenario.trigger]);
  return (
    <section className="simulator" aria-labelledby="simulator-title">
      <h2 id="simulator-title" className="simulator-title">
        {t(($) => $.simulator.title)}
      </h2>
      <p className="muted">{t(($) => $.simulator.lead)}</p>
      {problems.map(({ kind, value }) => (
        <Notice key={kind + value}>{t(($) => $.simulator.problems[kind], { value, trigger })}</Notice>
      ))}
      {!view.inForce && <Notice>{t(($) => $.simulator.notInForce)}</Notice>}
      <SimulatorInputs view={view} onChange={onChange} now={now} />
      <div id="simulator-result">
        <p className="scenario-name">{scenario.name[language]}</p>
        {dated && today !== undefined && today >= triggeredAt && <Today view={view} now={today} />}
        <AnswerPanel answer={view.answer} scenario={scenario} clock={clock} nameOf={nameOf} />
        <h2>{t(($) => $.simulator.drawing)}</h2>
        <SimulatorDrawing view={view} clock={clock} nameOf={nameOf} lit={lit} onLight={onLight} />
        <h2>{t(($) => $.simulator.list)}</h2>
        <TimelineList events={events} clock={clock} nameOf={nameOf} lit={lit} onLight={onLight} />
        <h2>{t(($) => $.simulator.recovery)}</h2>
        <ul className="open-points">
          {scenario.recovery.map(({ before, what, basis, citations }) => {
            const rule = scenario.rules.find(({ id }) => id === before);
            return (
              <li key={before + what.en}>
                {what[language]} {rule && t(($) => $.simulator.recoveryBefore, { event: eventName(rule) })}{' '}
                <span className="tag">{t(($) => $.simulator[basis])}</span>{' '}
                {citations.map(({ provision, quotes }) => (
                  <span key={provision} lang="zh-CN">
                    <a href={`#${provision}`}>{nameOf(provision)}</a>{' '}
                    {quotes.map((quote) => (
                      <q key={quote}>{quote}</q>
                    ))}
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
        <h2>{t(($) => $.simulator.silences)}</h2>
        <ul className="open-points">
          {scenario.silences.map(({ note, filledBy, citations = [] }) => (
            <li key={note.en}>
              {note[language]}{' '}
              {citations.map(({ provision, quotes }) => (
                <span key={provision} lang="zh-CN">
                  <a href={`#${provision}`}>{nameOf(provision)}</a>{' '}
                  {quotes.map((quote) => (
                    <q key={quote}>{quote}</q>
                  ))}
                </span>
              ))}
              {filledBy && (
                <>
                  {t(($) => $.simulator.filledBy)} <a href={`#${filledBy}`}>{nameOf(filledBy)}</a>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
      <p className="actions needs-script">
        <button type="button" className="button" onClick={() => onCopy('link')}>
          {t(($) => $.simulator.copyLink)}
        </button>
        <button type="button" className="button" onClick={() => onCopy('text')}>
          {t(($) => $.simulator.copyText)}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t(($) => $.simulator.print)}
        </button>
        <a className="button" href={dataHref}>
          {t(($) => $.simulator.json)}
        </a>
        <span role="status">{copied && t(($) => $.simulator.copied)}</span>
      </p>
    </section>
  );
}
