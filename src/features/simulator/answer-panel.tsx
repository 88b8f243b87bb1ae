import { useTranslation } from '@/i18n/use-translation';
import type { Answer, PayBy } from '@/lifecycle/answer';
import type { Scenario } from '@/lifecycle/model';
import { AnswerBeside } from '@/cases/answer-beside';
import { AnswerGrounds } from './answer-grounds';
import { AnswerSource } from './answer-source';
import { DeadlineStatus } from '@/cases/deadline-status';
import type { Clock } from '@/cases/moment';
import { hasTimeOf, limitOf } from '@/cases/pay-limit';
import { PayByWords } from '@/cases/pay-by-words';
import { isPassedBy } from '@/cases/is-passed';
import { type Question, questionWords } from '@/cases/question-words';

type Row = readonly [key: 'order' | 'restriction' | 'loss' | 'access', question: Question, payBy: PayBy];

const rowsOf = (answer: Answer): readonly Row[] =>
  answer.orderStands
    ? [['order', 'orderStands', answer.orderStands]]
    : [
        ['restriction', 'beforeRestriction', answer.beforeRestriction],
        ['access', 'lastAccess', answer.lastAccess],
        ['loss', 'beforeLoss', answer.beforeLoss],
      ];

interface Props {
  readonly answer: Answer;
  readonly scenario: Scenario;
  readonly clock: Clock;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
  /** When everything is paid, in epoch milliseconds; `Infinity` for never. */
  readonly settledAt: number;
  /** How much later it may have been, in milliseconds: a day where a day alone is given. */
  readonly doubt?: number;
}

/** The two moments by which to pay, and the last at which data can surely be reached. */
export function AnswerPanel({ answer, scenario, clock, now, settledAt, doubt = 0 }: Props) {
  const { t } = useTranslation();
  return (
    <dl className="case-facts">
      {rowsOf(answer).map(([key, question, payBy]) => {
        const limit = limitOf(payBy, scenario);
        const isPassed = isPassedBy(payBy, scenario, now, settledAt, doubt);
        const hasMoment = payBy.kind === 'moment' || payBy.kind === 'at-once';
        return (
          <div key={key} className={`answer-${key}`} data-passed={isPassed || undefined}>
            <dt>{questionWords(t, question, scenario, payBy, isPassed)}</dt>
            <dd>
              <PayByWords payBy={payBy} scenario={scenario} clock={clock} now={now} doubt={doubt} />
              {now !== undefined && limit !== undefined && hasMoment && (
                <DeadlineStatus
                  limit={limit}
                  hasTime={hasTimeOf(payBy, scenario)}
                  now={now}
                  settledAt={settledAt}
                  trigger={scenario.trigger}
                  doubt={doubt}
                />
              )}
              {payBy.kind !== 'none' && <AnswerBeside payBy={payBy} scenario={scenario} clock={clock} now={now} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** How each of the moments is computed, and what it takes for granted. */
export function AnswerDetails({ answer, scenario, clock }: Pick<Props, 'answer' | 'scenario' | 'clock'>) {
  const { t } = useTranslation();
  return (
    <dl className="grounds">
      {rowsOf(answer).map(
        ([key, question, payBy]) =>
          payBy.kind !== 'none' && (
            <div key={key}>
              <dt>{questionWords(t, question, scenario, payBy)}</dt>
              <dd>
                <AnswerGrounds
                  event={payBy.event}
                  scenario={scenario}
                  isDisputed={payBy.disputed}
                  isDated={clock.dated}
                  decidedBy={'decidedBy' in payBy ? payBy.decidedBy : undefined}
                />
                <AnswerSource rule={payBy.event.rule} scenario={scenario} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
