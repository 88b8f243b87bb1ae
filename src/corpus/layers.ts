/** Terms, documents, references and the other finds in the text, as the build compiled them. A module of its own: only what needs it loads it. */
export { default as layers } from 'virtual:layers';
