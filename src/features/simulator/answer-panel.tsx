import { useTranslation } from 'react-i18next';
import type { Answer, PayBy } from '@/lifecycle/answer';
import type { Scenario } from '@/lifecycle/model';
import { AnswerBeside } from './answer-beside';
import { AnswerGrounds } from './answer-grounds';
import { AnswerSource } from './answer-source';
import type { Clock } from './moment';
import { PayByWords } from './pay-by-words';

interface Props {
  readonly answer: Answer;
  readonly scenario: Scenario;
  readonly clock: Clock;
}

/** The two moments by which to pay, and the last at which data can surely be reached, each with how it is computed. */
export function AnswerPanel({ answer, scenario, clock }: Props) {
  const { t } = useTranslation();
  const rows: readonly (readonly [string, string, PayBy])[] = answer.orderStands
    ? [['order', t(($) => $.simulator.orderStands), answer.orderStands]]
    : [
        ['restriction', t(($) => $.simulator.beforeRestriction), answer.beforeRestriction],
        ['loss', t(($) => $.simulator.beforeLoss), answer.beforeLoss],
        ['access', t(($) => $.simulator.lastAccess), answer.lastAccess],
      ];
  return (
    <section className="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{t(($) => $.simulator.answer)}</h2>
      {scenario.trigger === 'early-end' && <p>{t(($) => $.simulator.noRemedy)}</p>}
      <dl>
        {rows.map(([key, name, payBy]) => (
          <div key={key} className={`answer-${key}`}>
            <dt>{name}</dt>
            <dd>
              <PayByWords payBy={payBy} scenario={scenario} clock={clock} />
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
        ))}
      </dl>
      {answer.orderStands && <p>{t(($) => $.simulator.orderNothing)}</p>}
      <p className="caveat">{t(($) => $.simulator.caveat)}</p>
    </section>
  );
}
