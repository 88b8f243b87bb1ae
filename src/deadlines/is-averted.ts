import type { Averted, TimeLimit } from './model';

/** Whether an entry of what paying in time averts is about a limit. */
export function isAverted(
  { unit, words, near = words }: Averted,
  limit: Pick<TimeLimit, 'unit' | 'words' | 'quote'>,
): boolean {
  return unit === limit.unit && words === limit.words && limit.quote.includes(near);
}
