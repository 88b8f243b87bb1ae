import { diffArrays } from 'diff';

/** A stretch of a member's words; `isOther` where the words it is compared with lack it. */
export interface Stretch {
  readonly text: string;
  readonly isOther: boolean;
}

/** A figure with what stands right around it is one token (7日, 24小时, 万分之五): half of it never differs from half of another. */
const TOKEN =
  /\d+(?:\.\d+)*(?:\s?(?:个?(?:自然|工作)?[日天月年]|个月|小时|分钟|元|%|％))?|万分之[一二三四五六七八九十]+|[A-Za-z][A-Za-z0-9.-]*|\s+|[\s\S]/gu;

/** The words of a provision as they are compared: figures with their units, Latin words, and single characters. */
export const tokensOf = (words: string): readonly string[] => words.match(TOKEN) ?? [];

/**
 * What words have that others lack, token by token.
 *
 * @returns the words whole, in order, cut where likeness ends or begins.
 */
export function differFrom(words: string, others: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { value, added, removed } of diffArrays([...tokensOf(others)], [...tokensOf(words)])) {
    if (!removed) stretches.push({ text: value.join(''), isOther: added });
  }
  return stretches;
}
