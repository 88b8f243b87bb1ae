import type { UnitKinds } from '../../src/kinds/kinds';
import { general0106 } from './general-01-06.ts';
import { general0713 } from './general-07-13.ts';
import { general14 } from './general-14.ts';
import { special0118 } from './special-01-18.ts';
import { special1932 } from './special-19-32.ts';
import { special3342 } from './special-33-42.ts';
import { special4358 } from './special-43-58.ts';
import { special5964 } from './special-59-64.ts';
import { special6571 } from './special-65-71.ts';
import { special7275 } from './special-72-75.ts';

/**
 * Of what kinds each unit is, by two readers who were blind to each other and a third who settled what they differed in. A unit
 * that is of none is listed too, so that none is forgotten.
 */
export const kinds: UnitKinds = {
  ...general0106,
  ...general0713,
  ...general14,
  ...special0118,
  ...special1932,
  ...special3342,
  ...special4358,
  ...special5964,
  ...special6571,
  ...special7275,
};
