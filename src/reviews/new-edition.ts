import type { UnitId } from '@/agreement/model';

/**
 * Editions that never were, for tests: the texts of one are edited, and it is known of every character where it went, so that it
 * can be said of every mark where it ought to be.
 */
export interface NewEdition {
  readonly texts: ReadonlyMap<UnitId, string>;
  /** Where a stretch of the old edition stands now, all of it together; two places where it was doubled. */
  readonly where: (
    unit: UnitId,
    start: number,
    end: number,
  ) => readonly { readonly unit: UnitId; readonly start: number }[];
}

/** A stretch of the old text, or new words. */
type Piece = { readonly from: UnitId; readonly start: number; readonly end: number } | string;

interface Draft {
  readonly id: UnitId;
  readonly pieces: readonly Piece[];
}

/** An edition under way: what each edit does to it. */
export interface Editing {
  /** Puts a unit with new words before another. */
  readonly insert: (before: UnitId, id: UnitId, text: string) => void;
  readonly remove: (unit: UnitId) => void;
  /** Gives units new ids, at once: `p-16.1` for `p-15.1`. */
  readonly rename: (name: (id: UnitId) => UnitId) => void;
  /** Puts a unit where another stands. */
  readonly move: (unit: UnitId, before: UnitId) => void;
  /** Writes other words, at their first place in the unit; a function of all of it cannot tell where words went. */
  readonly replace: (unit: UnitId, words: string, by: string) => void;
  /** Says words again, right behind themselves. */
  readonly double: (unit: UnitId, words: string) => void;
  /** Ends a unit behind words; the rest becomes the unit `id`, behind it. */
  readonly split: (unit: UnitId, behind: string, id: UnitId) => void;
  /** Puts all that a unit says behind the words of another. */
  readonly join: (unit: UnitId, onto: UnitId) => void;
}

export function editEdition(old: ReadonlyMap<UnitId, string>, edit: (editing: Editing) => void): NewEdition {
  let drafts: Draft[] = [...old].map(([id, text]) => ({ id, pieces: [{ from: id, start: 0, end: text.length }] }));
  const say = (piece: Piece) =>
    typeof piece === 'string' ? piece : (old.get(piece.from) ?? '').slice(piece.start, piece.end);
  const textOf = (draft: Draft) => draft.pieces.map(say).join('');
  const indexOf = (unit: UnitId) => {
    const at = drafts.findIndex(({ id }) => id === unit);
    if (at === -1) throw new Error(`No unit ${unit}`);
    return at;
  };
  const change = (unit: UnitId, next: (draft: Draft) => readonly Draft[]) => {
    const at = indexOf(unit);
    drafts = drafts.toSpliced(at, 1, ...next(drafts[at] as Draft));
  };
  /** The pieces of a draft from one character to another. */
  const cut = (draft: Draft, start: number, end: number): Piece[] => {
    let at = 0;
    return draft.pieces.flatMap((piece): Piece[] => {
      const { length } = say(piece);
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
      at += length;
      if (from >= to) return [];
      return [
        typeof piece === 'string'
          ? piece.slice(from, to)
          : { ...piece, start: piece.start + from, end: piece.start + to },
      ];
    });
  };
  const around = (draft: Draft, words: string) => {
    const text = textOf(draft);
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`${draft.id} does not say ${words}`);
    const end = start + words.length;
    return { before: cut(draft, 0, start), itself: cut(draft, start, end), after: cut(draft, end, text.length) };
  };
  edit({
    insert: (before, id, text) => change(before, (draft) => [{ id, pieces: [text] }, draft]),
    remove: (unit) => change(unit, () => []),
    rename: (name) => {
      drafts = drafts.map((draft) => ({ ...draft, id: name(draft.id) }));
    },
    move: (unit, before) => {
      const moved = drafts[indexOf(unit)] as Draft;
      change(unit, () => []);
      change(before, (draft) => [moved, draft]);
    },
    replace: (unit, words, by) =>
      change(unit, (draft) => {
        // What both begin and end with is not new.
        let [head, tail] = [0, 0];
        while (head < words.length && head < by.length && words[head] === by[head]) head += 1;
        const least = Math.min(words.length, by.length) - head;
        while (tail < least && words.at(-1 - tail) === by.at(-1 - tail)) tail += 1;
        const { before, itself, after } = around(draft, words);
        const kept = { ...draft, pieces: itself };
        const [first, last] = [cut(kept, 0, head), cut(kept, words.length - tail, words.length)];
        return [{ ...draft, pieces: [...before, ...first, by.slice(head, by.length - tail), ...last, ...after] }];
      }),
    double: (unit, words) =>
      change(unit, (draft) => {
        const { before, itself, after } = around(draft, words);
        return [{ ...draft, pieces: [...before, ...itself, ...itself, ...after] }];
      }),
    split: (unit, behind, id) =>
      change(unit, (draft) => {
        const { before, itself, after } = around(draft, behind);
        return [
          { ...draft, pieces: [...before, ...itself] },
          { id, pieces: after },
        ];
      }),
    join: (unit, onto) => {
      const { pieces } = drafts[indexOf(unit)] as Draft;
      change(unit, () => []);
      change(onto, (draft) => [{ ...draft, pieces: [...draft.pieces, ...pieces] }]);
    },
  });
  /** By unit of the old edition: the pieces that are of it, with where they stand and how far the text goes on behind them. */
  const pieces = new Map<UnitId, { start: number; end: number; unit: UnitId; at: number; reached: number }[]>();
  for (const draft of drafts) {
    let at = 0;
    draft.pieces.forEach((piece, index) => {
      if (typeof piece !== 'string') {
        // It may go on in the next piece, where only something beside it was edited.
        let reached = piece.end;
        for (const next of draft.pieces.slice(index + 1)) {
          if (typeof next === 'string' || next.from !== piece.from || next.start !== reached) break;
          reached = next.end;
        }
        const { start, end } = piece;
        pieces.set(piece.from, [...(pieces.get(piece.from) ?? []), { start, end, unit: draft.id, at, reached }]);
      }
      at += say(piece).length;
    });
  }
  const where: NewEdition['where'] = (unit, start, end) =>
    (pieces.get(unit) ?? [])
      .filter((piece) => piece.start <= start && start < piece.end && end <= piece.reached)
      .map((piece) => ({ unit: piece.unit, start: piece.at + start - piece.start }));
  return { texts: new Map(drafts.map((draft) => [draft.id, textOf(draft)])), where };
}
