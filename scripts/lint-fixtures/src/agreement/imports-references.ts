import { findReferences } from '../references/find-references';
export const find = findReferences;
