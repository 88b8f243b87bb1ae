import { offsetOf } from '@/lifecycle/relative-span';
export const offset = offsetOf;
