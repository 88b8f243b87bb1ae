import { useTranslation } from 'react-i18next';
import { nameOf } from '@/corpus/provision-names';
import { writeDate } from '@/i18n/date-words';
import { useDurationWords } from '@/i18n/duration-words';
import type { ServiceCase } from './service-case';
import { knownLimitOf, payByOf, sortCases } from './sort-cases';

/** Writes a text to send to whoever pays: for each service by when nothing stops and nothing is lost, with the clauses. */
export function useReminder() {
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const separator = t(($) => $.simulator.listSeparator);
  const limitWords = (one: ServiceCase, which: 'stop' | 'loss'): string => {
    const payBy = payByOf(one, which);
    const limit = knownLimitOf(one, which);
    if (payBy.kind === 'none') return t(($) => $.services.reminder.none[which]);
    const clauses = [...new Set(payBy.event.rule.citations.map(({ provision }) => nameOf(provision)))].join(separator);
    if (!limit) return t(($) => $.services.reminder.unknown[which], { clauses });
    const { view, clock } = one;
    const trigger = t(($) => $.events.trigger[clock.trigger]);
    if (payBy.kind === 'at-once') return t(($) => $.services.reminder.atOnce[which], { trigger, clauses });
    const moment = clock.dated
      ? writeDate(limit.at, { isEnglish: i18n.language === 'en', hasTime: limit.hasTime && view.doubt === 0 })
      : t(($) => $.services.reminder.within, { trigger, duration: durationWords(limit.at - view.triggeredAt) });
    const doubt = payBy.disputed ? t(($) => $.services.reminder.disputed) : '';
    return t(($) => $.services.reminder[which], { moment, clauses }) + doubt;
  };
  return (cases: readonly ServiceCase[], link: string): string =>
    [
      t(($) => $.services.reminder.title),
      ...sortCases(cases, 'loss').map((one) => {
        const { clock, view } = one;
        const isEnglish = i18n.language === 'en';
        const when = clock.dated ? ` ${writeDate(view.triggeredAt, { isEnglish, hasTime: view.doubt === 0 })}` : '';
        return t(($) => $.services.reminder.line, {
          name: one.name,
          what: t(($) => $.events.trigger[clock.trigger]) + when,
          stop: limitWords(one, 'stop'),
          loss: limitWords(one, 'loss'),
        });
      }),
      t(($) => $.services.caveat),
      link,
    ].join('\n');
}
