import { fold, type Folded } from '@/search/normalise';

/**
 * Folds words as the search does, and takes both sorts of quotation marks for one: who quotes a passage that has “ ” writes
 * ‘ ’ in it.
 */
export function foldWords(words: string): Folded {
  const { text, offsets } = fold(words);
  return { text: text.replaceAll("'", '"'), offsets };
}
