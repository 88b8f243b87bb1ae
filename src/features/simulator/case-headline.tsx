import { useTranslation } from 'react-i18next';
import { Filled } from '@/i18n/filled';
import { type Headline, headlinesOf } from '@/lifecycle/headline';
import type { Effect, Scenario } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { useSubjectName } from './event-name';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import type { SimulatorView } from './simulator-view';
import type { simulatorZh } from './simulator.zh';

interface Props {
  readonly view: SimulatorView;
  readonly clock: Clock;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
}

/** What is done to a thing that stops or is lost. */
type Done = keyof (typeof simulatorZh)['simulator']['headline']['done'];

const DONE: Readonly<Partial<Record<Effect, Done>>> = {
  bar: 'bar',
  suspend: 'suspend',
  freeze: 'freeze',
  stop: 'stop',
  terminate: 'terminate',
  downgrade: 'downgrade',
  release: 'release',
  delete: 'delete',
  void: 'void',
  end: 'end',
};

/** The answer in a sentence: before when to pay, so that what is not lost. */
export function CaseHeadline({ view, clock, now }: Props) {
  const { scenario, answer, triggeredAt, paidAfter } = view;
  const hasTime = ({ rule }: LifecycleEvent) => hasTimeOfDay(rule, scenario.rules);
  const headlines = headlinesOf({ scenario, answer, triggeredAt, settledAt: triggeredAt + paidAfter, now, hasTime });
  return (
    <p className="headline">
      {headlines.map((headline) => (
        <span key={headline.kind} data-kind={headline.kind}>
          <Sentence
            headline={headline}
            scenario={scenario}
            clock={clock}
            isOver={now !== undefined && now >= triggeredAt}
          />{' '}
        </span>
      ))}
    </p>
  );
}

interface SentenceProps {
  readonly headline: Headline;
  readonly scenario: Scenario;
  readonly clock: Clock;
  /** Whether the trigger is known to be over. */
  readonly isOver: boolean;
}

function Sentence({ headline, scenario, clock, isOver }: SentenceProps) {
  const { t } = useTranslation();
  const subjectName = useSubjectName();
  if (headline.kind === 'none') return t(($) => $.simulator.headline.none);
  const { event } = headline;
  const values = {
    subject: inSentence(subjectName(event.rule)),
    effect: t(($) => $.simulator.headline.done[DONE[event.rule.effect] ?? 'stop']),
    trigger: t(($) => $.events.trigger[scenario.trigger]),
    remedy: 'remedy' in headline ? t(($) => $.simulator.headline.remedy[headline.remedy]) : '',
  };
  const limit = 'limit' in headline ? headline.limit : undefined;
  const say = (key: Said) => (
    <Filled
      wording={t(($) => $.simulator.headline[key], values)}
      elements={{ moment: limit && <Moment at={limit.at} clock={clock} hasTime={limit.hasTime} isPlain /> }}
    />
  );
  const isUndated = headline.kind === 'undated';
  return (
    <>
      {say(keyOf(headline))} {isUndated && limit && say('safe')}
      {isUndated && !limit && scenario.trigger === 'expiry' && !isOver && say('safeAtEnd')}
    </>
  );
}

type Said = Exclude<keyof (typeof simulatorZh)['simulator']['headline'], 'done' | 'remedy'>;

function keyOf(headline: Exclude<Headline, { kind: 'none' }>): Said {
  switch (headline.kind) {
    case 'before':
      return headline.isRight ? 'right' : 'before';
    case 'passed':
      return headline.isDone ? 'passedDone' : 'passed';
    case 'paid-in-time':
      return 'paidInTime';
    case 'at-once':
      return headline.isRight ? 'atOncePossible' : 'atOnce';
    case 'undated':
      return headline.isPossible ? 'undatedPossible' : 'undated';
  }
}

/** English names begin with a capital, which is for headings; abbreviations keep theirs. */
const inSentence = (name: string) => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);
