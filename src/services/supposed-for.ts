import type { ServiceList } from './model';

/** Whether a supposed payment is for a service: for those that are chosen, else for all. */
export const isSupposedFor = ({ supposed: { only } }: Pick<ServiceList, 'supposed'>, id: string): boolean =>
  only.length === 0 || only.includes(id);
