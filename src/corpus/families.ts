/** Families of repeated wordings. A module of its own: only what needs it loads it. */
export { default as families } from 'virtual:families';
