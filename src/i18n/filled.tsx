import { createElement, Fragment, type ReactNode } from 'react';

interface Props {
  /** A wording with places to be filled in: `<moment/>之前`. */
  readonly wording: string;
  readonly elements: Readonly<Record<string, ReactNode>>;
}

/**
 * A wording with elements in their places. The library's own component does the same for any markup, and weighs 4 kB in
 * the first load of every page.
 */
export function Filled({ wording, elements }: Props) {
  // Every second part is the name of a place.
  const parts = wording.split(/<(\w+)\/>/);
  return createElement(Fragment, null, ...parts.map((part, index) => (index % 2 === 0 ? part : elements[part])));
}
