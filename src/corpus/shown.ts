/** Provisions that the interface itself leads to, shows or rests on; the build has checked their words. */
export { shown } from '@content/shown';
