import { createElement } from 'react';
import type { Segment } from '@/search/excerpt';

/** A sentence with what was searched for marked in it. */
export function Excerpt({ segments }: { readonly segments: readonly Segment[] }) {
  // Stretches of one text have no identity of their own, so they are children by place, not by key.
  return createElement(
    'span',
    null,
    ...segments.map(({ text, hit }) => (hit ? createElement('mark', null, text) : text)),
  );
}
