/** The words of both provisions, in the order of the pairs of `precedence`. A module of its own: only what needs it loads it. */
export { default as quotes } from 'virtual:precedence-quotes';
