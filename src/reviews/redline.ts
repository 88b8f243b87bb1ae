import { diffArrays } from 'diff';

/** Words of a redline that are of one kind. */
export interface RedlinePart {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/**
 * A figure with its unit is one token, in digits or Chinese numerals (7日, 五个工作日, 万分之五), and so is a Latin word: half of a figure
 * never differs from half of another, as 1 and 4 would in 12个月 and 24个月. A full stop before a letter is of a name (log.cn).
 */
const TOKEN =
  /第?(?:\p{Nd}+|[一二两三四五六七八九十百千零]+)\s*个?\s*(?:自然日|工作日|小时|分钟|星期|月|日|天|年|周|秒|元)|[千万]分之[一二三四五六七八九十百千零\p{Nd}]+|\p{N}+(?:[.,]\p{N}+)*\s?[%％]?|\p{Script=Latin}+|\r\n|\s+|./gsu;

/** The words of a provision as they are compared. */
const tokensOf = (words: string): string[] => words.match(TOKEN) ?? [];

/** More differences than this are no redline that anybody reads: all of the words are then replaced. */
const MOST_EDITS = 2500;

/**
 * What has to be deleted and inserted for one wording to become another, by token; what is deleted stands before what is inserted
 * in its place. The words that are the same and those deleted are `from`, the same and those inserted are `to`.
 */
export function redlineOf(from: string, to: string): readonly RedlinePart[] {
  const changes = diffArrays(tokensOf(from), tokensOf(to), { maxEditLength: MOST_EDITS });
  const parts: RedlinePart[] = [];
  const hunk = { deleted: '', inserted: '' };
  const endHunk = () => {
    for (const kind of ['deleted', 'inserted'] as const) {
      if (hunk[kind] !== '') parts.push({ kind, text: hunk[kind] });
      hunk[kind] = '';
    }
  };
  for (const { value, added, removed } of changes ?? [
    { value: [from], added: false, removed: true },
    { value: [to], added: true, removed: false },
  ]) {
    const text = value.join('');
    if (removed) hunk.deleted += text;
    else if (added) hunk.inserted += text;
    else {
      endHunk();
      parts.push({ kind: 'same', text });
    }
  }
  endHunk();
  return parts;
}
