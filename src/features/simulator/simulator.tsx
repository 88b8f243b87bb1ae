import { useTranslation } from 'react-i18next';
import type { Fen } from '@/lifecycle/penalty';
import { writeDuration } from '@/time/duration';
import { AnswerPanel } from './answer-panel';
import { useWording } from './event-name';
import type { Clock } from './moment';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { SimulatorActions, type ExportKind } from './simulator-actions';
import { SimulatorDrawing } from './simulator-drawing';
import { SimulatorInputs } from './simulator-inputs';
import { SimulatorMoney } from './simulator-money';
import { SimulatorNotes } from './simulator-notes';
import { SimulatorPayment } from './simulator-payment';
import { Today } from './simulator-today';
import type { Problem, SimulatorView } from './simulator-view';
import { TIMELINE_KEYS } from './timeline-keys';
import { TimelineList } from './timeline-list';
import { WithoutRules } from './without-rules';

interface Props {
  /** The product's name in the reader's language. */
  readonly product: string;
  readonly view: SimulatorView;
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
  readonly now: () => string;
  /** What time it is; `undefined` while that is not known. */
  readonly today: number | undefined;
  readonly highlighted: string | undefined;
  readonly onHighlight: (id: string | undefined) => void;
  readonly onExport: (what: ExportKind) => void;
  /** What was taken away last, or why it could not be. */
  readonly message: string;
  /** The penalty of 5.2 in yuan after so many whole days. */
  readonly amountAfter: (owed: Fen, days: number) => string;
}

/** What happens after a trigger: the answer first, then the drawing, the list, and what the text leaves open. */
export function Simulator(props: Props) {
  const { product, view, onChange, now, today, highlighted, onHighlight, onExport, message, amountAfter } = props;
  const { t } = useTranslation();
  const wording = useWording();
  const problemWords = useProblemWords(view);
  const { scenario, dated, triggeredAt, events, problems, withoutRules, paidAfter } = view;
  const clock: Clock = { trigger: scenario.trigger, triggeredAt, dated };
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  const settledAt = triggeredAt + paidAfter;
  // Without a date there is nothing to compare the present with.
  const present = dated ? today : undefined;
  const pay = (elapsed: number | undefined) =>
    onChange({ paid: elapsed === undefined ? undefined : writeDuration(elapsed) });
  const workedOut = (
    <>
      {problems.map((problem) => (
        <Notice key={problem.kind + problem.value}>{problemWords(problem)}</Notice>
      ))}
      {!view.inForce && <Notice>{t(($) => $.simulator.notInForce)}</Notice>}
      <SimulatorInputs view={view} onChange={onChange} now={now} />
      <div id="simulator-result">
        <p className="scenario-name">{wording(scenario.name)}</p>
        {scenario.isGeneral && !withoutRules && (
          <p className="muted">{t(($) => $.simulator.generalScenario, { trigger })}</p>
        )}
        {present !== undefined && <Today view={view} now={present} />}
        <AnswerPanel answer={view.answer} scenario={scenario} clock={clock} now={present} settledAt={settledAt} />
        <h2>{t(($) => $.simulator.drawing)}</h2>
        {scenario.readings.length > 0 && (
          <p className="muted">
            {t(($) => $.simulator.drawnReading, {
              readings: scenario.readings
                .flatMap(({ id, alternatives }) => {
                  const chosen = alternatives.find((other) => other.id === view.readings[id]) ?? alternatives[0];
                  return chosen ? [wording(chosen.name)] : [];
                })
                .join(t(($) => $.simulator.listSeparator)),
            })}
          </p>
        )}
        <SimulatorDrawing view={view} clock={clock} highlighted={highlighted} onHighlight={onHighlight} onPay={pay} />
        <SimulatorPayment
          settlement={view.settlement}
          charges={events.flatMap(({ rule }) => (rule.effect === 'charge' && rule.subject !== 'penalty' ? [rule] : []))}
          settledAt={settledAt}
          clock={clock}
          onClear={() => pay(undefined)}
        />
        <h2>{t(($) => $.simulator.list)}</h2>
        <TimelineList
          events={events}
          losses={view.losses}
          irrecoverable={view.irrecoverable}
          clock={clock}
          now={present}
          settledAt={settledAt}
          highlighted={highlighted}
          onHighlight={onHighlight}
        />
        {scenario.trigger === 'arrears' && (
          <SimulatorMoney
            owed={view.owed}
            amountAfter={amountAfter}
            raw={view.raw['owed']}
            onChange={(owed) => onChange({ owed })}
            paidAfter={paidAfter}
            elapsed={present === undefined ? undefined : present - triggeredAt}
          />
        )}
        <SimulatorNotes scenario={scenario} />
      </div>
      <SimulatorActions onExport={onExport} message={message} dated={dated} />
    </>
  );
  return (
    <section className="simulator" aria-labelledby="simulator-title">
      <h2 id="simulator-title" className="simulator-title">
        {t(($) => $.simulator.title)}
      </h2>
      {withoutRules ? (
        <WithoutRules product={product} reasons={withoutRules}>
          <Disclosure summary={t(($) => $.simulator.withoutRulesCase)} isOpen={hasCase(view)}>
            <p className="muted">{t(($) => $.simulator.withoutRulesLead)}</p>
            {workedOut}
          </Disclosure>
        </WithoutRules>
      ) : (
        <>
          <p className="muted">{t(($) => $.simulator.lead)}</p>
          {workedOut}
        </>
      )}
    </section>
  );
}

/** Names what is wrong with a value of the address. */
function useProblemWords({ scenario }: SimulatorView) {
  const { t } = useTranslation();
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  return (problem: Problem): string => {
    const { kind, value } = problem;
    if (kind === 'owed') return t(($) => $.simulator.problems.owed[problem.reason], { value });
    return t(($) => $.simulator.problems[kind], { value, trigger });
  };
}

/** Whether the address asks for a case, and not only for the page. */
const hasCase = ({ raw }: SimulatorView) => TIMELINE_KEYS.some((key) => key !== 'edition' && raw[key] !== undefined);
