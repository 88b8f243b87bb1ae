/** What concepts of law are called, without their clauses. A module of its own: only what needs it loads it. */
export { default as conceptNames } from 'virtual:concept-names';
