/** Slips of the text and doubts that its words leave, in its order. A module of its own: only what needs it loads it. */
export { default as defects } from 'virtual:defects';
