import { errata } from '../../content/errata';
export const slips = errata;
