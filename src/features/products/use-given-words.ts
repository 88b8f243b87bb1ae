import { useTranslation } from '@/i18n/use-translation';
import { writeDate } from '@/i18n/date-words';
import type { CaseSearch } from '@/ui/use-case-search';
import { givenMoment } from './use-figure-dates';

/** Says from when the dates of the list are counted; `undefined` where the address has no moment. */
export function useGivenWords() {
  const { t, i18n } = useTranslation();
  return (given: CaseSearch): string | undefined => {
    const [moment] = (['arrears', 'expiry'] as const).flatMap((trigger) => givenMoment(trigger, given) ?? []);
    if (!moment) return undefined;
    const { at, hasTime } = moment;
    const date = writeDate(at, { isEnglish: i18n.language === 'en', hasTime });
    const { trigger: happened } = given;
    const trigger = t(($) => $.listing[happened === 'arrears' || happened === 'expiry' ? happened : 'givenEither']);
    return t(($) => $.listing[hasTime ? 'given' : 'givenDay'], { date, trigger });
  };
}
