import type { SilenceState } from '@/silences/model';

/** A sign for each state beside its word, so that they are told apart without colour. */
export const SILENCE_SIGNS: Readonly<Record<SilenceState, string>> = {
  printed: '●',
  right: '◐',
  window: '◇',
  disputed: '≠',
  general: '○',
  none: '–',
};
