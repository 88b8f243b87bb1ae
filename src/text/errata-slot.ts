import { serverRendered } from '@/ui/optional';

/** Where the misprints of a text are explained: they stand in the document, and their program comes after the page's. */
export const ErrataSlot = serverRendered(() => import('./errata-of'), { fallback: null });
