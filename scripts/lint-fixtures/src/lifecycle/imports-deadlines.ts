import { readLength } from '@/deadlines/read-length';
export const read = readLength;
