import type { PhaseKind } from '@/lifecycle/phase';

/** How a stretch of a rail looks: it goes on, it is cut or in doubt, it is over without a word of the data, it is gone. */
export type RailLook = 'going' | 'cut' | 'over' | 'gone';

/** How each state looks on a small rail. */
export const RAIL_LOOKS: Readonly<Record<PhaseKind, RailLook>> = {
  running: 'going',
  restored: 'going',
  'restored-implied': 'going',
  kept: 'going',
  held: 'going',
  'order-paid': 'going',
  unsettled: 'cut',
  'unsettled-part': 'cut',
  undated: 'cut',
  restricted: 'cut',
  suspended: 'cut',
  unreachable: 'cut',
  unreadable: 'cut',
  'view-only': 'cut',
  ended: 'over',
  silent: 'over',
  uncharged: 'over',
  charged: 'going',
  lapsed: 'gone',
  // What becomes of the data the text leaves open; of a part, the rest is still there.
  released: 'over',
  'not-viewable': 'gone',
  'partly-lost': 'cut',
  deleted: 'gone',
};
