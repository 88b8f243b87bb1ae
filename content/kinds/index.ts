import type { UnitKinds } from '../../src/kinds/kinds';
import { general0106 } from './general-01-06.ts';
import { general0713 } from './general-07-13.ts';
import { general14 } from './general-14.ts';
import { special0118 } from './special-01-18.ts';
import { special1931 } from './special-19-31.ts';
import { special3242 } from './special-32-42.ts';
import { special4358 } from './special-43-58.ts';
import { special5963 } from './special-59-63.ts';
import { special6469 } from './special-64-69.ts';
import { special7075 } from './special-70-75.ts';

/**
 * Of what kinds each unit is, by two readers who were blind to each other and a third who settled what they differed in. A unit
 * that is of none is listed too, so that none is forgotten.
 */
export const kinds: UnitKinds = {
  ...general0106,
  ...general0713,
  ...general14,
  ...special0118,
  ...special1931,
  ...special3242,
  ...special4358,
  ...special5963,
  ...special6469,
  ...special7075,
};
