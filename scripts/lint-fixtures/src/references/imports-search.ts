import { fold } from '@/search/normalise';
export const folded = fold;
