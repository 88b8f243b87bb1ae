/**
 * What is being typed, by its review and place, until the database has it. It is written in the very event: a page that goes in the
 * next millisecond takes a transaction with it, and this not.
 */
export interface DraftMirror {
  /** `undefined` where nothing waits; empty where a draft was taken away. */
  readonly read: (review: string, place: string) => string | undefined;
  /** @returns whether it is kept: storage can be denied or full, and what is very long is not put there. */
  readonly write: (review: string, place: string, text: string) => boolean;
  /** Forgets a text that is in the database by now, unless another tab has put another there meanwhile. */
  readonly forget: (review: string, place: string, text: string) => void;
  /** Of a review that is deleted for good. */
  readonly forgetAll: (review: string) => void;
}

const PREFIX = 'review-draft:';
/** In UTF-16 units: room for some drafts at once in what browsers give a site, five million. */
const LONGEST = 200_000;

/** In the browser's storage, which outlives the tab. @param storage - throws where it is denied. */
export function createDraftMirror(storage: () => Storage): DraftMirror {
  // Ids have no control characters, so that no review's drafts begin with another's id.
  const keyOf = (review: string, place = '') => `${PREFIX}${review}\n${place}`;
  const attempt = <Value>(run: (storage: Storage) => Value): Value | undefined => {
    try {
      return run(storage());
    } catch {
      return undefined;
    }
  };
  return {
    read: (review, place) => attempt((kept) => kept.getItem(keyOf(review, place))) ?? undefined,
    write: (review, place, text) => {
      const isKept = attempt((kept) => {
        if (text.length <= LONGEST) kept.setItem(keyOf(review, place), text);
        return text.length <= LONGEST;
      });
      // What was there before is older than what could not be put there.
      if (isKept !== true) attempt((kept) => kept.removeItem(keyOf(review, place)));
      return isKept === true;
    },
    forget: (review, place, text) => {
      attempt((kept) => {
        if (kept.getItem(keyOf(review, place)) === text) kept.removeItem(keyOf(review, place));
      });
    },
    forgetAll: (review) => {
      attempt((kept) => {
        const keys = Array.from({ length: kept.length }, (_none, index) => kept.key(index) ?? '');
        for (const key of keys) if (key.startsWith(keyOf(review))) kept.removeItem(key);
      });
    },
  };
}

/** That of this browser. */
export const draftMirror = createDraftMirror(() => localStorage);
