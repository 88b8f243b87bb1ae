import { stemOf } from './word-stem';

/** Words that stand in a name for its grammar, or around it. Not among them: no, not, without, against, which turn a name round. */
const STOP = new Set(
  'a an the of on for to in by with from under at and or is are be our your my its this that these those any s clause clauses provision provisions section article'.split(
    ' ',
  ),
);
/** What every clause is of. */
const OF_ALL = new Set(['agreement', 'agreements', 'contract', 'contracts', 'msa']);

/** What a right or a rule is called, around the name of what it is of: set-off right, IP ownership, 抵销权, 个人信息保护. */
const OF_RIGHTS = new Set(['right', 'rights', 'ownership', 'protection', 'entitlement']);
const RIGHT_ENDING = /(?:权利?|保护|归属|商)$/;

/** Without the words that only say that something is a right, is owned or is protected. */
export const withoutRights = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !OF_RIGHTS.has(word));

/** The same for a Chinese name; `undefined` where nothing is taken away. */
export function withoutRightEnding(name: string): string | undefined {
  const rest = name.replace(RIGHT_ENDING, '');
  return rest.length > 1 && rest !== name ? rest : undefined;
}

/** The words of an English query that count; without what every clause is of, where more is left. */
export function wordsOfName(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const counting = words.filter((word) => !STOP.has(word));
  return counting.length > 0 ? counting : words;
}

/** The same for names that differ by the forms of their words, by their order, and by words that say nothing. */
export const keyOf = (words: readonly string[]): string => words.map(stemOf).toSorted().join(' ');

/** Without the words that every clause could have: to assign the agreement is to assign. */
export function withoutContract(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !OF_ALL.has(word));
  return rest.length > 0 ? rest : words;
}

const PARTIES = /客户|用户|阿里云|供应商|卖方|买方|您/;

/** A Chinese name without what joins its words: 责任的上限, 对责任的限制. */
export const joinedName = (name: string): string => name.replaceAll(/[的之对和与及、]/g, '');

/** A name of two words of two characters the other way round (变更协议); not where one is a party, who would take the other's place. */
export function turnedName(name: string): string | undefined {
  return /^\p{Script=Han}{4}$/u.test(name) && !PARTIES.test(name) ? name.slice(2) + name.slice(0, 2) : undefined;
}
