/** The board of my services, with what keeps them: one file. */
export { default as ListKeeping } from './list-keeping';
export { default as ServicesBoard } from './services-board';
