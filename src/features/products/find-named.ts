export { findOutsideProducts } from '@/corpus/outside-products';
export { filterProducts } from '@/corpus/search-names';
export { OutsideCard } from '@/text/outside-card';
