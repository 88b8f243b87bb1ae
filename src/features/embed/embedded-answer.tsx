import { Fragment, useCallback, useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { AnswerBeside } from '@/cases/answer-beside';
import { CaseHeadline } from '@/cases/case-headline';
import { CaseLine } from '@/cases/case-line';
import { CaseStatus } from '@/cases/case-status';
import type { Clock } from '@/cases/moment';
import { DeadlineStatus } from '@/cases/deadline-status';
import { isPassedBy } from '@/cases/is-passed';
import { hasTimeOf, limitOf } from '@/cases/pay-limit';
import { questionWords } from '@/cases/question-words';
import type { PayBy } from '@/lifecycle/answer';
import type { Scenario } from '@/lifecycle/model';
import { PayByWords } from '@/cases/pay-by-words';
import { presentOf } from '@/cases/present-of';
import { problemWords } from '@/cases/problem-words';
import { ProvisionHrefContext, ProvisionNameContext, useProvisionHref, useProvisionName } from '@/cases/provision-name';
import { namePart } from '@/cases/use-shown-name';
import { readWhenSaid } from '@/cases/read-when-said';
import { simulate } from '@/cases/simulate';
import type { SimulatorView } from '@/cases/simulator-view';
import { TIMELINE_KEYS } from '@/cases/timeline-keys';
import type { Product } from '@/compile/model';
import type { LoadedLifecycle } from '@/corpus/load-lifecycle';
import { nameOf } from '@/corpus/provision-names';
import type { Locale } from '@/i18n/locales';
import { Notice } from '@/ui/notice';
import { useNow } from '@/ui/use-now';
import { keepKeys, stringifySearch } from '@/url/search-params';
import { toSitePath } from '@/url/site-paths';

interface Props {
  /** `undefined` where the address names none of the 75. */
  readonly product: Product | undefined;
  readonly lifecycle: LoadedLifecycle | undefined;
  /** The values of the address. */
  readonly search: Readonly<Record<string, string>>;
  /** Where the site stands, without a slash at its end. */
  readonly base: string;
  readonly locale: Locale;
}

const THEMES = ['light', 'dark', 'auto'];

/** One case in a frame of another site: the answer, by when to act, what could not be read of the address, and the way to the whole of it. */
export function EmbeddedAnswer({ product, lifecycle, search, base, locale }: Props) {
  const { t } = useTranslation();
  const shownName = useMemo(() => namePart(nameOf, t), [t]);
  const values = readWhenSaid(keepKeys(search, ...TIMELINE_KEYS));
  const view = product && lifecycle && simulate(lifecycle, values);
  const hrefOf = useCallback(
    (id: string) => `${location.origin}${base}${toSitePath('/agreement', locale)}#${id}`,
    [base, locale],
  );
  if (!product || !view) {
    return (
      <main className="embedded">
        <p>{t(($) => $.exporting.embed.noProduct)}</p>
        <Back href={`${location.origin}${base}${toSitePath('/products', locale)}`} />
      </main>
    );
  }
  const unused = Object.entries(search).filter(
    ([key, value]) => !TIMELINE_KEYS.some((known) => known === key) && !(key === 'theme' && THEMES.includes(value)),
  );
  const link = `${location.origin}${base}${toSitePath(`/products/${product.slug}`, locale)}${stringifySearch(values)}`;
  return (
    <ProvisionNameContext value={shownName}>
      <ProvisionHrefContext value={hrefOf}>
        <main className="embedded">
          <h1>{locale === 'en' ? product.en : product.zh}</h1>
          {unused.map(([key, value]) => (
            <Notice key={key}>{t(($) => $.exporting.embed.unused, { value: `${key}=${value}`.slice(0, 60) })}</Notice>
          ))}
          <Answer view={view} />
          <Back href={link} />
        </main>
      </ProvisionHrefContext>
    </ProvisionNameContext>
  );
}

function Answer({ view }: { readonly view: SimulatorView }) {
  const { t } = useTranslation();
  const now = useNow();
  const { scenario, answer, dated, triggeredAt, paidAfter, problems } = view;
  const settledAt = triggeredAt + paidAfter;
  const present = presentOf(view, now);
  const clock: Clock = { trigger: scenario.trigger, triggeredAt, dated, doubt: view.doubt, now: present };
  const limits = answer.orderStands
    ? [['orderStands', answer.orderStands] as const]
    : [['beforeRestriction', answer.beforeRestriction] as const, ['beforeLoss', answer.beforeLoss] as const];
  return (
    <>
      {problems.map((problem) => (
        <Notice key={problem.kind + problem.value}>{problemWords(problem, view.scenario.trigger, t)}</Notice>
      ))}
      {!view.inForce && <Notice>{t(($) => $.simulator.notInForce)}</Notice>}
      <CaseLine view={view} clock={clock} />
      {dated && view.doubt > 0 && <p>{t(($) => $.simulator.dayAlone)}</p>}
      {present !== undefined && <CaseStatus view={view} now={present} />}
      <div className="embedded-answer">
        <CaseHeadline view={view} clock={clock} now={present} />
      </div>
      <dl>
        {limits.map(([key, payBy]) => (
          <div key={key}>
            <dt>
              {questionWords(t, key, scenario, payBy, isPassedBy(payBy, scenario, present, settledAt, view.doubt))}
            </dt>
            <dd>
              <PayByWords payBy={payBy} scenario={scenario} clock={clock} now={present} doubt={view.doubt} />
              <Passing {...{ payBy, scenario, present, settledAt }} doubt={view.doubt} />
              {payBy.kind !== 'none' && (
                <>
                  <Clauses provisions={payBy.event.rule.citations.map(({ provision }) => provision)} />
                  <AnswerBeside payBy={payBy} scenario={scenario} clock={clock} now={present} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** How long until the moment, or since; nothing where it is no moment. */
function Passing({ payBy, scenario, present, settledAt, doubt }: PassingProps) {
  const limit = limitOf(payBy, scenario);
  if (present === undefined || limit === undefined || (payBy.kind !== 'moment' && payBy.kind !== 'at-once'))
    return null;
  const hasTime = hasTimeOf(payBy, scenario);
  return <DeadlineStatus {...{ limit, hasTime, settledAt, doubt }} now={present} trigger={scenario.trigger} />;
}

interface PassingProps {
  readonly payBy: PayBy;
  readonly scenario: Scenario;
  readonly present: number | undefined;
  readonly settledAt: number;
  readonly doubt: number;
}

function Clauses({ provisions }: { readonly provisions: readonly string[] }) {
  const hrefOf = useProvisionHref();
  const numberOf = useProvisionName();
  return [...new Set(provisions)].map((provision) => (
    <Fragment key={provision}>
      <a href={hrefOf(provision)} target="_blank" rel="noopener">
        {numberOf(provision)}
      </a>{' '}
    </Fragment>
  ));
}

function Back({ href }: { readonly href: string }) {
  const { t } = useTranslation();
  return (
    <footer>
      <p>{t(($) => $.simulator.caveat)}</p>
      <p>
        <a href={href} target="_blank" rel="noopener">
          {t(($) => $.exporting.embed.open)}
        </a>
      </p>
    </footer>
  );
}
