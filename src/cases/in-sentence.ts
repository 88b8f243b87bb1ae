/** A name inside a sentence. English names begin with a capital, which is for headings; abbreviations keep theirs. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** What takes no article: what is done (Adding terminals), all or some of a thing, and what begins with a word of its own. */
const WITHOUT_ARTICLE = /^(?:All|Any|Everything|Its|New|Some|The|What|(?!Running)[A-Z][a-z]+ing)\b/;

/** The same as the subject of a sentence: English has an article (the data), Chinese has none. */
export const asSubject = (name: string): string =>
  WITHOUT_ARTICLE.test(name) || /[\u4E00-\u9FFF]/.test(name) ? inSentence(name) : `the ${inSentence(name)}`;

/** What follows a name as a subject: operations have, the service has. */
export const haveOf = (name: string): 'have' | 'has' => (/[^s]s$|^(?:The )?data$/i.test(name) ? 'have' : 'has');

/** A sentence as it begins. */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
