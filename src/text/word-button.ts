import { optional } from '@/ui/optional';

/** Saves as Word what the page shows; nobody needs it to read, so it comes after the page. */
export const SaveWordButton = optional(() => import('./save-word-button'), { isSilent: true });
