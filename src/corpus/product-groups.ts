export { productGroups } from '@content/product-groups';
