/** The structure of the text and the names of its provisions: what a text needs when the reader moves in it. One file. */
export * from './provision-names';
export * from './structure';
