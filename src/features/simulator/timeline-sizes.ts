import type { Lane } from './timeline-model';

/** The lanes from top to bottom. */
export const LANES: readonly Lane[] = ['order', 'service', 'data', 'charging'];

/** Sizes are in CSS pixels: the view box is as wide as the element. */
export const FONT = 13;
/** What a moment is: larger than what stands under it. */
export const HEAD = 15;
export const TICK = 12;
/** From one line of words to the next. */
export const LINE = 18;
/** Between a pole and the words beside it. */
export const GAP = 14;
/** Words beside a pole are broken at this width. */
export const FLAG = 200;
/** Bold words are wider, by as much at most. */
export const BOLD = 1.08;
export const RAIL = 12;
/** Half of a sign. */
export const GLYPH = 9;
/** Poles are no nearer than this. */
export const LEAST = 52;
/** A moment without a figure stands so far after what it counts from, where there is room. */
export const UNKNOWN = 176;
/** A shorter move of the pointer is a press. */
export const MIN_DRAG = 4;
/** A4 within the margins of `simulator-print.css`, in CSS pixels, and a little less high: lines end where they end. */
export const PAPER = { width: 718, height: 1054 } as const;
/** How much lower a sheet of US Letter is, which is wider. Which of the two it will be, no page is told. */
export const LETTER_LACKS = 68;
/** How much smaller a drawing is on paper, as in `simulator-print.css`: 13 px become 8 points. */
export const PAPER_SCALE = 0.821;
/** On paper, whatever the window. */
export const PAPER_WIDTH = Math.floor(PAPER.width / PAPER_SCALE);
/** From one line of words to the next on paper, where a case has one page. */
export const PAPER_LINE = 15;
/** Drawn by the server, which knows no width; narrower, the case is drawn downwards. */
export const FIRST_WIDTH = 720;
