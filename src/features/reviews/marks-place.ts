import type { UnitId } from '@/agreement/model';
import { readBlock } from '@/text/block-text';

/** Words of one unit as they stand on the page. */
export interface Spot {
  readonly unit: UnitId;
  /** UTF-16 offsets in {@link text}, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The whole of the unit's own words. */
  readonly text: string;
}

/** The blocks of a text: the own words of a provision, or an unnumbered paragraph. */
export const BLOCKS = '.own, .para';

/** The unit of a block; empty outside of the text. */
export const unitOf = (block: Element): UnitId => block.closest('.unit')?.id ?? '';

/** The agreement's text on the page. */
export const findText = (): Element | null => document.querySelector('.agreement-text[data-part="text"]');

/** The block of a unit's own words in a text. */
export function findBlock(text: Element, unit: UnitId): Element | null {
  const id = CSS.escape(unit);
  return text.querySelector(`[id="${id}"].para, [id="${id}"] > .own`);
}

/** What is chosen of each unit, without white space around it; units of which nothing is chosen are left out. */
export function spotsIn(chosen: Range, text: Element): readonly Spot[] {
  return [...text.querySelectorAll(BLOCKS)].flatMap((block) => {
    const unit = unitOf(block);
    if (unit === '' || !chosen.intersectsNode(block)) return [];
    const words = document.createRange();
    words.selectNodeContents(block);
    const number = block.querySelector(':scope > .num');
    if (number) words.setStartAfter(number);
    const whole = readBlock(block).text;
    const before = words.cloneRange();
    const isCut = chosen.compareBoundaryPoints(Range.START_TO_START, words) > 0;
    if (isCut) before.setEnd(chosen.startContainer, chosen.startOffset);
    else before.collapse(true);
    const inside = words.cloneRange();
    if (chosen.compareBoundaryPoints(Range.END_TO_END, words) < 0) inside.setEnd(chosen.endContainer, chosen.endOffset);
    const [from, to] = [before.toString().length, inside.toString().length];
    const said = whole.slice(from, to);
    const start = from + said.length - said.trimStart().length;
    const end = from + said.trimEnd().length;
    return start < end ? [{ unit, start, end, text: whole }] : [];
  });
}
