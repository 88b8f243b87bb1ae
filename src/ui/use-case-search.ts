import { useLocation } from '@tanstack/react-router';
import { useMounted } from './use-mounted';

/** What happened and when, as the address writes it. */
export interface CaseSearch {
  readonly trigger?: string;
  readonly at?: string;
}

/** What a customer knows; the other triggers are not every product's. */
const TRAVELLING = new Set(['arrears', 'expiry']);

/**
 * The reader's case for a link to what follows a trigger. The moment goes along only where it is of that trigger, or of none:
 * that of an expiry is none of arrears.
 */
export function caseOfTrigger(trigger: string, own: CaseSearch): CaseSearch & { readonly trigger: string } {
  const isOwn = TRAVELLING.has(trigger) && own.at !== undefined && (own.trigger ?? trigger) === trigger;
  return { trigger, ...(isOwn ? { at: own.at } : {}) };
}

/** What travels of a case: the moment of what does not travel itself is that of nothing else. */
export function travellingOf(trigger: unknown, at: unknown): CaseSearch {
  const isNamed = typeof trigger === 'string' && trigger !== '';
  if (isNamed && !TRAVELLING.has(trigger)) return {};
  return { ...(isNamed ? { trigger } : {}), ...(typeof at === 'string' && at !== '' ? { at } : {}) };
}

/** The values of a link from one place of the full text to another: the case that the address has stays. Not for what the server renders. */
export const withCase =
  (values: Readonly<Record<string, string>>) =>
  ({ trigger, at }: CaseSearch): CaseSearch & Readonly<Record<string, string>> => ({
    ...travellingOf(trigger, at),
    ...values,
  });

/**
 * The reader's case as it stands in the address, for the links that lead to another product or list: one case travels with
 * the reader. Empty in the first render, which is the server's, and where the address has none.
 */
export function useCaseSearch(): CaseSearch {
  const mounted = useMounted();
  const { trigger, at } = useLocation({ select: ({ search }) => search as Readonly<Record<string, unknown>> });
  return mounted ? travellingOf(trigger, at) : {};
}
