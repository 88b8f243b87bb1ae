import type { Provision } from '@/agreement/model';
export const idOf = ({ id }: Provision) => id;
