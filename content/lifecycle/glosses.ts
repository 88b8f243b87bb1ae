/** What quoted clauses mean in English, by the quote. Unofficial: the Chinese text is the only authority. */
export const glosses: Readonly<Record<string, string>> = {};
