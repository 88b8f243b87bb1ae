import { createSearch } from '@/search/create-search';
export const create = createSearch;
