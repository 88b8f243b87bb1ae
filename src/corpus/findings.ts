/** Of which provisions the families of repeated wordings and the concepts of law are. A module of its own: only what needs it loads it. */
export { default as findings } from 'virtual:findings';
