import { useMemo, useState } from 'react';
import { Gap } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import { useEventName } from '@/cases/event-name';
import { missingWords } from '@/cases/missing-words';
import { Moment } from '@/cases/moment';
import { useReadingNames } from '@/cases/reading-names';
import { Filled } from '@/i18n/filled';
import { useLeftWords } from '@/i18n/duration-words';
import { compare, type Observation, type Observed } from '@/services/observed';
import type { ServiceKey } from '@/services/model';
import { writeDay, writeTime } from '@/time/beijing';
import { DAY } from '@/time/duration';
import { isDay, readMoment } from '@/time/read-moment';
import { Button } from '@/ui/button';
import { ByHand } from '@/ui/by-hand';
import { copyText } from '@/ui/copy-text';
import { DayTimeFields } from '@/ui/day-time-fields';
import { LiveFields } from '@/ui/live-fields';
import { Select } from '@/ui/select';
import { ClauseList } from './clause-list';
import {
  agreementOf,
  bufferOf,
  citationsOf,
  type Compared,
  namedLimit,
  tellFits,
  type ToldFit,
  useTicketNote,
  wordsKeyOf,
} from './fit-words';
import type { ServiceCase } from './service-case';
import { withNow } from './unpaid-cases';

type Values = Readonly<Partial<Record<ServiceKey, string>>>;

interface Props {
  readonly cases: readonly ServiceCase[];
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly now: number | undefined;
  /** Changes values of one service; an empty one is taken out. */
  readonly onChange: (id: string, values: Values) => void;
}

const KEYS = { stopped: 'stopped-at', gone: 'gone-at' } as const satisfies Record<Observed, ServiceKey>;
const KINDS = ['stopped', 'gone'] as const;

/** What really happened to a service, against what the clauses have, with words for a ticket. */
export function ObservedPanel({ cases: given, now, onChange }: Props) {
  const { t } = useTranslation();
  const cases = useMemo(() => withNow(given, now), [given, now]);
  const [chosen, choose] = useState('');
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const isSeen = ({ service: { values } }: ServiceCase) => KINDS.some((kind) => (values[KEYS[kind]] ?? '') !== '');
  const one = cases.find(({ service }) => service.id === chosen) ?? cases.find(isSeen) ?? cases[0];
  if (!one) return null;
  const { service, clock } = one;
  const put = (kind: Observed, day: string, time: string) => {
    // A time alone is one of today.
    const of = day === '' && time !== '' && now !== undefined ? writeDay(now) : day;
    onChange(service.id, { [KEYS[kind]]: of === '' || time === '' ? of : `${of}T${time}` });
  };
  return (
    <section className="together observed">
      <h2>{t(($) => $.together.seen.title)}</h2>
      <p>{t(($) => $.together.seen.lead)}</p>
      <form className="case-form" onSubmit={(event) => event.preventDefault()}>
        <LiveFields>
          <Select
            label={<span>{t(($) => $.together.seen.service)}</span>}
            value={service.id}
            options={cases.map(({ service: { id }, shortName }) => [id, shortName] as const)}
            onChoose={choose}
          />
          {clock.dated &&
            KINDS.map((kind) => {
              const text = service.values[KEYS[kind]] ?? '';
              const at = readMoment(text);
              return (
                <DayTimeFields
                  key={kind}
                  label={t(($) => $.together.seen[kind])}
                  timeLabel={t(($) => $.together.seen.time)}
                  note=""
                  day={at === undefined ? '' : writeDay(at)}
                  time={at === undefined || isDay(text) ? '' : writeTime(at)}
                  onCommit={(day, time) => put(kind, day, time)}
                  onRefuse={(box, isRefused) =>
                    setRefused((before) => {
                      const name = `${kind} ${box}`;
                      if (before.has(name) === isRefused) return before;
                      return new Set(isRefused ? [...before, name] : [...before].filter((other) => other !== name));
                    })
                  }
                />
              );
            })}
        </LiveFields>
        {clock.dated && isSeen(one) && (
          <p className="chips">
            <Button onClick={() => onChange(service.id, { 'stopped-at': '', 'gone-at': '' })}>
              {t(($) => $.together.seen.clear)}
            </Button>
          </p>
        )}
      </form>
      {clock.dated ? (
        // What stands in the boxes is not what would be compared; the box says what is wrong.
        refused.size === 0 && <ObservedResult one={one} />
      ) : (
        <p className="muted">
          {t(($) => $.together.seen.needsDate, { trigger: t(($) => $.events.trigger[clock.trigger]) })}
        </p>
      )}
    </section>
  );
}

/** What was seen, as a moment, or a day with the doubt about its hour. */
function observationOf({ service: { values } }: ServiceCase, kind: Observed): Observation | undefined {
  const text = values[KEYS[kind]] ?? '';
  const at = readMoment(text);
  return at === undefined ? undefined : { at, slack: isDay(text) ? DAY - 1 : 0 };
}

/** How each observation stands to the clauses, and the note for a ticket. */
function ObservedResult({ one }: { readonly one: ServiceCase }) {
  const { t } = useTranslation();
  const note = useTicketNote(one);
  const [done, setDone] = useState<{ readonly text: string; readonly copied: 'yes' | 'no' }>();
  const { clock } = one;
  const { scenario, doubt: slack, byReading } = one.view;
  const stopped = observationOf(one, 'stopped');
  const isAhead = (kind: Observed) => (observationOf(one, kind)?.at ?? -Infinity) > (clock.now ?? Infinity);
  const ahead = KINDS.filter(isAhead);
  // What is refused has no verdict, and no note is made of half of what is filled in.
  if (ahead.length > 0)
    return (
      <div role="status">
        {ahead.map((kind) => (
          <p key={kind} className="partial">
            {t(($) => $.together.seen.ahead, { what: t(($) => $.together.seen[kind]) })}
          </p>
        ))}
      </div>
    );
  const compared = KINDS.flatMap((observed): Compared[] => {
    const observation = observationOf(one, observed);
    if (!observation) return [];
    return [
      { observed, observation, comparison: compare({ scenario, slack, byReading }, observed, observation, stopped) },
    ];
  });
  if (compared.length === 0) return null;
  const text = note(compared);
  // Of what has changed since, nothing has been copied.
  const copied = done?.text === text ? done.copied : undefined;
  return (
    <div role="status">
      {compared.map((each) => (
        <ComparedWords key={each.observed} one={one} compared={each} />
      ))}
      <p>
        <Button
          onClick={() =>
            void (async () => {
              setDone({ text, copied: (await copyText(text)) ? 'yes' : 'no' });
            })()
          }
        >
          {t(($) => $.together.seen.copy)}
        </Button>{' '}
        {copied === 'yes' && t(($) => $.together.seen.copied)}
        {copied === 'no' && t(($) => $.together.seen.denied)}
      </p>
      {copied === 'no' && (
        <ByHand text={text} label={t(($) => $.together.seen.denied)} onClose={() => setDone(undefined)} />
      )}
    </div>
  );
}

function ComparedWords({ one, compared }: { readonly one: ServiceCase; readonly compared: Compared }) {
  const { t } = useTranslation();
  const readingNames = useReadingNames();
  const { observed, comparison } = compared;
  const { at, slack } = compared.observation;
  const { scenario, triggeredAt } = one.view;
  const agreement = agreementOf(comparison);
  // What depends, or has no moment to compare with, is not found to differ.
  const isDifferent =
    agreement === 'earlier' || agreement === 'later' || agreement === 'averted' || agreement === 'none';
  return (
    <div className="compared" data-agrees={agreement}>
      <p>
        <strong>
          {t(($) => $.together.seen.what[observed])}
          {t(($) => $.simulator.colon)}
          {t(($) => $.together.seen.agrees[agreement])}
        </strong>
        {isDifferent && (
          <span className="tag" data-differs>
            {t(($) => $.services.compare.differs)}
          </span>
        )}
        {/* What was seen before all began is perhaps a slip. */}
        {at + slack < triggeredAt && (
          <> {t(($) => $.together.seen.beforeTrigger, { trigger: t(($) => $.events.trigger[scenario.trigger]) })}</>
        )}
      </p>
      {tellFits(one, comparison).map((told) => (
        <p key={readingNames(told.names)}>
          {told.names.length > 0 && <>{t(($) => $.together.seen.byReading, { name: readingNames(told.names) })} </>}
          <FitWords told={told} one={one} />
        </p>
      ))}
    </div>
  );
}

function FitWords({ told: { fit }, one: { clock, view } }: { readonly told: ToldFit; readonly one: ServiceCase }) {
  const { t } = useTranslation();
  const happening = useEventName();
  const leftWords = useLeftWords();
  if (fit.kind === 'unnamed') return t(($) => $.together.seen.fit.unnamed);
  const hasTime = 'hasTime' in fit && fit.hasTime && view.doubt === 0;
  const told = wordsKeyOf(fit, hasTime);
  const key = told === 'within' && fit.rule.modality === 'may' ? 'right' : told;
  const buffer = bufferOf(fit);
  const bufferWords = buffer && t(($) => $.together.seen.fit.buffer[buffer.since], { event: happening(buffer.rule) });
  if (fit.kind === 'undated' && told === 'undated' && bufferWords)
    return (
      <>
        {bufferWords} <ClauseList citations={citationsOf(fit)} isQuoted />
      </>
    );
  return (
    <>
      <Filled
        wording={t(($) => $.together.seen.fit[key], {
          event: happening(fit.rule),
          duration: 'by' in fit ? leftWords(fit.by, hasTime) : '',
          what: 'lacks' in fit ? missingWords(t, fit.lacks) : '',
        })}
        elements={{
          moment: 'limit' in fit && <Moment at={namedLimit(fit, hasTime)} clock={clock} hasTime={hasTime} isPlain />,
        }}
      />{' '}
      {'isFromSeen' in fit && fit.isFromSeen && (
        <>
          {t(($) => $.together.seen.fit.fromSeen)}
          <Gap />
        </>
      )}
      {'isKeptByRight' in fit && fit.isKeptByRight && (
        <>
          {t(($) => $.together.seen.fit.keptByRight)}
          <Gap />
        </>
      )}
      {bufferWords && (
        <>
          {t(($) => $.together.seen.fit.otherData)}
          <Gap />
          {bufferWords}
          <Gap />
        </>
      )}
      <ClauseList citations={citationsOf(fit)} isQuoted />
    </>
  );
}
