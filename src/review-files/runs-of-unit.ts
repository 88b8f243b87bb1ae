import type { WordChange, WordRun } from '@/word/model';
import { redlineOf } from '@/reviews/redline';
import type { ProvisionNote } from './model';

/** A comment on words of a unit, by UTF-16 offsets in its own text. */
export interface PlacedComment {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** What is written on the words of a unit. */
interface Written {
  readonly comments?: readonly PlacedComment[];
  readonly notes?: readonly ProvisionNote[];
  /** The words that are proposed in the place of the text's, as tracked changes. */
  readonly proposal?: { readonly text: string; readonly author: string; readonly at: number } | undefined;
}

/**
 * A unit's text as runs: cut where a comment begins or ends and behind the words that a note is on. With all changes rejected it is the text,
 * with all accepted the proposed words.
 */
export function runsOfUnit(text: string, { comments = [], notes = [], proposal }: Written): readonly WordRun[] {
  const noted = notesByPlace(text, notes);
  const cuts = [...new Set([...comments.flatMap(({ start, end }) => [start, end]), ...noted.keys()])];
  const parts = proposal ? redlineOf(text, proposal.text) : [{ kind: 'same' as const, text }];
  const runs: WordRun[] = [];
  let at = 0;
  for (const part of parts) {
    const change: WordChange | undefined =
      part.kind === 'same' || !proposal ? undefined : { kind: part.kind, author: proposal.author, at: proposal.at };
    if (part.kind === 'inserted') {
      runs.push({ text: part.text, ...(change ? { change } : {}) });
      continue;
    }
    const end = at + part.text.length;
    const inner = cuts.filter((cut) => cut > at && cut < end).toSorted((one, other) => one - other);
    for (const to of [...inner, end]) {
      const on = comments.filter((comment) => comment.start <= at && comment.end >= to).map(({ id }) => id);
      const note = noted.get(to);
      noted.delete(to);
      runs.push({
        text: text.slice(at, to),
        ...(change ? { change } : {}),
        ...(on.length > 0 ? { comments: on } : {}),
        ...(note === undefined ? {} : { note }),
      });
      at = to;
    }
  }
  return runs;
}

/**
 * Notes by the offset behind which they stand; those on words that are not there are left out. Two behind the same words are one
 * footnote, for 1 and 2 would be read as 12.
 */
function notesByPlace(text: string, notes: readonly ProvisionNote[]): Map<number, string> {
  const byPlace = new Map<number, string>();
  for (const { quote, text: note } of notes) {
    const start = quote === undefined ? 0 : text.indexOf(quote);
    if (start < 0) continue;
    const at = quote === undefined ? text.length : start + quote.length;
    byPlace.set(at, [...(byPlace.has(at) ? [byPlace.get(at)] : []), note].join('\n'));
  }
  return byPlace;
}
