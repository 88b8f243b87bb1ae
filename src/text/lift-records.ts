import type { SearchRecord } from '@/search/model';

/**
 * Makes the records of search from the agreement's page, so that what is searched is the very text that is shown.
 *
 * @param html - of the element that carries the whole agreement.
 * @param numOf - the number by which readers cite a provision, by its id.
 */
export function liftRecords(html: string, numOf: (id: string) => string): SearchRecord[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll<HTMLElement>('.unit')].flatMap((unit) => {
    const own = unit.matches('.para') ? unit : unit.querySelector<HTMLElement>(':scope > .own');
    if (!own) return [];
    const number = own.querySelector('.num')?.textContent ?? '';
    const path: string[] = [];
    for (let around = unit.parentElement?.closest('.unit'); around; around = around.parentElement?.closest('.unit')) {
      const heading = around.querySelector(':scope > .own:is(h2, h3, h4, h5, h6)');
      if (heading) path.unshift(withoutNumber(heading));
    }
    const text = (own.textContent ?? '').slice(number.length);
    return [{ id: unit.id, num: numOf(unit.id), text, isHeading: /^H\d$/.test(own.tagName), path }];
  });
}

function withoutNumber(heading: Element): string {
  return (heading.textContent ?? '').slice((heading.querySelector('.num')?.textContent ?? '').length);
}
