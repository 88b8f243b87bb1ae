import type { UnitId } from './model';

const PARAGRAPH = /^(.+)\.para(\d+)$/;

/** The provision or the notice in which an unnumbered paragraph stands; `undefined` for what is no paragraph. */
export function aroundParagraph(id: UnitId): UnitId | undefined {
  return PARAGRAPH.exec(id)?.[1];
}

/** How an unnumbered paragraph is cited, which has no number of its own: `61.3 ¶1`, by what stands around it. */
export function labelParagraph(id: UnitId, around: string): string {
  return `${around} ¶${PARAGRAPH.exec(id)?.[2] ?? ''}`;
}
