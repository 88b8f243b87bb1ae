/** The map of silence. Only the server draws it, and no program carries it. */
export { default as silences } from 'virtual:silences';
