/** The three parts of the text: the notice before it, 通用条款, 专用说明. */
export type TextPart = 'notice' | 'general' | 'special';

/** The part in which a provision stands, by its id: `pre…`, `g-…`, `p-…`. */
export function partOfId(id: string): TextPart {
  if (id.startsWith('g-')) return 'general';
  return id.startsWith('p-') ? 'special' : 'notice';
}

/** The number in an id: `3.4.1.4` of `g-3.4.1.4`. Ids of the notice have none and are given as they are. */
export function numberInId(id: string): string {
  return id.replace(/^[gp]-/, '');
}
