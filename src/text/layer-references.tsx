import type { TextLayer } from './text-layer';

/** References and misprinted numbers: links in the text, which lose only their look and their previews. */
export const references: TextLayer = {
  id: 'references',
  isDefault: true,
  label: (t) => t(($) => $.layers.marks.references),
  title: (t) => t(($) => $.layers.references),
};
