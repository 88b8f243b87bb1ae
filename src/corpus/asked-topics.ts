import { askedTopics, type TopicId } from '@content/topics/asked';
import { createTopicFinder } from '@/search/find-topics';
import type { AskedTopic } from '@/search/topic-model';

export type { TopicId };

/** Something that a query asks beside when a service stops and when data go. */
export type Topic = AskedTopic & { readonly id: TopicId };

/** Finds what a query asks beside when a service stops and when data go; the answers are in `topic-answers.ts`. */
export const findTopics = createTopicFinder<Topic>(askedTopics);
