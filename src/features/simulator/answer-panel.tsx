import { useTranslation } from 'react-i18next';
import type { Answer, PayBy } from '@/lifecycle/answer';
import type { Scenario } from '@/lifecycle/model';
import { AnswerBeside } from './answer-beside';
import { AnswerGrounds } from './answer-grounds';
import { AnswerSource } from './answer-source';
import type { Clock } from './moment';
import { toLimit } from '@/lifecycle/tense';
import { DeadlineStatus } from './deadline-status';
import { hasTimeOfDay } from './moment';
import { PayByWords } from './pay-by-words';

type Row = readonly [
  key: string,
  question: 'orderStands' | 'beforeRestriction' | 'beforeLoss' | 'lastAccess',
  payBy: PayBy,
];

interface Props {
  readonly answer: Answer;
  readonly scenario: Scenario;
  readonly clock: Clock;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
  /** When everything is paid, in epoch milliseconds; `Infinity` for never. */
  readonly settledAt: number;
}

/** The two moments by which to pay, and the last at which data can surely be reached, each with how it is computed. */
export function AnswerPanel({ answer, scenario, clock, now, settledAt }: Props) {
  const { t } = useTranslation();
  const rows: readonly Row[] = answer.orderStands
    ? [['order', 'orderStands', answer.orderStands]]
    : [
        ['restriction', 'beforeRestriction', answer.beforeRestriction],
        ['loss', 'beforeLoss', answer.beforeLoss],
        ['access', 'lastAccess', answer.lastAccess],
      ];
  return (
    <section className="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{t(($) => $.simulator.answer)}</h2>
      {scenario.trigger === 'early-end' && <p>{t(($) => $.simulator.noRemedy)}</p>}
      <dl>
        {rows.map(([key, question, payBy]) => {
          const limit = limitOf(payBy, scenario);
          const isPassed = now !== undefined && limit !== undefined && limit <= now && settledAt >= limit;
          return (
            <div key={key} className={`answer-${key}`} data-passed={isPassed || undefined}>
              <dt>{t(($) => (isPassed ? $.simulator.missed[question] : $.simulator[question]))}</dt>
              <dd>
                <PayByWords payBy={payBy} scenario={scenario} clock={clock} />
                {now !== undefined && limit !== undefined && (
                  <DeadlineStatus limit={limit} now={now} settledAt={settledAt} />
                )}
                {payBy.kind !== 'none' && (
                  <>
                    <AnswerBeside payBy={payBy} clock={clock} />
                    <AnswerGrounds
                      event={payBy.event}
                      scenario={scenario}
                      isDisputed={payBy.disputed}
                      isDated={clock.dated}
                      decidedBy={'decidedBy' in payBy ? payBy.decidedBy : undefined}
                    />
                    <AnswerSource rule={payBy.event.rule} scenario={scenario} />
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {answer.orderStands && <p>{t(($) => $.simulator.orderNothing)}</p>}
      <p className="caveat">{t(($) => $.simulator.caveat)}</p>
    </section>
  );
}

/** By when to pay, as a moment that one can count to; `undefined` where there is none. */
function limitOf(payBy: PayBy, { rules, trigger }: Scenario): number | undefined {
  if (payBy.kind !== 'moment' && payBy.kind !== 'at-once') return undefined;
  // Nobody knows beforehand when arrears begin.
  if (payBy.kind === 'at-once' && trigger !== 'expiry') return undefined;
  return toLimit(payBy.at, hasTimeOfDay((payBy.decidedBy ?? payBy.event).rule, rules));
}
