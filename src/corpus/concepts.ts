/** Concepts of law, each with its clauses. A module of its own: only what needs it loads it. */
export { default as concepts } from 'virtual:concepts';
