import type { i18n } from 'i18next';
import { addWording } from '@/i18n/create-i18n';
import type { ExportSource, Provision } from '@/review-files/model';
import type { ReviewState } from '@/reviews/model';
import { effectLines } from './effects-words';
import { movedBy } from './moved-by';

/** What each proposal would move, as lines of a file; of one that was written for other words nothing is said. */
export async function effectsOfProposals(
  { proposals }: ReviewState,
  provisions: readonly Provision[],
  translator: i18n,
): Promise<ExportSource['effects']> {
  await Promise.all([addWording(translator, 'reviewing'), addWording(translator, 'events')]);
  const texts = new Map(provisions.map(({ id, text }) => [id, text]));
  const current = [...proposals.values()].filter(({ unit, from, text }) => texts.get(unit) === from && text !== from);
  return Object.fromEntries(
    await Promise.all(
      current.map(async (proposal) => [proposal.unit, effectLines(await movedBy(proposal), translator)] as const),
    ),
  );
}
