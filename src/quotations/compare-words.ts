import { diffArrays } from 'diff';
import { tokensOf } from '@/parallels/align';
import { foldWords } from './fold-words';
import type { Stretch } from './model';

const spoken = (words: string) => tokensOf(words).filter((token) => token.trim() !== '');
const folded = (token: string) => foldWords(token).text;

/**
 * Compares the agreement's words with written ones, token by token: a figure with its unit is one token. White space is left
 * out; what differs in the form of its characters only is the same.
 */
export function compareWords(printed: string, written: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const changes = diffArrays([...spoken(printed)], [...spoken(written)], {
    comparator: (one, other) => folded(one) === folded(other),
  });
  for (const { value, added, removed } of changes) {
    stretches.push({ text: value.join(''), kind: added ? 'written' : removed ? 'printed' : 'both' });
  }
  return stretches;
}
