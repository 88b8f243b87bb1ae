/** Endings that a name of law takes without another meaning: to limit, limitation; to indemnify, indemnity. */
const ENDINGS = /(?:ally|ly|ification|ation|ition|ment|ity|ing|ion|ure|ify|ed|al|ate|e|y)$/;
/** A stem of fewer letters could be that of anything. */
const SHORTEST = 4;

/** Stems that differ between verb and noun. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['exclud', 'exclus'],
  ['suspend', 'suspens'],
  ['modify', 'modification'],
  ['modif', 'modification'],
  ['retain', 'retent'],
  ['renewal', 'renew'],
  ['licenc', 'licens'],
  ['waiv', 'waiver'],
]);

/** An English word without the ending of its form: to compare names by, not to be read. */
export function stemOf(word: string): string {
  const one = singularOf(word);
  const once = cut(one, SHORTEST);
  const twice = cut(once, SHORTEST + 1);
  return SAME.get(twice) ?? twice;
}

function singularOf(word: string): string {
  if (word.length < SHORTEST) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

function cut(word: string, least: number): string {
  const rest = word.replace(ENDINGS, '');
  return rest.length >= least ? rest : word;
}
