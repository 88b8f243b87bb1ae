import { Fragment } from 'react';
import type { Segment } from '@/search/excerpt';

/** A sentence with what was searched for marked in it. */
export function Excerpt({ segments }: { readonly segments: readonly Segment[] }) {
  // A stretch is known by where it ends: no two of one text end at the same place, for none is empty.
  const ends = segments.map((_, index) =>
    segments.slice(0, index + 1).reduce((length, { text }) => length + text.length, 0),
  );
  return (
    <span>
      {segments.map(({ text, hit }, index) =>
        hit ? <mark key={ends[index]}>{text}</mark> : <Fragment key={ends[index]}>{text}</Fragment>,
      )}
    </span>
  );
}
