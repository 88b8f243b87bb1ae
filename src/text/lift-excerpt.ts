/** One line or paragraph of an excerpt. */
export interface ExcerptBlock {
  readonly id: string;
  /** How deep it stands in the agreement: 0 for its parts. */
  readonly level: number;
  /** How many provisions without a heading stand around it: it is set in by so many steps. */
  readonly indent: number;
  /** As printed before the words; empty where nothing is. */
  readonly number: string;
  readonly text: string;
  readonly isHeading: boolean;
  /** Whether it only says where the excerpt stands: the headings around it, and of an item the words that introduce its list. */
  readonly isAround: boolean;
}

/**
 * Takes provisions out of the agreement's text, each with all that stands under it and the headings around it, in the order of
 * the text. A provision within another that is taken too is not taken twice; ids that are not there are passed over.
 *
 * @param text - the element that carries the agreement's text, or a document of it.
 */
export function liftExcerpt(text: ParentNode, ids: readonly string[]): readonly ExcerptBlock[] {
  const wanted = new Set(ids);
  const blocks: ExcerptBlock[] = [];
  const around = new Set<Element>();
  for (const unit of text.querySelectorAll('.unit')) {
    const outer = ancestorsOf(unit);
    if (outer.some(({ id }) => wanted.has(id))) {
      blocks.push(...blockOf(unit, outer, false));
    } else if (wanted.has(unit.id)) {
      for (const each of outer) {
        if (around.has(each)) continue;
        around.add(each);
        blocks.push(...blockOf(each, ancestorsOf(each), true));
      }
      blocks.push(...blockOf(unit, outer, false));
    }
  }
  return blocks;
}

/** The units around one, outermost first. */
function ancestorsOf(unit: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let at = unit.parentElement?.closest('.unit'); at; at = at.parentElement?.closest('.unit'))
    ancestors.unshift(at);
  return ancestors;
}

function blockOf(unit: Element, outer: readonly Element[], isAround: boolean): readonly ExcerptBlock[] {
  const own = ownOf(unit);
  if (!own) return [];
  const number = own.querySelector(':scope > .num')?.textContent ?? '';
  const text = own.textContent.slice(number.length).trim();
  const indent = outer.filter((each) => !isHeadingElement(ownOf(each))).length;
  return [{ id: unit.id, level: outer.length, indent, number, text, isHeading: isHeadingElement(own), isAround }];
}

const ownOf = (unit: Element) => (unit.matches('.para') ? unit : unit.querySelector(':scope > .own'));
const isHeadingElement = (own: Element | null) => own !== null && /^H\d$/.test(own.tagName);
