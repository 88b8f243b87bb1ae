import { Link, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { CaseHeadline } from '@/cases/case-headline';
import { CaseLine } from '@/cases/case-line';
import { useWording } from '@/cases/event-name';
import type { Clock } from '@/cases/moment';
import { ProvisionHrefContext, ProvisionNameContext } from '@/cases/provision-name';
import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import { type LoadedLifecycle, loadLifecycle } from '@/corpus/load-lifecycle';
import { findProduct } from '@/corpus/products';
import { nameOf } from '@/corpus/provision-names';
import { makeLimitWords } from '@/i18n/limit-words';
import { isLoss } from '@/lifecycle/consequences';
import { isIrrecoverable } from '@/lifecycle/is-irrecoverable';
import { MissingWord } from '@/ui/missing-part';
import { caseOfTrigger, useCaseSearch } from '@/ui/use-case-search';
import { toSitePath } from '@/url/site-paths';
import { CaseStrip } from './case-strip-drawing';
import { scenariosOn } from './scenarios-on';

interface Props {
  /** A provision. */
  readonly id: string;
  /** Told the provision whose timelines, or that it has none, are there. */
  readonly onDrawn: (id: string) => void;
}

/** The small timelines of the product whose lifecycle rests on a provision, counted from the trigger; in each what rests on it. */
export default function ClauseTimeline({ id, onDrawn }: Props) {
  const { t } = useTranslation();
  const { locale } = useRouter().options.context;
  const { loaded, retry } = useLifecycle(id);
  const hrefOf = useCallback(
    (unit: string) => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${toSitePath('/agreement', locale)}#${unit}`,
    [locale],
  );
  const isThere = loaded !== undefined;
  useEffect(() => {
    if (isThere) onDrawn(id);
  }, [id, isThere, onDrawn]);
  if (retry) return <MissingWord onRetry={retry} />;
  if (!loaded) return null;
  const scenarios = scenariosOn(id, loaded.lifecycle.scenarios);
  if (scenarios.length === 0) return <p className="empty">{t(($) => $.simulator.noTimelineOf, { num: nameOf(id) })}</p>;
  return (
    <ProvisionNameContext value={nameOf}>
      <ProvisionHrefContext value={hrefOf}>
        {scenarios.map(({ scenario, rules }) => {
          const { trigger, variant } = scenario;
          const view = simulate(loaded, { trigger, ...(variant === null ? {} : { variant }) });
          return view && <OneTimeline key={scenario.id} {...{ id, view, rules }} />;
        })}
      </ProvisionHrefContext>
    </ProvisionNameContext>
  );
}

interface OneProps extends Pick<Props, 'id'>, Pick<ReturnType<typeof scenariosOn>[number], 'rules'> {
  readonly view: SimulatorView;
}

function OneTimeline({ id, view, rules }: OneProps) {
  const { t, i18n } = useTranslation();
  const wording = useWording();
  const own = useCaseSearch();
  const { nameEvent } = makeLimitWords(t, i18n.language === 'en');
  const { scenario, triggeredAt } = view;
  const { trigger, variant, name } = scenario;
  const clock: Clock = { trigger, triggeredAt, dated: false, doubt: 0, now: undefined };
  const slug = findProduct(/^p-(\d+)/.exec(id)?.[1] ?? '')?.slug;
  return (
    <section className="clause-timeline" aria-label={wording(name)}>
      <h3>{wording(name)}</h3>
      <CaseStrip view={view} now={undefined} />
      <CaseLine view={view} clock={clock} />
      <CaseHeadline view={view} clock={clock} now={undefined} />
      <p>{t(($) => $.simulator.restsOnClause, { num: nameOf(id) })}</p>
      <ul>
        {rules.map((rule) => (
          <li key={`${rule.id} ${rule.reading}`}>
            {nameEvent({ ...rule, isLoss: isLoss(rule), isIrrecoverable: isIrrecoverable(rule) })}
          </li>
        ))}
      </ul>
      {slug !== undefined && (
        <p data-not-saved>
          <Link
            to="/products/$slug"
            params={{ slug }}
            search={{ ...caseOfTrigger(trigger, own), ...(variant === null ? {} : { variant }) }}
            preload={false}
          >
            {t(($) => $.simulator.wholeTimeline)}
          </Link>
        </p>
      )}
    </section>
  );
}

/** The lifecycle of a provision's product, or of the general terms; `retry` where it did not load. */
function useLifecycle(id: string) {
  const number = Number(/^p-(\d+)/.exec(id)?.[1] ?? 0);
  const [loaded, setLoaded] = useState<{ readonly of: number; readonly is: LoadedLifecycle | 'failed' }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCancelled = false;
    const keep = (is: LoadedLifecycle | 'failed') => {
      if (!isCancelled) setLoaded({ of: number, is });
    };
    void loadLifecycle(number).then(keep, () => keep('failed'));
    return () => {
      isCancelled = true;
    };
  }, [number, attempt]);
  const is = loaded?.of === number ? loaded.is : undefined;
  return is === 'failed'
    ? { loaded: undefined, retry: () => setAttempt(attempt + 1) }
    : { loaded: is, retry: undefined };
}
