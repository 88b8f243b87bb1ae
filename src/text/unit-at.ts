/** Chapters and articles. The browser lays out those that are near the window, and any in which something is asked for its place. */
const SECTIONS = '.part > .unit';

/**
 * Finds the last of a text's units that begins above a line: the one that is read. Of a chapter or an article that does not stand
 * at the line nothing inside is asked, so that it is not laid out for this.
 *
 * @param units - in their order.
 * @param topOf - how far below the top of the window a unit begins.
 */
export function createUnitFinder(
  units: readonly Element[],
  topOf: (unit: Element) => number = (unit) => unit.getBoundingClientRect().top,
): (line: number) => Element | undefined {
  const bySection = groupBySection(units);
  const outer = units.filter((unit) => unit.parentElement?.closest(SECTIONS) == null);
  return (line) => {
    const last = lastAbove(outer, line, topOf);
    const inside = last?.matches(SECTIONS) === true ? bySection.get(last) : undefined;
    return inside ? (lastAbove(inside, line, topOf) ?? last) : last;
  };
}

/** Elements of a text by the chapter or article that they stand in; `null` for what stands in none. */
export function groupBySection(elements: Iterable<Element>): ReadonlyMap<Element | null, readonly Element[]> {
  const groups = new Map<Element | null, Element[]>();
  for (const element of elements) {
    const section = element.closest(SECTIONS);
    const group = groups.get(section) ?? [];
    groups.set(section, group);
    group.push(element);
  }
  return groups;
}

function lastAbove(units: readonly Element[], line: number, topOf: (unit: Element) => number): Element | undefined {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const unit = units[middle];
    if (unit && topOf(unit) <= line) low = middle + 1;
    else high = middle;
  }
  return units[low - 1];
}
