/** Every time limit of the text, as the build compiled it. A module of its own: only what needs it loads it. */
export { default as limits } from 'virtual:limits';
