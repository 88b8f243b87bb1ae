import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { type ListedEvent, listEvents } from '@/lifecycle/case-readings';
import { TranslatorContext } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import { writeDate } from '@/i18n/date-words';
import { writeLength } from '@/i18n/duration-words';
import { type Locale, toLocale } from '@/i18n/locales';
import { penaltyAfter, writeYuan } from '@/lifecycle/penalty';
import type { LifecycleRule, ParameterId } from '@/lifecycle/model';
import { isMomentParameter } from '@/lifecycle/project-lifecycle';
import { toMinute } from '@/time/beijing';
import { readDuration } from '@/time/duration';
import { readMoment } from '@/time/read-moment';
import { AnswerPanel } from './answer-panel';
import { CaseHeadline } from '@/cases/case-headline';
import { CaseLine } from '@/cases/case-line';
import { CaseStatus, NextEvent } from '@/cases/case-status';
import { GlossContext } from './cited';
import { NeedResult } from './export-need';
import { type CaseOrigin, exportWords } from '@/cases/export-words';
import type { Clock } from '@/cases/moment';
import { presentOf } from '@/cases/present-of';
import { problemWords } from '@/cases/problem-words';
import { ProvisionNameContext } from '@/cases/provision-name';
import { penaltyWords } from './penalty-words';
import { SimulatorPayment } from './simulator-payment';
import type { SimulatorView } from '@/cases/simulator-view';
import { TimelineList } from './timeline-list';
import type { DrawnCase } from './timeline-model';
import { useCaseDrawing } from './use-case-drawing';
import { WithoutRules } from './without-rules';
import { wordsOfMarkup } from '@/cases/words-of-markup';

/** An event of a case in words. */
interface ReportEvent extends ListedEvent {
  /** What happens to what: 数据：删除. */
  readonly name: string;
  /** When it is, as the list on the page says it. */
  readonly when: string;
  /** What it is, whether something is lost, and whether it has come. */
  readonly what: string;
  /** Its clauses, 专用 2.2, with their words, each piece in its marks; in English with the gloss. */
  readonly clauses: string;
  /** The clauses alone. */
  readonly clauseNames: readonly string[];
}

/** Some lines under a heading; never without a line. */
interface ReportPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * What there is to say of a case away from its page: every file, copy and picture is written from this, and says the same. All
 * words are in the reader's language, and clauses are named with their part.
 */
export interface CaseReport {
  readonly view: SimulatorView;
  readonly origin: CaseOrigin;
  /** When it was made, in epoch milliseconds; tenses are those of this moment where the case has a date. */
  readonly now: number;
  readonly language: Locale;
  /** Product and scenario. */
  readonly title: string;
  readonly takenAt: string;
  /** What was filled in: what happened, when, what only the customer knows, the payment. */
  readonly inputs: string;
  /** What only the customer knows: a moment or a length in milliseconds; neither where it is not given. */
  readonly given: readonly {
    readonly id: ParameterId;
    readonly at: number | undefined;
    readonly length: number | undefined;
  }[];
  /** The answer, and where the case stands now. */
  readonly answer: readonly string[];
  /** The moments by which to act, each with its label. */
  readonly facts: readonly string[];
  /** What of the address was not used, what the answer takes for granted, and what it is not made for. */
  readonly cautions: readonly string[];
  readonly events: readonly ReportEvent[];
  /** What is told beside the events: the payment, the readings, what the text does not say. */
  readonly parts: readonly ReportPart[];
  /** The heading of the events. */
  readonly eventsTitle: string;
  readonly drawn: DrawnCase;
  /** Edition, what comes before the agreement, and that this is unofficial. */
  readonly caveat: string;
  /** The source and its checksum. */
  readonly source: string;
}

interface Given {
  readonly translator: i18n;
  readonly origin: CaseOrigin;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Renders a part, which stands on no page, to markup. */
  readonly render: (part: ReactNode) => string;
}

/** Puts a case into words. Its sentences are those of the page, made by the same parts, and read from no page. */
export function reportCase(view: SimulatorView, { translator, origin, now, render }: Given): CaseReport {
  const { t, language } = translator;
  const isEnglish = language === 'en';
  const words = exportWords(translator, origin);
  const { clause, clauses, wording } = words;
  const { scenario, dated, inForce, triggeredAt, paidAfter, doubt, answer, withoutRules } = view;
  const present = presentOf(view, now);
  // Away from the page every year is said.
  const clock: Clock = { trigger: scenario.trigger, triggeredAt, dated, doubt };
  const settledAt = triggeredAt + paidAfter;
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  const separator = t(($) => $.simulator.listSeparator);
  const colon = t(($) => $.simulator.colon);
  const markupOf = (part: ReactNode) =>
    render(
      <TranslatorContext value={translator}>
        <ProvisionNameContext value={clause}>
          <GlossContext value={origin.glosses}>{part}</GlossContext>
        </ProvisionNameContext>
      </TranslatorContext>,
    );
  const told = (part: ReactNode) => wordsOfMarkup(markupOf(part));
  let drawn: DrawnCase | undefined;
  render(
    <TranslatorContext value={translator}>
      <ProvisionNameContext value={clause}>
        <Drawn view={view} clock={{ ...clock, now: present }} onDrawn={(made) => (drawn = made)} />
      </ProvisionNameContext>
    </TranslatorContext>,
  );
  if (!drawn) throw new Error('The case was not drawn.');
  const parts: readonly ReportPart[] = [
    {
      title: t(($) => $.simulator.payment),
      lines: told(<SimulatorPayment view={view} settledAt={settledAt} clock={clock} onClear={() => undefined} />),
    },
    {
      title: t(($) => $.simulator.need.title),
      lines: told(<NeedResult view={view} clock={clock} now={present} />),
    },
    { title: t(($) => $.exporting.money), lines: moneyLines(view, present, translator) },
    {
      title: t(($) => $.simulator.choices),
      lines: [
        t(($) => $.exporting[view.counting === 'civil' ? 'countCivil' : 'countMoment']),
        ...view.allReadings.flatMap(({ id, question, alternatives }) => {
          const chosen = alternatives.find((other) => other.id === view.readings[id]) ?? alternatives[0];
          const others = alternatives.filter((other) => other !== chosen);
          if (!chosen) return [];
          const say = ({ name, citations }: typeof chosen) => `${wording(name)} ${clauses(citations)}`.trim();
          return [
            `${wording(question)}${colon}${say(chosen)}`,
            ...others.map((other) => `${t(($) => $.exporting.otherReading)}${colon}${say(other)}`),
          ];
        }),
      ],
    },
    {
      title: t(($) => $.simulator.recovery, { count: scenario.recovery.length }),
      lines: scenario.recovery.map(({ what, basis, before, citations }) => {
        const end = scenario.rules.find(({ id }) => id === before);
        return [
          wording(what),
          ...(end ? [t(($) => $.simulator.recoveryBefore, { event: eventName(end, translator) })] : []),
          `(${t(($) => $.simulator[basis])})`,
          clauses(citations),
        ].join(' ');
      }),
    },
    {
      title: t(($) => $.simulator.silences, { count: scenario.silences.length }),
      lines: scenario.silences.map(({ note, citations = [], filledBy }) =>
        [
          wording(note),
          clauses(citations),
          ...(filledBy === undefined ? [] : [`${t(($) => $.simulator.filledBy)} ${clause(filledBy)}`]),
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
    },
    {
      title: t(($) => $.simulator.warnings, { count: scenario.warnings?.length ?? 0 }),
      lines: (scenario.warnings ?? []).map(({ note, citations }) => `${wording(note)} ${clauses(citations)}`.trim()),
    },
  ];
  return {
    view,
    origin,
    now,
    language: toLocale(language),
    title: `${origin.product} · ${wording(scenario.name)}`,
    takenAt: t(($) => (present === undefined ? $.exporting.madeAt : $.simulator.takenAt), {
      moment: writeDate(toMinute(now), { isEnglish, hasTime: true }),
    }),
    inputs: [
      ...told(<CaseLine view={view} clock={clock} />),
      ...(view.owed === undefined ? [] : [`${t(($) => $.simulator.owed)} ${writeYuan(view.owed)}`]),
      ...(view.need === undefined ? [] : [t(($) => $.exporting.need, { duration: writeLength(view.need, t) })]),
    ].join(separator),
    given: scenario.parameters.map((id) => {
      const value = view.raw[id] ?? '';
      const isMoment = isMomentParameter(id);
      return { id, at: isMoment ? readMoment(value) : undefined, length: isMoment ? undefined : readDuration(value) };
    }),
    answer: told(
      <>
        <CaseHeadline view={view} clock={clock} now={present} />
        {present !== undefined && <CaseStatus view={view} now={present} />}
        {present !== undefined && <NextEvent view={view} clock={clock} now={present} />}
      </>,
    ),
    facts: factsOf(markupOf(<AnswerPanel {...{ answer, scenario, clock, settledAt, doubt }} now={present} />), {
      colon,
      end: t(($) => $.simulator.stateSeparator),
    }),
    cautions: [
      ...view.problems.map((problem) => problemWords(problem, scenario.trigger, t)),
      ...(inForce ? [] : [t(($) => $.simulator.notInForce)]),
      ...(withoutRules
        ? told(
            <WithoutRules product={origin.product} reasons={withoutRules} trigger={scenario.trigger} isFolded={false}>
              {null}
            </WithoutRules>,
          )
        : []),
      ...(scenario.isGeneral && !withoutRules ? [t(($) => $.simulator.generalScenario, { trigger })] : []),
      ...(doubt > 0 ? [t(($) => $.simulator.dayAlone)] : []),
      ...(scenario.trigger === 'early-end' ? [t(($) => $.simulator.noRemedy)] : []),
      ...(answer.orderStands ? [t(($) => $.simulator.orderNothing)] : []),
    ],
    eventsTitle: t(($) => $.simulator.list),
    events: eventsOf(
      markupOf(
        <TimelineList
          scenario={scenario}
          byReading={view.byReading}
          clock={clock}
          now={present}
          settledAt={settledAt}
          doubt={doubt}
          highlighted={undefined}
          onHighlight={() => undefined}
        />,
      ),
      listEvents(scenario, view.byReading),
      (rule) => ({
        name: eventName(rule, translator),
        clauses: clauses(rule.citations),
        clauseNames: rule.citations.map(({ provision }) => clause(provision)),
      }),
    ),
    parts: parts.filter(({ lines }) => lines.length > 0),
    drawn,
    caveat: [
      t(($) => $.simulator.documents, { product: origin.product, trigger }),
      t(($) => $.simulator.unofficial),
    ].join(isEnglish ? ' ' : ''),
    source: t(($) => $.exporting.source, { hash: edition.sha256 }),
  };
}

/** Hands out the words of the drawing; they are made where parts are rendered. */
function Drawn({
  view,
  clock,
  onDrawn,
}: {
  readonly view: SimulatorView;
  readonly clock: Clock;
  readonly onDrawn: (drawn: DrawnCase) => void;
}) {
  onDrawn(useCaseDrawing(view, clock));
  return null;
}

/** Each fact with its label, in a line. */
function factsOf(markup: string, { colon, end }: { readonly colon: string; readonly end: string }): readonly string[] {
  return [...markup.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].map(
    ([, label = '', said = '']) => `${wordsOfMarkup(label).join(' ')}${colon}${wordsOfMarkup(said).join(end)}`,
  );
}

/** The events as the list says them. */
function eventsOf(
  markup: string,
  events: readonly ListedEvent[],
  clausesOf: (rule: LifecycleRule) => Omit<ReportEvent, keyof ListedEvent | 'when' | 'what'>,
): readonly ReportEvent[] {
  const listed = [...markup.matchAll(/<li\b[^>]*>(.*?)<\/li>/gs)].map(([, item = '']) => item);
  const partOf = (item: string, name: 'when' | 'what') =>
    wordsOfMarkup(new RegExp(`<p class="${name}">(.*?)</p>`, 's').exec(item)?.[1] ?? '').join(' ');
  return events.map((each, index) => ({
    ...each,
    when: partOf(listed[index] ?? '', 'when'),
    what: partOf(listed[index] ?? '', 'what'),
    ...clausesOf(each.event.rule),
  }));
}

const eventName = ({ subject, object, effect }: LifecycleRule, { t, language }: i18n) =>
  t(($) => $.events.event, {
    subject: object ? (language === 'en' ? object.en : object.zh) : t(($) => $.events.subject[subject]),
    effect: t(($) => $.events.effect[effect]),
  });

/** How the penalty of 5.2 grows, where an amount is given. */
function moneyLines(view: SimulatorView, now: number | undefined, { t }: i18n) {
  const { owed } = view;
  if (owed === undefined) return [];
  const amount = (days: number) => writeYuan(penaltyAfter(owed, days).fen);
  return [
    ...[1, 7, 30].map((days) => t(($) => $.simulator.moneyAt, { count: days, amount: amount(days) })),
    ...penaltyWords(view, now, amount, t),
    t(($) => $.simulator.moneyAssumptions),
  ];
}
