import { createRouter } from '@/create-router';
export const create = createRouter;
