import { Fragment, type ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { shown } from '@/corpus/shown';
import type { ProductWithoutRules, RuleCitation, Trigger } from '@/lifecycle/model';
import { writeDate } from '@/i18n/date-words';
import { Disclosure } from '@/ui/disclosure';
import { Cited } from './cited';
import { ClauseLink } from './clause-link';
import { useProvisionName } from '@/cases/provision-name';
import { useWording } from '@/cases/event-name';

/** A moment that takes two figures for everything. */
const WIDEST = Date.UTC(2000, 11, 20, 12);

interface Props {
  /** The product's name in the reader's language. */
  readonly product: string;
  readonly reasons: ProductWithoutRules;
  /** What happened, by which the place to look is named. */
  readonly trigger: Trigger;
  /** When it was, in words; absent where no date is given. */
  readonly moment?: string | undefined;
  /** Whether the address is not read yet: room is kept for the moment that it may have. */
  readonly isServed?: boolean;
  /** Whether the words of the clauses are one step away, and their numbers alone in sight. */
  readonly isFolded?: boolean;
  /** What the general terms come to, for who wants to work it out. */
  readonly children: ReactNode;
}

/**
 * All that there is to say of a product whose own terms have no rules: that nothing is written, what the general terms say,
 * and where to look. A machine full of “not stated” would only frighten.
 */
export function WithoutRules({ product, reasons, trigger, moment, isServed, isFolded = true, children }: Props) {
  const { t, i18n } = useTranslation();
  const wording = useWording();
  const on = (when: string) =>
    t(($) => $.simulator.withoutRulesOn, { trigger: t(($) => $.events.trigger[trigger]), moment: when });
  return (
    <div className="without-rules">
      <p>
        {t(($) => $.simulator.withoutRules, { product, reason: wording(reasons.reason) })}{' '}
        <Clauses citations={reasons.citations} isFolded={isFolded} />
      </p>
      {isServed && moment === undefined && (
        // As wide as any moment; nobody sees it.
        <p className="unread-moment" aria-hidden>
          {on(writeDate(WIDEST, { isEnglish: i18n.language === 'en', hasTime: true }))}
        </p>
      )}
      {moment !== undefined && <p>{on(moment)}</p>}
      <p className="where-to-look">
        {t(($) => $.simulator[trigger === 'expiry' ? 'withoutRulesSeeExpiry' : 'withoutRulesSee'], { product })}
      </p>
      <p>
        {t(($) => $.simulator.withoutRulesGeneral)} <Clauses citations={shown.withoutRules} isFolded={isFolded} />
      </p>
      {isFolded && (
        <Disclosure summary={t(($) => $.simulator.withoutRulesWords)}>
          <p>
            <Cited citations={[...reasons.citations, ...shown.withoutRules]} />
          </p>
        </Disclosure>
      )}
      {children}
    </div>
  );
}

interface ClausesProps {
  readonly citations: readonly RuleCitation[];
  readonly isFolded: boolean;
}

/** The clauses of a sentence: their numbers, or with their words. */
function Clauses({ citations, isFolded }: ClausesProps) {
  const nameOf = useProvisionName();
  if (!isFolded) return <Cited citations={citations} />;
  return citations.map(({ provision }, index) => (
    <Fragment key={provision}>
      {index > 0 && ' '}
      <ClauseLink provision={provision} clause={nameOf(provision)} />
    </Fragment>
  ));
}
