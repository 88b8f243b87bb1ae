import { edition } from '@content/edition';
import { startOfDate } from '@/time/beijing';

export { edition };

/** When this edition took effect, in epoch milliseconds: the day that it prints, from its beginning in Beijing. */
export const IN_FORCE = startOfDate(edition.effective);
