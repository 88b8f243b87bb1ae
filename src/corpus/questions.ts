/** Provisions that can be read in more than one way. A module of its own: only what needs it loads it. */
export { default as questions } from 'virtual:questions';
