import { gapOf } from '@/i18n/gap';
import type { i18n } from 'i18next';
import type { SimulatorView } from './simulator-view';
import { toCalendar } from './calendar-entries';
import { writeCalendar } from './calendar-file';
import type { CaseOrigin } from './export-words';

interface Saved {
  readonly file: string;
  /** How many entries it has; a file without any is not worth saving. */
  readonly count: number;
  /** What to say of it. */
  readonly message: string;
}

/** Writes the calendar of a case, and says how many dates it has, or that all are over. */
export function saveCalendar(
  view: SimulatorView,
  translator: i18n,
  origin: CaseOrigin,
  options: Parameters<typeof toCalendar>[3],
): Saved {
  const { t } = translator;
  const entries = toCalendar(view, translator, origin, options);
  const passed = toCalendar(view, translator, origin, { ...options, withPassed: true }).length - entries.length;
  const cancelled = entries.filter(({ isCancelled }) => isCancelled).length;
  const standing = entries.length - cancelled;
  const count = entries.length;
  const message =
    count > 0
      ? [
          ...(standing > 0 ? [t(($) => $.exporting.calendar.saved, { count: standing })] : []),
          ...(cancelled > 0 ? [t(($) => $.exporting.calendar.cancelledSaved, { count: cancelled })] : []),
          ...(passed > 0 ? [t(($) => $.exporting.calendar.leftOut, { count: passed })] : []),
          ...(standing > 0 ? [t(($) => $.exporting.calendar.alarms)] : []),
        ].join(gapOf(translator.language))
      : t(($) => (passed > 0 ? $.exporting.calendar.allPassed : $.exporting.calendar.nothing));
  const { language } = translator;
  return { file: writeCalendar(entries, { name: origin.product, language, now: options.now }), count, message };
}
