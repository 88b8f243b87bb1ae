import type { ArguedQuestion } from '../../src/readings/model';
import { general02 } from './general-02.ts';
import { general03 } from './general-03.ts';
import { general04 } from './general-04.ts';
import { general05 } from './general-05.ts';
import { general07 } from './general-07.ts';
import { general09 } from './general-09.ts';
import { general10 } from './general-10.ts';
import { general12 } from './general-12.ts';
import { general14 } from './general-14.ts';
import { special0105 } from './special-01-05.ts';
import { special0610 } from './special-06-10.ts';
import { special1115 } from './special-11-15.ts';
import { special1620 } from './special-16-20.ts';
import { special2125 } from './special-21-25.ts';
import { special2630 } from './special-26-30.ts';
import { special3135 } from './special-31-35.ts';
import { special3640 } from './special-36-40.ts';
import { special4145 } from './special-41-45.ts';
import { special5155 } from './special-51-55.ts';
import { special5660 } from './special-56-60.ts';
import { special6165 } from './special-61-65.ts';
import { special6670 } from './special-66-70.ts';
import { special7175 } from './special-71-75.ts';

/** Provisions that can honestly be read in more than one way. */
export const questions: readonly ArguedQuestion[] = [
  ...general02,
  ...general03,
  ...general04,
  ...general05,
  ...general07,
  ...general09,
  ...general10,
  ...general12,
  ...general14,
  ...special0105,
  ...special0610,
  ...special1115,
  ...special1620,
  ...special2125,
  ...special2630,
  ...special3135,
  ...special3640,
  ...special4145,
  ...special5155,
  ...special5660,
  ...special6165,
  ...special6670,
  ...special7175,
];
