import { useTranslation } from '@/i18n/use-translation';
import { findProduct } from '@/corpus/products';
import { TRIGGER_NAMES } from './csv-columns';

/** How a row of a preview says what it is, in the language of the page. */
export function useCaseWords() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return {
    isEnglish: language === 'en',
    productName: (slug: string) => findProduct(slug)?.[language] ?? slug,
    triggerName: (trigger: string) => TRIGGER_NAMES[trigger]?.[language] ?? trigger,
    /** A moment as it is written in a table. */
    momentName: (at: string) => at.replace('T', ' '),
    /** Several names as one phrase. */
    allOf: (names: readonly { readonly zh: string; readonly en: string }[]) =>
      names.map((name) => name[language]).join(language === 'en' ? ', ' : '、'),
    /** When something was saved, by the clock of the device; with its day where that is another. */
    savedAt: (at: number, now: number | undefined) =>
      new Intl.DateTimeFormat(i18n.language, {
        ...(now !== undefined && new Date(at).toDateString() === new Date(now).toDateString()
          ? {}
          : { month: 'long', day: 'numeric' }),
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(at),
  };
}
