import type { Provision } from '@/review-files/model';

/**
 * Every provision of the agreement's page, in order, with what files need of its place.
 *
 * @param html - of the element that carries the whole agreement.
 */
export function liftProvisions(html: string): readonly Provision[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lifted = new Map<Element, Provision>();
  for (const unit of page.querySelectorAll('.unit')) {
    const own = unit.matches('.para') ? unit : unit.querySelector(':scope > .own');
    if (!own) continue;
    const number = own.querySelector(':scope > .num')?.textContent ?? '';
    const around = unit.parentElement?.closest('.unit');
    const parent = around ? lifted.get(around) : undefined;
    lifted.set(unit, {
      id: unit.id,
      level: parent ? parent.level + 1 : 0,
      indent: parent ? parent.indent + (parent.isHeading ? 0 : 1) : 0,
      number,
      text: own.textContent.slice(number.length),
      isHeading: /^H\d$/.test(own.tagName),
      parent: parent?.id,
    });
  }
  return [...lifted.values()];
}
