import type { Diagnostic } from '../agreement/diagnostic';
import type { UnitId } from '../agreement/model';

/** A provision, and words of its own text that it is named for. */
interface Shown {
  /** What it is about, where there is a wording for that. */
  readonly subject?: string;
  readonly provision: UnitId;
  readonly quotes: readonly string[];
}

/** Provisions that the interface names, in groups of any shape. */
export interface ShownContent {
  readonly [group: string]: Shown | readonly Shown[] | ShownContent;
}

/**
 * Checks that every provision that the interface names exists and has the words that it is named for.
 *
 * @returns an `error` for each that does not.
 */
export function checkShown(content: ShownContent, texts: ReadonlyMap<UnitId, string>): Diagnostic[] {
  return everyShown(content).flatMap(({ provision, quotes }): Diagnostic[] => {
    const text = texts.get(provision);
    if (text === undefined)
      return [
        {
          check: 'unknown-target',
          severity: 'error',
          message: `The interface names ${provision}, which is not there.`,
        },
      ];
    return quotes
      .filter((quote) => !text.includes(quote))
      .map((quote) => ({
        check: 'quote-not-found',
        severity: 'error',
        message: `The interface names ${provision} for “${quote}”, which it does not say.`,
      }));
  });
}

function everyShown(content: ShownContent): Shown[] {
  return Object.values(content).flatMap((group): Shown[] => {
    if (isList(group)) return [...group];
    return isShown(group) ? [group] : everyShown(group);
  });
}

const isList = (group: ShownContent[string]): group is readonly Shown[] => Array.isArray(group);
const isShown = (group: Shown | ShownContent): group is Shown => typeof group['provision'] === 'string';
