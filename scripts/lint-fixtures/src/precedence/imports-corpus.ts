import { findUnit } from '@/corpus';
export const find = findUnit;
