import type { Verdict } from './ask-version';

/** How long a page stands before it asks for the version when the reader comes back to it, in milliseconds. */
const STANDING = 10 * 60_000;
/** How long after a question a failure asks no other, in milliseconds: parts fail together. */
const TOGETHER = 5000;

/**
 * Decides when a page asks whether it is still the current one.
 *
 * @param tell - called with each answer, but that the site is out of reach only where something was missed.
 * @param now - milliseconds of a clock.
 */
export function watchVersion(ask: () => Promise<Verdict>, tell: (verdict: Verdict) => void, now: () => number) {
  let asked = now();
  let hasFailed = false;
  /** Only where something did not load is it worth a word that the site does not answer. */
  const askNow = (isMissed = false) => {
    asked = now();
    void ask().then((verdict) => {
      if (isMissed || verdict !== 'unreachable') tell(verdict);
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
  };
}
