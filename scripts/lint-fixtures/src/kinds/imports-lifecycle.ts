import { DAY } from '@/lifecycle/count-period';
export const day = DAY;
