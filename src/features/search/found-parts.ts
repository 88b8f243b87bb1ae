/** The search, its results and what they are narrowed by: one file. */
export { default as SearchFacets } from './search-facets';
export { default as SearchResultList } from './search-result-list';
export { openSearch } from './search-session';
