import { useTranslation } from '@/i18n/use-translation';
import { useNow } from '@/ui/use-now';

/** When something was saved, by the clock of the device: the time of day, with its day where that is another. */
export function useSavedAt(): (at: number) => string {
  const { i18n } = useTranslation();
  const now = useNow();
  return (at) => {
    const isToday = now !== undefined && new Date(at).toDateString() === new Date(now).toDateString();
    return new Intl.DateTimeFormat(i18n.language, {
      ...(isToday ? {} : { month: 'long', day: 'numeric' }),
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(at);
  };
}
