/** What a reviewer goes through, with the clauses. A module of its own: only what needs it loads it. */
export { default as checklists } from 'virtual:checklists';
