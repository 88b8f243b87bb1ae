/** How far the readers of the kinds of provision agreed. */
export { kindAgreement } from '@content/kinds/agreement';
