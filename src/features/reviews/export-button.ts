import { optional } from '@/ui/optional';

/** Opens what can be made of a review to be carried away; it comes after the page. */
export const ExportButton = optional(() => import('./export-menu'), { wording: ['reviewExport'], isSilent: true });
