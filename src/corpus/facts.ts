import facts from 'virtual:facts';

export const { title, errata, counts, characters, notices, referenceCount } = facts;
