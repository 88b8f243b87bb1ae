export { edition } from '@content/edition';
