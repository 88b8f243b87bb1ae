import { foldName } from './check-concepts.ts';
import type { Concept } from './model';

/** What a concept is called. */
type Named = Pick<Concept, 'slug' | 'name' | 'variants'>;

/** Words around a concept that ask for it and are no part of its name. */
const AROUND = [
  /^(?:什么是|什么叫|何为|关于|有关|查|找|看)/,
  /(?:是什么(?:意思)?|怎么(?:规定|约定|写|说)的?|如何(?:规定|约定)|(?:的)?(?:条款|约定|规定|内容)(?:在哪|有哪些)?|有哪些|在哪里?|呢|吗|[？?。])$/,
  /^(?:what is|whatisthe|whatis|clausesabout|clauseon|about|the)/,
  /(?:clauses?|provisions?|terms)$/,
];

/**
 * The concept that a query names, by its name or one of its variants, alone or with the usual words of a question around it
 * (责任上限是什么, “the limitation of liability clause”). Nothing where the query says more than that.
 */
export function findConcept(query: string, concepts: readonly Named[]): Named | undefined {
  const asked = foldName(query.normalize('NFKC'));
  const bare = AROUND.reduce((word, pattern) => word.replace(pattern, ''), asked);
  for (const word of [asked, bare]) {
    const found = concepts.find(({ slug, name, variants }) =>
      [slug, name.zh, name.en, ...variants.zh, ...variants.en].some((each) => foldName(each) === word),
    );
    if (found) return found;
  }
  return undefined;
}
