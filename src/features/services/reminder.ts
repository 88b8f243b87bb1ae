import type { TFunction } from 'i18next';
import { namePart } from '@/cases/use-shown-name';
import { nameOf } from '@/corpus/provision-names';
import { writeDate } from '@/i18n/date-words';
import { writeLength } from '@/i18n/duration-words';
import type { Locale } from '@/i18n/locales';
import { asksMore } from '@/lifecycle/asks-more';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import type { LifecycleRule } from '@/lifecycle/model';
import { hasRemedy } from '@/lifecycle/has-remedy';
import { missingWords } from '@/cases/missing-words';
import { isPaidOnADay, paymentOutcome } from '@/cases/payment-outcome';
import type { ServiceCase } from './service-case';
import { barredOf, comingOf, knownLimitOf, lacksOf, payByOf, sortCases } from './sort-cases';

interface Reader {
  readonly t: TFunction;
  readonly locale: Locale;
}

/**
 * Writes a text to send to whoever pays: for each service by when nothing stops and nothing is lost, with the clauses. It is in the
 * language of who reads it, which need not be the page's. Of a moment that is over it says so, and asks nobody to pay before it.
 *
 * @param now - epoch milliseconds; `undefined` where it is not known: nothing is over then.
 */
export function writeReminder(
  cases: readonly ServiceCase[],
  link: string,
  { t, locale }: Reader,
  now: number | undefined,
): string {
  const isEnglish = locale === 'en';
  const separator = t(($) => $.simulator.listSeparator);
  const clauseOf = namePart(nameOf, t);
  const clausesOf = (rules: readonly LifecycleRule[]) =>
    [...new Set(rules.flatMap(({ citations }) => citations.map(({ provision }) => clauseOf(provision))))].join(
      separator,
    );
  const subjectOf = ({ object, subject }: LifecycleRule) =>
    object ? object[isEnglish ? 'en' : 'zh'] : t(($) => $.events.subject[subject]);
  const barredWords = (one: ServiceCase) => {
    const rules = barredOf(one);
    if (rules.length === 0) return '';
    return t(($) => $.reminder.barred, {
      trigger: t(($) => $.events.trigger[one.clock.trigger]),
      what: rules.map(subjectOf).join(separator),
      clauses: clausesOf(rules),
    });
  };
  const limitWords = (one: ServiceCase, which: 'stop' | 'loss'): string => {
    const payBy = payByOf(one, which);
    const limit = knownLimitOf(one, which);
    if (payBy.kind === 'none') {
      const { scenario, otherVariants } = one.view;
      const other = otherVariants.find(
        ({ answer }) => payByOf({ view: { ...one.view, answer } }, which).kind !== 'none',
      );
      const nameOfKind = ({ name }: typeof scenario) => (isEnglish ? name.en : name.zh);
      return other
        ? t(($) => $.reminder.noneOfKind[which], { kind: nameOfKind(scenario), other: nameOfKind(other.scenario) })
        : t(($) => $.reminder.none[which]);
    }
    const clauses = clausesOf([payBy.event.rule]);
    const { view, clock } = one;
    const trigger = t(($) => $.events.trigger[clock.trigger]);
    if (!limit) {
      const { notBefore, rule } = payBy.event;
      const isTimed = hasTimeOfDay(rule, view.scenario.rules) && view.doubt === 0;
      const floor =
        notBefore > view.triggeredAt
          ? t(($) => $.reminder.notBefore, {
              moment: clock.dated
                ? writeDate(notBefore, { isEnglish, hasTime: isTimed })
                : t(($) => $.reminder.within, { trigger, duration: writeLength(notBefore - view.triggeredAt, t) }),
            })
          : '';
      const lacks = lacksOf(one, which);
      return lacks.length > 0
        ? t(($) => $.reminder.lacking[which], { clauses, what: missingWords(t, lacks) }) + floor
        : t(($) => $.reminder.unknown[which], { clauses }) + floor;
    }
    const hasTime = limit.hasTime && view.doubt === 0;
    const moment = clock.dated
      ? writeDate(limit.at, { isEnglish, hasTime })
      : t(($) => $.reminder.within, { trigger, duration: writeLength(limit.at - view.triggeredAt, t) });
    const isAtOnce = payBy.kind === 'at-once' || limit.at <= view.triggeredAt;
    if (!hasRemedy(view.scenario))
      return isAtOnce
        ? t(($) => $.reminder.noRemedyAtOnce[which], { trigger, clauses })
        : t(($) => $.reminder.noRemedy[which], { moment, clauses });
    if (isAtOnce) return t(($) => $.reminder.atOnce[which], { trigger, clauses });
    const asked = asksMore(payBy.event.rule.asks, view.scenario.trigger);
    const isEarlier = payBy.kind === 'moment' && payBy.orEarlier !== undefined;
    const doubt =
      (asked ? t(($) => $.reminder[asked]) : '') +
      (isEarlier ? t(($) => $.reminder.orEarlier[which]) : '') +
      (payBy.disputed ? t(($) => $.reminder.disputed) : '');
    const comes = comingOf(one, which);
    const coming = comes
      ? t(($) => $.reminder.comes, {
          moment: clock.dated
            ? writeDate(comes.at, { isEnglish, hasTime: comes.hasTime && view.doubt === 0 })
            : t(($) => $.reminder.within, { trigger, duration: writeLength(comes.at - view.triggeredAt, t) }),
        })
      : '';
    const isPast = clock.dated && now !== undefined && limit.at + view.doubt <= now;
    if (isPast) {
      // What decides a loss is over (13.2), and the loss itself may be ahead.
      const isLossAhead = comes !== undefined && now < comes.at;
      return (
        t(($) => (isLossAhead ? $.reminder.overDecided : $.reminder.over[which]), { moment, clauses }) + coming + doubt
      );
    }
    const isPerhapsPast = clock.dated && now !== undefined && limit.at <= now;
    const perhaps = isPerhapsPast ? t(($) => $.reminder.perhapsOver) : '';
    return t(($) => $.reminder[which], { moment, clauses }) + perhaps + coming + doubt;
  };
  const lineOf = (one: ServiceCase): string => {
    const { clock, view, service, product } = one;
    const when = clock.dated ? ` ${writeDate(view.triggeredAt, { isEnglish, hasTime: view.doubt === 0 })}` : '';
    const name = service.label || (isEnglish ? product.en : product.zh);
    const day = clock.dated && view.doubt > 0 ? t(($) => $.reminder.dayAlone) : '';
    const what = t(($) => $.events.trigger[clock.trigger]) + when + day;
    if (view.paidAfter === Infinity) {
      const [stop, loss] = [barredWords(one) + limitWords(one, 'stop'), limitWords(one, 'loss')];
      return t(($) => $.reminder.line, { name, what, stop, loss });
    }
    const moment = writeDate(view.triggeredAt + view.paidAfter, { isEnglish, hasTime: !isPaidOnADay(one) });
    const outcome = paymentOutcome(one);
    const isLate = outcome === 'late' || outcome === 'unsure';
    return t(($) => $.reminder.paid, {
      name,
      what,
      moment,
      outcome: isLate ? t(($) => $.reminder.outcome[outcome]) : '',
    });
  };
  return [t(($) => $.reminder.title), ...sortCases(cases, 'loss').map(lineOf), t(($) => $.services.caveat), link].join(
    '\n',
  );
}
