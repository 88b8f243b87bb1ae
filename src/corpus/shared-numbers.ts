import numbers from 'virtual:shared-numbers';

/** The numbers of clauses that are there in both parts: 5.4 is one, 17.1 is not. */
export const sharedNumbers: ReadonlySet<string> = new Set(numbers);
