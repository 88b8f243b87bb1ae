/** Wrong numbers in the source, each with what is meant. A module of its own: only what needs it loads it. */
export { default as errata } from 'virtual:errata';
