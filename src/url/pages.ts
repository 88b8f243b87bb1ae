import type { WordingPart } from '../i18n/create-i18n';

/** A page of the site, in the language of its address. */
interface Page {
  readonly name: string;
  /** As the router knows it: no base, no language. */
  readonly path: string;
  /** Its file below `src/routes`, without extension, where that is not named as its path is. */
  readonly route?: string;
  /** What it says beside what every page says; it is loaded before the page is rendered. */
  readonly wording: readonly WordingPart[];
  /** Where it stands in the navigation: always in sight, or in the menu “more” of a narrow screen and in the footer. */
  /** `foot`: only in that menu, on a wide screen too, in the footer and between the registers. */
  readonly nav?: 'main' | 'more' | 'foot';
}

/**
 * Every page but those of products. Navigation, command palette, prerendering, size budgets, headers of hosts and
 * the journeys that go everywhere read this list, and a test that each has its route file.
 */
export const PAGES = [
  { name: 'home', path: '/', route: 'index', wording: ['home'] },
  { name: 'agreement', path: '/agreement', wording: ['reading'], nav: 'main' },
  { name: 'products', path: '/products', route: 'products/index', wording: ['glance', 'listing'], nav: 'main' },
  { name: 'services', path: '/mine', wording: ['mine'], nav: 'more' },
  { name: 'search', path: '/search', wording: ['finding'] },
  { name: 'references', path: '/references', wording: ['layers', 'register'], nav: 'more' },
  {
    name: 'deadlines',
    path: '/deadlines',
    wording: ['deadlines', 'layers', 'register', 'events', 'moments'],
    nav: 'more',
  },
  { name: 'topics', path: '/topics', route: 'topics/index', wording: ['topics'], nav: 'foot' },
  { name: 'defects', path: '/defects', wording: ['defects', 'layers', 'register'], nav: 'foot' },
  { name: 'parallels', path: '/parallels', wording: ['parallels', 'register'], nav: 'foot' },
  { name: 'readings', path: '/readings', wording: ['arguments', 'register'], nav: 'foot' },
  { name: 'check', path: '/check', wording: ['check'], nav: 'foot' },
  { name: 'review', path: '/review', wording: ['reviews'], nav: 'foot' },
  { name: 'silences', path: '/silences', wording: ['silences', 'register'], nav: 'foot' },
  {
    name: 'deletions',
    path: '/deletions',
    wording: ['deletions', 'layers', 'register', 'events'],
    nav: 'foot',
  },
  { name: 'about', path: '/about', wording: ['about'], nav: 'more' },
] as const satisfies readonly Page[];

export type PageName = (typeof PAGES)[number]['name'];

/** The pages of products: one for each slug. The simulator's wording comes with the simulator, after the page. */
export const PRODUCT_PAGE = { path: '/products/', route: 'products/$slug', wording: ['special'] } as const;

/** The pages of legal concepts: one for each slug. */
export const TOPIC_PAGE = { path: '/topics/', route: 'topics/$slug', wording: ['topics'] } as const;

/** The file of a page below `src/routes`, without extension. */
export const routeOf = ({ path, route = path.slice(1) }: Pick<Page, 'path' | 'route'>): string => route;

/** The pages that stand in a place of the navigation, in their order. */
export function pagesIn<Place extends 'main' | 'more' | 'foot'>(place: Place) {
  return PAGES.filter((page): page is Extract<(typeof PAGES)[number], { readonly nav: Place }> => {
    return 'nav' in page && page.nav === place;
  });
}

/** The page of a path, which may be a product's. */
export function pageOf(path: string): Pick<Page, 'path' | 'route' | 'wording'> | undefined {
  return (
    PAGES.find((page) => page.path === path) ?? [PRODUCT_PAGE, TOPIC_PAGE].find((page) => path.startsWith(page.path))
  );
}
