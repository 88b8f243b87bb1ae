import type { Defect } from '../../src/defects/model';
import { general0105 } from './general-01-05.ts';
import { general0614 } from './general-06-14.ts';
import { notice } from './notice.ts';
import { special0115 } from './special-01-15.ts';
import { special1630 } from './special-16-30.ts';
import { special3145 } from './special-31-45.ts';
import { special4660 } from './special-46-60.ts';
import { special6175 } from './special-61-75.ts';

/** Slips of the text and doubts that its words leave. */
export const defects: readonly Defect[] = [
  ...general0105,
  ...general0614,
  ...notice,
  ...special0115,
  ...special1630,
  ...special3145,
  ...special4660,
  ...special6175,
];
