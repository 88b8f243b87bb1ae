/** A name inside a sentence. English names begin with a capital, which is for headings; abbreviations keep theirs. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
