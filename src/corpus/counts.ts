/** How much the text holds. A module of its own, for every page names it. */
export { default as counts } from 'virtual:counts';
