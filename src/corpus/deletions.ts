/** What the vendor deletes or releases, or may. A module of its own: only what needs it loads it. */
export { default as deletions } from 'virtual:deletions';
