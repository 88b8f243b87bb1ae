import { editDistance } from '../search/edit-distance.ts';
import { foldName } from './check-concepts.ts';
import type { Concept } from './model';
import {
  joinedName,
  keyOf,
  turnedName,
  withoutContract,
  withoutRightEnding,
  withoutRights,
  wordsOfName,
} from './name-key';

/** What a concept is called. */
type Named = Pick<Concept, 'slug' | 'name' | 'variants'>;

/** Words around a concept that ask for it and are no part of its name. */
const AROUND = [
  /^(?:什么是|什么叫|何为|关于|有关|查|找|看)/,
  /(?:是什么(?:意思)?|怎么(?:规定|约定|写|说)的?|如何(?:规定|约定)|(?:的)?(?:条款|约定|规定|内容)(?:在哪|有哪些)?|有哪些|在哪里?|呢|吗|[？?。])$/,
  /^(?:what is|whatisthe|whatis|clausesabout|clauseon|about|the)/,
  /(?:clauses?|provisions?|terms)$/,
];

/** Of a shorter word one letter makes another word: count, court. */
const SHORTEST_WITH_SLIP = 6;

/** Names with the concept that has them; of a name that several have, none. */
type Owners = ReadonlyMap<string, Named | undefined>;
interface Names {
  /** As they are typed. */
  readonly exact: Owners;
  /** Chinese names without what joins their words. */
  readonly joined: Owners;
  /** English names by the stems of their words, and without what every clause is of. */
  readonly keys: Owners;
  readonly keysOfContract: Owners;
  /** Every word of an English name. */
  readonly words: ReadonlySet<string>;
}

const known = new WeakMap<readonly Named[], Names>();

/**
 * The concept that a query names, by its name or one of its variants: as it is written, with the usual words of a question around it
 * (责任上限是什么, “the limitation of liability clause”), as a right or as what is owned or protected (抵销权, “publicity rights”), with other forms or another order of its words (“liability limits”, 变更协议), or
 * with one slip in a long word. Nothing where the query says more than that, or where two concepts could be meant.
 */
export function findConcept(query: string, concepts: readonly Named[]): Named | undefined {
  const names = known.get(concepts) ?? namesOf(concepts);
  known.set(concepts, names);
  const plain = query.normalize('NFKC').slice(0, 100);
  const asked = foldName(plain);
  const bare = AROUND.reduce((word, pattern) => word.replace(pattern, ''), asked);
  const exact = names.exact.get(asked) ?? names.exact.get(bare);
  if (exact) return exact;
  if (/\p{Script=Han}/u.test(bare)) {
    const turned = turnedName(bare);
    const right = withoutRightEnding(bare);
    return (
      names.joined.get(joinedName(bare)) ??
      (turned === undefined ? undefined : names.exact.get(turned)) ??
      (right === undefined ? undefined : names.joined.get(joinedName(right)))
    );
  }
  const words = wordsOfName(
    plain.replace(/^\s*(?:what|which|where)\s+(?:is|are|clauses?)\s+/i, '').replace(/\?\s*$/, ''),
  );
  // What is none of an English name: a clause number, a sentence.
  if (words.length === 0 || words.length > 6 || /\d/.test(plain)) return undefined;
  const rest = withoutRights(words);
  return (
    byWords(words, names) ??
    byWords(mended(words, names.words), names) ??
    (rest.length > 0 && rest.length < words.length ? byWords(rest, names) : undefined)
  );
}

function byWords(words: readonly string[], { keys, keysOfContract }: Names): Named | undefined {
  return keys.get(keyOf(words)) ?? keysOfContract.get(keyOf(withoutContract(words)));
}

/** Words that no name has, with one slip taken away where that makes one word of a name and no other. */
function mended(words: readonly string[], listed: ReadonlySet<string>): readonly string[] {
  return words.map((word) => {
    if (listed.has(word) || word.length < SHORTEST_WITH_SLIP) return word;
    const near = [...listed].filter(
      (each) =>
        each.length >= SHORTEST_WITH_SLIP &&
        each.charAt(0) === word.charAt(0) &&
        Math.abs(each.length - word.length) <= 1 &&
        editDistance(each, word) === 1,
    );
    const [first] = near;
    return first !== undefined && new Set(near.map((each) => keyOf([each]))).size === 1 ? first : word;
  });
}

function namesOf(concepts: readonly Named[]): Names {
  const english = concepts.flatMap((concept) =>
    [concept.name.en, ...concept.variants.en].map((name) => [wordsOfName(name), concept] as const),
  );
  const typed = concepts.flatMap((concept) => {
    const { slug, name, variants } = concept;
    return [slug, name.zh, name.en, ...variants.zh, ...variants.en].map(
      (each) => [foldName(each.normalize('NFKC')), concept] as const,
    );
  });
  return {
    exact: new Map(typed.toReversed()),
    joined: owners(typed.map(([name, concept]) => [joinedName(name), concept])),
    keys: owners(english.map(([words, concept]) => [keyOf(words), concept])),
    keysOfContract: owners(english.map(([words, concept]) => [keyOf(withoutContract(words)), concept])),
    words: new Set(english.flatMap(([words]) => words)),
  };
}

function owners(named: readonly (readonly [key: string, concept: Named])[]): Owners {
  const found = new Map<string, Named | undefined>();
  for (const [key, concept] of named) {
    const other = found.has(key) && found.get(key)?.slug !== concept.slug;
    found.set(key, other ? undefined : concept);
  }
  return found;
}
