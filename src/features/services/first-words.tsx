import { memo } from 'react';
import { Gap } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import { useWording } from '@/cases/event-name';
import { missingWords } from '@/cases/missing-words';
import { Moment } from '@/cases/moment';
import { useLeftWords } from '@/i18n/duration-words';
import { Filled } from '@/i18n/filled';
import { firstOf } from './first-of';
import { useNamesOf } from './names-of';
import type { ServiceCase } from './service-case';
import { lacksOf, payByOf } from './sort-cases';

const LENGTHS = { loss: 'lossLength', stop: 'stopLength' } as const;
const SOONER = { loss: 'soonerLoss', stop: 'soonerStop' } as const;
const SOONER_LENGTHS = { loss: 'soonerLossLength', stop: 'soonerStopLength' } as const;

interface Props {
  readonly cases: readonly ServiceCase[];
  /** Epoch milliseconds; `undefined` where it is not known. */
  readonly now: number | undefined;
}

/** What several services come to: by when to pay first, what is over, what has no figure. */
export const FirstWords = memo(function FirstWords({ cases, now }: Props) {
  const { t } = useTranslation();
  const isSilent = (['loss', 'stop'] as const).every((key) => {
    const { next, ...others } = firstOf(cases, key, now);
    return !next && Object.values(others).every((some) => some.length === 0);
  });
  if (isSilent) return <p className="first-words">{t(($) => $.services.first.none)}</p>;
  return (
    <div className="first-words">
      <Answer cases={cases} now={now} which="loss" />
      <Answer cases={cases} now={now} which="stop" />
    </div>
  );
});

function Answer({ cases, now, which }: Props & { readonly which: 'loss' | 'stop' }) {
  const { t } = useTranslation();
  const namesOf = useNamesOf();
  const leftWords = useLeftWords();
  const { next, safeSooner, decided, over, paidLate, perhapsOver, noRemedy, barred, lacking, undated } = firstOf(
    cases,
    which,
    now,
  );
  const wording = useWording();
  const [one] = next?.cases ?? [];
  const disputed = next?.cases.filter((each) => isDisputed(each, which)) ?? [];
  // A product of several kinds is named with that of its row: what holds of one kind is none of the others'.
  const nameInCase = ({ shortName, view }: ServiceCase) =>
    view.otherVariants.length > 0 || view.raw['variant'] !== undefined
      ? t(($) => $.services.first.inCase, { name: shortName, kind: wording(view.scenario.name) })
      : shortName;
  return (
    <div data-which={which}>
      {over.length > 0 && (
        <p>{t(($) => $.services.first[which === 'loss' ? 'overLoss' : 'overStop'], { names: namesOf(over) })}</p>
      )}
      {paidLate.length > 0 && (
        <p>
          {t(($) => $.services.first[which === 'loss' ? 'paidLateLoss' : 'paidLateStop'], { names: namesOf(paidLate) })}
        </p>
      )}
      {perhapsOver.length > 0 && (
        <p>
          {t(($) => $.services.first[which === 'loss' ? 'perhapsOverLoss' : 'perhapsOverStop'], {
            names: namesOf(perhapsOver),
          })}
        </p>
      )}
      {decided.map(({ one, limit, comes }) => (
        <p key={one.service.id} className={next ? undefined : 'first'}>
          <Filled
            wording={t(($) => $.services.first[decidedKey(one, limit.at, now)], { name: nameInCase(one) })}
            elements={{
              moment: <Moment at={limit.at} clock={{ ...one.clock, now }} hasTime={limit.hasTime} isPlain />,
              comes: <Moment at={comes.at} clock={{ ...one.clock, now }} hasTime={comes.hasTime} isPlain />,
            }}
          />
        </p>
      ))}
      {next && one && (
        <p className="first">
          <Filled
            wording={t(($) => $.services.first[one.clock.dated ? which : LENGTHS[which]], {
              names: namesOf(next.cases.map((each) => ({ shortName: nameInCase(each) }))),
            })}
            elements={{
              moment: <Moment at={next.limit.at} clock={{ ...one.clock, now }} hasTime={next.limit.hasTime} isPlain />,
            }}
          />
          {next.cases.some((each) => isWithoutMoment(each, which)) &&
            t(($) => $.services.first[which === 'loss' ? 'thenLoss' : 'thenStop'])}
          {next.cases.some((each) => isEarlier(each, which)) && t(($) => $.services.first.orEarlier)}
          {disputed.length > 0 &&
            (disputed.length === next.cases.length
              ? t(($) => $.services.first.disputed)
              : t(($) => $.services.first.disputedOf, {
                  names: namesOf(disputed.map((each) => ({ shortName: nameInCase(each) }))),
                }))}
          {one.clock.dated && now !== undefined && (
            <>
              <Gap />
              {t(($) => $.services.first.left, {
                duration: leftWords(next.limit.at - now, next.limit.hasTime && one.view.doubt === 0),
              })}
            </>
          )}
        </p>
      )}
      {safeSooner.map(({ limit, cases: [first, ...others] }) => (
        <p key={limit.at} className="safe-sooner">
          {first && (
            <Filled
              wording={t(($) => $.services.first[(first.clock.dated ? SOONER : SOONER_LENGTHS)[which]], {
                names: namesOf([first, ...others].map((each) => ({ shortName: nameInCase(each) }))),
              })}
              elements={{
                moment: <Moment at={limit.at} clock={{ ...first.clock, now }} hasTime={limit.hasTime} isPlain />,
              }}
            />
          )}
        </p>
      ))}
      {noRemedy.length > 0 && (
        <p className="muted">
          {t(($) => $.services.first[which === 'loss' ? 'noRemedyLoss' : 'noRemedyStop'], { names: namesOf(noRemedy) })}
        </p>
      )}
      {barred.length > 0 && <p className="muted">{t(($) => $.services.first.barred, { names: namesOf(barred) })}</p>}
      {lacking.length > 0 && (
        <p className="muted">
          {t(($) => $.services.first[which === 'loss' ? 'lackingLoss' : 'lackingStop'], {
            names: namesOf(lacking),
            what: missingWords(t, [...new Set(lacking.flatMap((each) => lacksOf(each, which)))]),
          })}
        </p>
      )}
      {undated.length > 0 && (
        <p className="muted">
          {t(($) => $.services.first[which === 'loss' ? 'undatedLoss' : 'undatedStop'], { names: namesOf(undated) })}
        </p>
      )}
    </div>
  );
}

/** How what is decided before it comes is told: as ahead, as over, or, of a day without an hour, as perhaps over. */
function decidedKey({ clock, view }: ServiceCase, limit: number, now: number | undefined) {
  if (!clock.dated || now === undefined || now < limit) return 'decided';
  return now < limit + view.doubt ? 'decidedPerhapsOver' : 'decidedOver';
}

/** Whether the text does not say when it comes; what hangs on a value that is not filled in it says. */
const isWithoutMoment = (one: ServiceCase, which: 'loss' | 'stop') =>
  payByOf(one, which).kind === 'unknown' && lacksOf(one, which).length === 0;

/** Whether something of it may come earlier, at a moment that the text does not name (5.5). */
function isEarlier(one: ServiceCase, which: 'loss' | 'stop'): boolean {
  const payBy = payByOf(one, which);
  return 'orEarlier' in payBy && payBy.orEarlier !== undefined;
}

/** Whether other readings have it later, or not at all. */
function isDisputed(one: ServiceCase, which: 'loss' | 'stop'): boolean {
  const payBy = payByOf(one, which);
  return payBy.kind !== 'none' && payBy.disputed;
}
