/** What the reader's pane begins with, and the keys: one file. */
export { default as PaneStart } from './pane-start';
export { default as ReaderKeys } from './reader-keys';
