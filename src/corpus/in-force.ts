import { startOfDate } from '@/time/beijing';
import { edition } from './edition';

/** When this edition took effect, in epoch milliseconds: the day that it prints, from its beginning in Beijing. */
export const IN_FORCE = startOfDate(edition.effective);
