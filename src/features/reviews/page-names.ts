import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Label, Review } from '@/reviews/model';
import { makeCiting } from '@/text/cite-places';

type ReviewNames = ReturnType<typeof makeReviewNames>;

/** The zone of the device's clock at a moment: UTC+8, UTC-3:30, UTC. On paper nobody sees whose clock it was. */
export function zoneAt(at: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZoneName: 'shortOffset' }).formatToParts(at);
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
}

/** How pages and files name what stands in a review: moments, provisions, labels. */
export function makeReviewNames(t: TFunction, isEnglish: boolean) {
  const language = isEnglish ? 'en' : 'zh-CN';
  const date = { weekday: 'short', year: 'numeric', month: isEnglish ? 'short' : 'long', day: 'numeric' } as const;
  const clock = new Intl.DateTimeFormat(language, { ...date, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const calendar = new Intl.DateTimeFormat(language, date);
  const moment = (at: number) => clock.format(at);
  return {
    /** When something was done, by the clock of the device, as “saved 10:42” is: to the minute. */
    moment,
    /** Who wrote something and when; of nobody named the moment alone. */
    signed: (by: string, at: number) => [by.trim(), moment(at)].filter((part) => part !== '').join(' · '),
    day: (at: number) => calendar.format(at),
    /** A provision with its part, for both parts have a 6.2. */
    clause: makeCiting(t).named,
    label: ({ zh, en }: Label) => (isEnglish ? en : zh) || zh || en,
    labelOf: ({ labels }: Review, id: string) => {
      const label = labels.find((each) => each.id === id);
      return label === undefined ? id : (isEnglish ? label.en : label.zh) || label.zh || label.en;
    },
    isEnglish,
  };
}

export function useReviewNames(): ReviewNames {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  return useMemo(() => makeReviewNames(t, isEnglish), [t, isEnglish]);
}
