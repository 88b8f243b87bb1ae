import type { Headline } from './headline';

type Open = Extract<Headline, { readonly kind: 'paid-open' }>;

/**
 * What is said of a payment of which a day alone is given, where its hour decides.
 *
 * @param first - what is said of a payment at the first moment of that day.
 * @param last - the same of its last.
 * @param safe - before when nothing can have come; of a loss without a moment.
 * @returns `undefined` where both moments come to the same.
 */
export function openInDay(first: Headline, last: Headline, safe: Open['limit'] | undefined): Open | undefined {
  if (last.kind !== 'paid-late' && last.kind !== 'paid-undated') return undefined;
  const { event, disputed, isDecided } = last;
  const told = { kind: 'paid-open', event, disputed, isDecided } as const;
  if (first.kind === 'paid-in-time')
    return { ...told, limit: first.limit, orEarlier: first.orEarlier, beside: first.beside };
  return first.kind === 'paid' && safe ? { ...told, limit: safe, orEarlier: false, beside: undefined } : undefined;
}
