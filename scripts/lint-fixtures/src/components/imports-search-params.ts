import { readSearch } from '../search-params';
export const read = readSearch;
