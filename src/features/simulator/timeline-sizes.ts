import type { Lane } from './timeline-drawing-model';

/** The lanes from top to bottom. */
export const LANES: readonly Lane[] = ['order', 'service', 'data', 'charging'];

/** Sizes are in CSS pixels: the view box is as wide as the element. */
export const FONT = 13;
export const ROW = 22;
export const BAR = 30;
export const GLYPH = 7;
export const NARROW = 600;
/** A label is not squeezed beside its sign into less. */
export const MIN_TEXT = 120;
export const AXIS = 34;
/** A shorter move of the pointer is a press. */
export const MIN_DRAG = 4;
/** Drawn by the server, which knows no width. */
export const FIRST_WIDTH = 720;
