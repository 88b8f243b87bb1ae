import { Fragment, type ReactNode } from 'react';

interface Props {
  /** A wording with places to be filled in: `<moment/>之前`. */
  readonly wording: string;
  readonly elements: Readonly<Record<string, ReactNode>>;
}

/**
 * A wording with elements in their places. The library's own component does it for any markup, and adds 5 kB (gzip) to what
 * a product's page loads.
 */
export function Filled({ wording, elements }: Props) {
  let start = 0;
  // Every second part is the name of a place.
  return wording.split(/<(\w+)\/>/).map((part, index) => {
    start += part.length + 1;
    return <Fragment key={start}>{index % 2 === 0 ? part : elements[part]}</Fragment>;
  });
}
