import type { Precedence } from '../../src/precedence/model';
import { furtherPrecedence } from './further.ts';
import { readPrecedence } from './read.ts';

/** What people have read of precedence (14.4.1); the rest follows from the lifecycle's rules. */
export const precedence: readonly Precedence[] = [...readPrecedence, ...furtherPrecedence];
