import { isShown } from '@/ui/is-shown';

/** An element of a page, as it is found again in the other language, and where it stands. */
export interface Spot {
  /** The id of the element, or of the nearest one around it that has one. */
  readonly id: string;
  /** From there on: which child, and of what name. */
  readonly path: readonly (readonly [index: number, name: string])[];
  /** How far below the top of what it scrolls in it begins, in CSS pixels. */
  readonly top: number;
}

/** Further down than this nothing is read yet, in CSS pixels: the header stands above. */
const READ_FROM = 200;

/** What a reader's eye holds on to. */
const BLOCKS = ':is([id], .own, h1, h2, h3, h4, p, li, tr, dt, dd, label, summary)';

/** Those that the page is written with; ids that a library counts are other ones in another document. */
const WRITTEN_ID = /^[a-z]/i;

/**
 * What is being read in an area: of what has begun by where one reads, and is not out of sight, what begins last.
 *
 * @param area - what scrolls by itself, or the whole page; what scrolls or stays by itself inside it is left out.
 */
export function readSpot(area: Element): Spot | undefined {
  const isColumn = area === columnOf(area);
  const above = isColumn ? area.getBoundingClientRect().top : 0;
  let read: Element | undefined;
  let readTop = Number.NEGATIVE_INFINITY;
  for (const block of area.querySelectorAll(BLOCKS)) {
    // What the browser has not laid out is far from the window, and asking for its place would have it laid out.
    if (!isShown(block, { contentVisibilityAuto: true })) continue;
    const { top, bottom, height } = block.getBoundingClientRect();
    const isBegun = height > 0 && top <= above + READ_FROM && bottom > above;
    if (!isBegun || top < readTop || columnOf(block) !== (isColumn ? area : undefined)) continue;
    read = block;
    readTop = top;
  }
  return read && { ...nameOf(read), top: readTop - above };
}

/** The element of a spot, or the nearest around it that this page has. */
export function findSpot({ id, path }: Spot): Element | undefined {
  let found: Element | undefined = document.getElementById(id) ?? undefined;
  for (const [index, name] of path) {
    const child: Element | undefined = found?.children[index];
    if (child?.localName !== name) break;
    found = child;
  }
  return found;
}

/** What an element scrolls in, where that is not the window. */
export function scrollerOf(element: Element): Element | undefined {
  const column = columnOf(element);
  return column && column.scrollHeight > column.clientHeight ? column : undefined;
}

/** The nearest element around, or the element itself, that does not scroll with the page or scrolls by itself. */
function columnOf(element: Element): Element | undefined {
  for (let each: Element | null = element; each && each.localName !== 'main'; each = each.parentElement) {
    const { position, overflowY } = getComputedStyle(each);
    if (/sticky|fixed/.test(position) || (/auto|scroll/.test(overflowY) && each.scrollHeight > each.clientHeight)) {
      return each;
    }
  }
  return undefined;
}

function nameOf(element: Element): Pick<Spot, 'id' | 'path'> {
  const path: [number, string][] = [];
  let each = element;
  while (!WRITTEN_ID.test(each.id) && each.parentElement) {
    const { parentElement, localName } = each;
    path.unshift([[...parentElement.children].indexOf(each), localName]);
    each = parentElement;
  }
  return { id: each.id, path };
}
