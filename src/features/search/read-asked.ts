import { citeClause } from '@/corpus/cite-clause';
import { findTopics, type Topic } from '@/corpus/asked-topics';
import { findOutsideProducts, namesOfOutside, type OutsideProduct } from '@/corpus/outside-products';
import { findNamed } from '@/corpus/search-names';
import { findOwed, type Owed } from '@/search/find-owed';
import { withoutExcluded } from '@/search/parse-query';
import { findAskedTrigger, type Question, readQuestion } from '@/search/read-question';

/** What a query asks, and what it names that is no product of the agreement. */
export interface AskedQuestion {
  readonly question: Question | undefined;
  /** What is asked beside when it stops and when data go. */
  readonly topics: readonly Topic[];
  readonly outside: readonly OutsideProduct[];
  /** What happened, by the words; for what is no product of the agreement. */
  readonly trigger: 'expiry' | 'arrears' | undefined;
  /** What is owed and for how long; only where the penalty is asked for. */
  readonly owed: Owed | undefined;
}

/** Nobody asks in more characters. What is longer is looked for and no question: to read it would take a time that grows with its square. */
const LONGEST = 1000;

/**
 * Reads what a query asks of products, and beside. A topic that is each product's own figures is none where a product is named: they answer it.
 *
 * @param now - epoch milliseconds, for 昨天.
 */
export function readAsked(query: string, now: number): AskedQuestion {
  if (query.length > LONGEST)
    return { outside: [], question: undefined, topics: [], owed: undefined, trigger: undefined };
  // Who excludes words looks for places: what is left of the query is not what was asked.
  const kept = withoutExcluded(query);
  const outside = findOutsideProducts(kept ?? query);
  if (kept !== undefined)
    return { outside, question: undefined, topics: [], owed: undefined, trigger: findAskedTrigger(kept) };
  const names = outside.flatMap(namesOfOutside);
  const topics = findTopics(withoutNames(query, names));
  const hasAspect = topics.some(({ aspect, figures }) => aspect !== undefined || figures !== undefined);
  const question = readQuestion(query, findNamed, now, names, hasAspect, isClause);
  const isNamed = (question?.products.length ?? 0) > 0;
  const asked = topics.filter(({ figures }) => !isNamed || figures === undefined);
  const trigger = outside.length > 0 ? findAskedTrigger(query) : undefined;
  const owed = asked.some(({ id }) => id === 'penalty') ? findOwed(query) : undefined;
  return {
    outside,
    question: question && isAskedToo(query, question, asked) ? question : undefined,
    topics: asked,
    owed,
    trigger,
  };
}

/** It is asked of data, and of data that are said to be deleted: for those it is too late. A deletion to come is none. */
const OF_DATA = /数据|文件|资料|\b(?:data|files?)\b/i;
const IS_DELETED = new RegExp(
  [
    '(?<!(?:会|将|要|快|前|没|未|怕|防止|避免)[^，。？！,?!]{0,6})(?:删了|被删|删掉了|清空了|没了)(?!之?前|以前)',
    '已经?(?:被)?(?:删|清空)',
    "(?<!\\b(?:will|would|may|might|could|shall|before|until|going to|about to|not|never|[a-z]+n't|to be|to get)\\b[^.?!]{0,24})\\b(?:deleted|gone|wiped|lost)\\b",
  ].join('|'),
  'i',
);

/** A name that says what was bought, or what kind of copy it is, asks for that too: 共享流量包, 快照. */
const ASKS_TOO = /包$|^快照$|^snapshots?$/;

/** A query without the names of what is no product of the agreement: who asks of 云备份 asks for no backups. */
function withoutNames(query: string, names: readonly string[]): string {
  const longest = names.filter((name) => !ASKS_TOO.test(name)).toSorted((one, other) => other.length - one.length);
  return longest.reduce((left, name) => left.replaceAll(patternOf(name), ' '), query);
}

/** A name that begins or ends in Latin letters or figures stands at the border of a word there: OSS is not in loss. */
function patternOf(name: string): RegExp {
  const before = /^[a-z0-9]/i.test(name) ? '(?<![a-z0-9])' : '';
  const after = /[a-z0-9]$/i.test(name) ? '(?![a-z0-9])' : '';
  return new RegExp(`${before}${name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}${after}`, 'gi');
}

/** Whether there is a clause of a number, in either part. */
const isClause = (number: string) => citeClause(number).cited.some(({ exact }) => exact);

/** Whether a question is one beside its topics: of a product, of the list, or of what becomes of data after something that is named. How days are counted is asked beside. */
function isAskedToo(
  query: string,
  { products, list, trigger, outcome, unread }: Question,
  topics: readonly Topic[],
): boolean {
  if (topics.length === 0 || products.length > 0 || list) return true;
  const isBeside = ({ id, figures }: Topic) => figures !== undefined || (id === 'days' && unread !== undefined);
  // What is still kept is one thing, what is deleted another: who asks after it as a whole is told until when it is kept.
  const isOfData = outcome === 'loss' && OF_DATA.test(query) && !IS_DELETED.test(query);
  const asksWhetherKept = isOfData && topics.some((topic) => topic.asksWhetherKept === true);
  return asksWhetherKept || (trigger !== undefined && (outcome !== undefined || topics.some(isBeside)));
}
