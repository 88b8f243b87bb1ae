import { foldQuestion } from './fold-question';
import { parseQuery } from './parse-query';
import type { AskedTopic } from './topic-model';

/** More would be a list, and no answer. */
const MOST = 2;

/**
 * Makes a search for what a query asks beside when a service stops and when data go. By words alone, which are content: a query
 * with none of them asks for no topic. Phrases, exclusions and clause numbers ask for the text.
 *
 * @param topics - in the order in which they are looked for.
 * @returns takes a query; gives at most two topics.
 */
export function createTopicFinder<Topic extends AskedTopic>(
  topics: readonly Topic[],
): (query: string) => readonly Topic[] {
  const made = topics.map((topic) => ({
    topic,
    asked: topic.asked.map((all) => all.map((words) => new RegExp(words))),
    not: topic.not === undefined ? undefined : new RegExp(topic.not),
  }));
  return (query) => {
    const { citation, excluded } = parseQuery(query);
    if (citation || excluded.length > 0 || /["“”「」『』＂]/.test(query)) return [];
    const text = foldQuestion(query);
    return made
      .filter(
        ({ asked, not }) => not?.test(text) !== true && asked.some((all) => all.every((words) => words.test(text))),
      )
      .map(({ topic }) => topic)
      .slice(0, MOST);
  };
}
