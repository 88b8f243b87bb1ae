import Fuse from 'fuse.js/basic';
export const search = Fuse;
