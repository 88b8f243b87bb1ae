const SITE = 'agreement-explorer';

/** What the names of all stores of a site begin with; two sites of one origin have different bases. */
const prefixOf = (base: string) => `${SITE} ${base} `;

/** The name of the store that has the files of one build, and nothing of any other. */
export const storeOf = (base: string, build: string): string => `${prefixOf(base)}build ${build}`;

/** The name of the store that has what the reader wants to be kept, for this build and those to come. */
export const wantedStoreOf = (base: string): string => `${prefixOf(base)}wanted`;

/** Whether a store is of this site. */
export const isOfSite = (base: string, name: string): boolean => name.startsWith(prefixOf(base));

/** Whether a store has the files of a build of this site. */
export const isOfBuild = (base: string, name: string): boolean => name.startsWith(storeOf(base, ''));
