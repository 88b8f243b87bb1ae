import type { Verdict } from './ask-version';

/** How long a page stands before it asks for the version when the reader comes back to it, in milliseconds. */
const STANDING = 10 * 60_000;
/** How long after a question a failure asks no other, in milliseconds: parts fail together. */
const TOGETHER = 5000;
/** After how long a site that could not be reached is asked again: at first, and at most, in milliseconds. */
const PAUSE = 5000;
const LONGEST_PAUSE = 80_000;

/**
 * Decides when a page asks whether it is still the current one.
 *
 * @param tell - called with each answer, but that the site is out of reach only where something was missed.
 * @param now - milliseconds of a clock.
 * @param later - calls something after so many milliseconds: while the site cannot be reached it is asked again, with growing
 *   pauses, for a browser that has a connection does not notice when the site is back.
 */
export function watchVersion(
  ask: () => Promise<Verdict>,
  tell: (verdict: Verdict) => void,
  now: () => number,
  later: (callback: () => void, pause: number) => unknown,
) {
  let asked = now();
  let hasFailed = false;
  let isOver = false;
  let pause = PAUSE;
  let isWaiting = false;
  const askAgain = () => {
    isWaiting = false;
    if (!isOver) askNow();
  };
  /** Only where something did not load is it worth a word that the site does not answer; what was put away is not said again by itself. */
  const askNow = (isMissed = false) => {
    asked = now();
    void ask().then((verdict) => {
      if (isOver) return;
      if (isMissed || verdict !== 'unreachable') tell(verdict);
      if (verdict !== 'unreachable') pause = PAUSE;
      else if (hasFailed && !isWaiting) {
        isWaiting = true;
        later(askAgain, pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    });
  };
  return {
    /** The page has become visible again. */
    onVisible: () => {
      if (now() - asked >= STANDING) askNow();
    },
    /** The page came from what the browser keeps, which may be old. */
    onKept: () => askNow(),
    /** A part of the page did not load. */
    onFailure: () => {
      if (hasFailed && now() - asked < TOGETHER) return;
      hasFailed = true;
      askNow(true);
    },
    /** Nothing is asked or told any more. */
    stop: () => {
      isOver = true;
    },
  };
}
