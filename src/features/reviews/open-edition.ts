import type { UnitId } from '@/agreement/model';
import type { EditContext } from '@/reviews/edits';
import type { Review } from '@/reviews/model';
import { moveToEdition } from '@/reviews/move-edition';
import type { Desk } from './desk';

/**
 * Brings a review that is open to the edition of the site: its marks are found in the words that are there now, and what is not sure
 * waits for the reviewer. In its own edition it stays as it is. Several tabs do it one after another, and the first is enough.
 *
 * @param loadTexts - the own text of every unit; asked only where the review is of another edition.
 * @returns the edition that it was of; `undefined` where nothing was to be done.
 */
export async function bringToEdition(
  desk: Desk,
  loadTexts: () => Promise<ReadonlyMap<UnitId, string>>,
  edition: Review['edition'],
  contextOf: (by: string) => EditContext,
): Promise<string | undefined> {
  const reviewOf = () => desk.view().state.review;
  const isThere = () => reviewOf().edition.sha256 === edition.sha256;
  if (isThere()) return undefined;
  const texts = await loadTexts();
  return alone(`review ${reviewOf().id}`, async () => {
    // What another tab has done meanwhile is taken over first.
    await desk.retry();
    if (isThere()) return undefined;
    const { id } = reviewOf().edition;
    await desk.edit(moveToEdition(desk.view().state, texts, edition, contextOf(reviewOf().author.name)));
    return id;
  });
}

/** Runs something while no other tab does; at once where the browser has no locks. */
async function alone<Value>(name: string, run: () => Promise<Value>): Promise<Value> {
  const { locks } = navigator as Partial<Navigator>;
  return locks ? locks.request(name, run) : run();
}
