import type { Effect } from '@/lifecycle/model';
import type { WordingParts } from '@/i18n/create-i18n';

/** What is done to a thing that stops or is lost. */
type Done = keyof WordingParts['simulator']['simulator']['headline']['done'];

const DONE: Readonly<Partial<Record<Effect, Done>>> = {
  bar: 'bar',
  suspend: 'suspend',
  freeze: 'freeze',
  stop: 'stop',
  close: 'close',
  terminate: 'terminate',
  downgrade: 'downgrade',
  release: 'release',
  delete: 'delete',
  void: 'void',
  end: 'end',
};

/** The word for what is done to a thing, by the effect of a rule; `undefined` for what stops or takes nothing. */
export const doneTo = (effect: Effect): Done | undefined => DONE[effect];
