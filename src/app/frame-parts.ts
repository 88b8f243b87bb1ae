/** What stands around every page and comes after it: one file. */
export { default as SiteStatus } from '@/features/shell/site-status';
export { default as SiteExtras } from './site-extras';
