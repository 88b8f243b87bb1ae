import facts from 'virtual:facts';

export const { title, counts, characters, notices, referenceCount } = facts;
