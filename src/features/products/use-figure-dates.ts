import { useTranslation } from '@/i18n/use-translation';
import { writeShortDay } from '@/i18n/date-words';
import type { GlanceFigure, GlanceTrigger } from '@/lifecycle/glance-figures';
import { writeLocal } from '@/time/beijing';
import { HOUR } from '@/time/duration';
import { isDay, readMoment } from '@/time/read-moment';
import { caseOfTrigger, type CaseSearch } from '@/ui/use-case-search';

/** When it happened, as far as the address says; epoch milliseconds. */
export interface GivenMoment {
  readonly at: number;
  readonly hasTime: boolean;
}

/** Reads the moment of a case for one trigger; `undefined` where it has none, or that of the other. */
export function givenMoment(trigger: GlanceTrigger, given: CaseSearch): GivenMoment | undefined {
  const { at: written } = caseOfTrigger(trigger, given);
  const at = written === undefined ? undefined : readMoment(written);
  return at === undefined || written === undefined ? undefined : { at, hasTime: !isDay(written) };
}

interface Options {
  /** Whether the date has its year, as a file needs it: 2026-12-04 15:20. */
  readonly isFull?: boolean;
}

/**
 * Writes the date to which a figure comes from the reader's moment: to the minute where clause and reader give an hour, else
 * the day; “at the earliest” unless it can be no other. Nothing for what comes at once, or has no figure.
 */
export function useFigureDates(given: CaseSearch, { isFull = false }: Options = {}) {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  return (figure: GlanceFigure | null, trigger: GlanceTrigger): string | undefined => {
    const moment = givenMoment(trigger, given);
    if (!moment || figure?.kind !== 'hours' || figure.hours === 0) return undefined;
    const at = moment.at + figure.hours * HOUR;
    const hasTime = moment.hasTime && figure.isDay !== true;
    const [day, first] = [writeLocal(at), writeLocal(moment.at)];
    const time = hasTime ? ` ${day.slice(11)}` : '';
    const year = day.slice(0, 4) === first.slice(0, 4) ? '' : `${day.slice(0, 4)} `;
    const date = (isFull ? day.slice(0, 10) : `${year}${writeShortDay(at, isEnglish)}`) + time;
    const { until, disputed, varies, isRight, orEarlier } = figure;
    const isFixed = moment.hasTime && until === undefined && !disputed && !varies && !isRight;
    return t(($) => $.listing.dates[orEarlier ? 'orEarlier' : isFixed ? 'day' : 'earliest'], { date });
  };
}
