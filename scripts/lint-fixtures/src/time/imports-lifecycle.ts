import { lengthOf } from '@/lifecycle/count-period';
export const length = lengthOf;
