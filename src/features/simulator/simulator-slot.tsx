import { memo } from 'react';
import { toLocale } from '@/i18n/locales';
import { loadGlosses } from '@/corpus/glosses';
import { serverRendered } from '@/ui/optional';

const LiveSimulator = serverRendered(() => import('./case-parts'), {
  pick: (parts) => parts.LiveSimulator,
  wording: ['simulator', 'events', 'moments'],
  also: ({ language }) => loadGlosses(toLocale(language)),
});

/** The place of the simulator. Memoised: an update from around it would make React give up what the server rendered. */
export const SimulatorSlot = memo(LiveSimulator);
