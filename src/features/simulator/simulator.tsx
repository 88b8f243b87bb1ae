import type { AddToServices } from './add-to-services';
import { useTranslation } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import { writeDate } from '@/i18n/date-words';
import { toMinute } from '@/time/beijing';
import { writeDuration } from '@/time/duration';
import { listEvents } from '@/lifecycle/case-readings';
import { hasRemedy } from '@/lifecycle/has-remedy';
import type { Fen } from '@/lifecycle/penalty';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { AnswerDetails, AnswerPanel } from './answer-panel';
import { CaseChoices } from './case-choices';
import { CaseHeadline } from '@/cases/case-headline';
import { CaseInputs } from '@/cases/case-inputs';
import { CaseLine } from '@/cases/case-line';
import { CaseStatus, NextEvent } from '@/cases/case-status';
import { CaseStrip } from './case-strip-drawing';
import { DrawnReading } from './drawn-reading';
import { ExportNeed } from './export-need';
import { Fold } from './fold';
import type { Clock } from '@/cases/moment';
import { type ExportKind, MoreExports, SimulatorActions } from './simulator-actions';
import { SimulatorDrawing } from './simulator-drawing';
import { SimulatorMoney } from './simulator-money';
import { SimulatorNotes } from './simulator-notes';
import { PaymentInput, SimulatorPayment } from './simulator-payment';
import { presentOf } from '@/cases/present-of';
import { usePrinting } from '@/ui/use-printing';
import { problemWords } from '@/cases/problem-words';
import type { SimulatorView } from '@/cases/simulator-view';
import { TIMELINE_KEYS } from '@/cases/timeline-keys';
import { TimelineList } from './timeline-list';
import { WithoutScript } from './without-script';
import { WithoutRules } from './without-rules';

interface Props {
  /** The product's name in the reader's language. */
  readonly product: string;
  /** What adds the case to the reader’s services; only where there is a router. */
  readonly added?: { readonly slug: string; readonly Link: typeof AddToServices };
  readonly view: SimulatorView;
  /** The case of the other trigger, for who runs no script; until the address is read. */
  readonly other?: SimulatorView | undefined;
  /** Changes values of the address; `missing` are those that it gets with them where it has none. */
  readonly onChange: (
    values: Readonly<Record<string, string | undefined>>,
    missing?: Readonly<Record<string, string>>,
  ) => void;
  readonly now: () => string;
  /** What time it is; `undefined` while that is not known. */
  readonly today: number | undefined;
  /** The whole address of the case, for paper; `undefined` while that is not known. */
  readonly address: string | undefined;
  readonly highlighted: string | undefined;
  readonly onHighlight: (id: string | undefined) => void;
  readonly onExport: (what: ExportKind) => void;
  /** What was taken away last, or why it could not be. */
  readonly message: string;
  /** The penalty of 5.2 in yuan after so many whole days. */
  readonly amountAfter: (owed: Fen, days: number) => string;
}

/** What happens after a trigger: the answer first, then the drawing; all else is one step away. */
export function Simulator(props: Props) {
  const { product, view } = props;
  const { t, i18n } = useTranslation();
  const { withoutRules } = view;
  return (
    <section className="simulator" aria-labelledby="simulator-title" data-other-asks={otherAsks(props)}>
      <h2 id="simulator-title" className="sr-only">
        {t(($) => $.simulator.title)}
      </h2>
      {withoutRules ? (
        <WithoutRules
          product={product}
          reasons={withoutRules}
          trigger={view.scenario.trigger}
          moment={
            view.dated && (view.scenario.trigger === 'expiry' || view.scenario.trigger === 'arrears')
              ? writeDate(view.triggeredAt, { isEnglish: i18n.language === 'en', hasTime: view.doubt === 0 })
              : undefined
          }
          isServed={props.today === undefined}
        >
          <Disclosure summary={t(($) => $.simulator.withoutRulesCase)} isOpen={hasCase(view)}>
            <p className="muted">{t(($) => $.simulator.withoutRulesLead)}</p>
            <WorkedOut {...props} />
          </Disclosure>
        </WithoutRules>
      ) : (
        <WorkedOut {...props} />
      )}
    </section>
  );
}

function WorkedOut(props: Props) {
  const { product, view, onChange, now, today, address, highlighted, onHighlight, onExport, message, amountAfter } =
    props;
  const { added } = props;
  const { t, i18n } = useTranslation();
  const { scenario, dated, triggeredAt, problems, withoutRules, paidAfter, raw } = view;
  const present = presentOf(view, today);
  const hasYears = usePrinting();
  const { trigger: kind } = scenario;
  const clock: Clock = { trigger: kind, triggeredAt, dated, doubt: view.doubt, now: present, hasYears };
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  const settledAt = triggeredAt + paidAfter;
  const pay = (elapsed: number | undefined) =>
    onChange({ paid: elapsed === undefined ? undefined : writeDuration(elapsed) });
  // A moment goes on to other pages with what happened then, which is what is shown here.
  // Another choice of what happened may be on its way to the address, and counts then.
  const changeCase: typeof onChange = (values) =>
    onChange(values, values['at'] === undefined ? undefined : { trigger: scenario.trigger });
  return (
    <>
      {problems.map((problem) => (
        <Notice key={problem.kind + problem.value}>{problemWords(problem, scenario.trigger, t)}</Notice>
      ))}
      {!view.inForce && <Notice>{t(($) => $.simulator.notInForce)}</Notice>}
      <CaseInputs view={view} onChange={changeCase} now={now} />
      <div id="simulator-result">
        <section id="answer" className="answer" aria-label={t(($) => $.simulator.answer)}>
          <CaseLine view={view} clock={clock} />
          {today !== undefined && (
            // On paper nobody sees what time it was when “passed” was true.
            <p className="taken-at">
              {t(($) => (present === undefined ? $.simulator.printedAt : $.simulator.takenAt), {
                moment: writeDate(toMinute(today), { isEnglish: i18n.language === 'en', hasTime: true }),
              })}
            </p>
          )}
          {present !== undefined && <CaseStatus view={view} now={present} />}
          {today === undefined && !dated && (
            <p className="reading-address" {...readingsOf(props)}>
              {t(($) => $.simulator.readingAddress)}
            </p>
          )}
          <CaseHeadline view={view} clock={clock} now={present} />
          {present !== undefined && <NextEvent view={view} clock={clock} now={present} />}
          <WithoutScript view={view} other={props.other} />
          <CaseStrip view={view} now={present} onHighlight={onHighlight} />
          <SimulatorActions
            onExport={onExport}
            message={message}
            dated={dated}
            more={added && <added.Link slug={added.slug} view={view} className="max-tablet:hidden" />}
          />
          <p className="caveat">{t(($) => $.simulator.documents, { product, trigger })}</p>
          <AnswerPanel {...{ scenario, clock, settledAt }} answer={view.answer} now={present} doubt={view.doubt} />
          <p className="caveat">{t(($) => $.simulator.unofficial)}</p>
          {scenario.isGeneral && !withoutRules && (
            <p className="caveat">{t(($) => $.simulator.generalScenario, { trigger })}</p>
          )}
          {view.doubt > 0 && <p className="caveat">{t(($) => $.simulator.dayAlone)}</p>}
          {scenario.trigger === 'early-end' && <p className="caveat">{t(($) => $.simulator.noRemedy)}</p>}
          {view.answer.orderStands && <p className="caveat">{t(($) => $.simulator.orderNothing)}</p>}
          {address !== undefined && (
            <p className="taken-at">
              {address} · {t(($) => $.simulator.checksum, { hash: edition.sha256 })}
            </p>
          )}
          <Fold id="grounds" title={t(($) => $.simulator.grounds)}>
            <AnswerDetails answer={view.answer} scenario={scenario} clock={clock} />
          </Fold>
        </section>
        <section id="timeline" aria-labelledby="timeline-title">
          <h2 id="timeline-title">{t(($) => $.simulator.drawing)}</h2>
          {scenario.readings.length > 0 && <DrawnReading view={view} of="drawn" />}
          <SimulatorDrawing view={view} clock={clock} highlighted={highlighted} onHighlight={onHighlight} onPay={pay} />
        </section>
        <div className="folds">
          <Fold id="what-if" title={t(($) => $.simulator.payment)} isOpen={view.settlement !== undefined}>
            {hasRemedy(scenario) && <PaymentInput view={view} onChange={onChange} />}
            <SimulatorPayment view={view} settledAt={settledAt} clock={clock} onClear={() => pay(undefined)} />
          </Fold>
          <Fold id="need" title={t(($) => $.simulator.need.title)} isOpen={view.need !== undefined}>
            <ExportNeed view={view} clock={clock} now={present} onChange={onChange} />
          </Fold>
          <Fold
            id="events"
            title={t(($) => $.simulator.listCount, {
              count: listEvents(scenario, view.byReading).length,
            })}
          >
            <TimelineList
              scenario={scenario}
              byReading={view.byReading}
              clock={clock}
              now={present}
              settledAt={settledAt}
              doubt={view.doubt}
              highlighted={highlighted}
              onHighlight={onHighlight}
            />
          </Fold>
          <SimulatorNotes scenario={scenario} />
          {scenario.trigger === 'arrears' && (
            <Fold id="money" title={t(($) => $.simulator.money)} isOpen={raw['owed'] !== undefined}>
              <SimulatorMoney
                owed={view.owed}
                amountAfter={amountAfter}
                raw={raw['owed']}
                onChange={(owed) => onChange({ owed })}
                times={view}
                now={present}
              />
            </Fold>
          )}
          <Fold
            id="choices"
            title={t(($) => $.simulator.choices)}
            isOpen={raw['count'] !== undefined || raw['reading'] !== undefined}
          >
            <CaseChoices view={view} onChange={onChange} />
          </Fold>
          <Fold id="which" title={t(($) => $.simulator.which)}>
            <p>{t(($) => $.simulator.whichText)}</p>
          </Fold>
          <Fold id="export" title={t(($) => $.simulator.export)}>
            <MoreExports
              onExport={onExport}
              embedded={added && { slug: added.slug, view }}
              more={added && <added.Link slug={added.slug} view={view} className="tablet:hidden" />}
            />
          </Fold>
        </div>
      </div>
    </>
  );
}

/** Of several readings each is told how it stands, which takes more room. */
const readingsOf = ({ view, other }: Props) => ({
  'data-readings': view.byReading.length > 1 || undefined,
  'data-other-readings': (other?.byReading.length ?? 1) > 1 || undefined,
});

/** Whether the form of the other case asks which variant it is where this one does not, or the other way round: room is kept for it. */
function otherAsks({ view, other }: Props) {
  if (!other) return undefined;
  const [own, others] = [view, other].map(
    ({ scenarios, scenario }) => scenarios.filter(({ trigger }) => trigger === scenario.trigger).length > 1,
  );
  if (own === others) return undefined;
  return others ? 'more' : 'less';
}

/** Whether the address asks for more than the case that travels with every link: which variant, what if it is paid. */
const hasCase = ({ raw }: SimulatorView) =>
  TIMELINE_KEYS.some((key) => !['edition', 'trigger', 'at', 'case'].includes(key) && raw[key] !== undefined);
