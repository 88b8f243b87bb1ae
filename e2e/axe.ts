import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** Rules whose outcome hangs on colours: all that a theme can change. */
const COLOUR_RULES: string[] = ['color-contrast', 'link-in-text-block'];

/** On every element that stands for all others of its kind in colour. */
const SAMPLE = 'data-contrast-sample';

const ONLY_VIOLATIONS: RunOptions = { resultTypes: ['violations'] };

/** The one function of axe that is called. Its own type also takes elements of a document, which do not get here. */
interface Axe {
  run(place: Place | string, options: RunOptions): Promise<Pick<AxeResults, 'violations'>>;
}

/** Where on a page is looked; all of it where nothing is said. */
interface Place {
  readonly include?: string[];
  readonly exclude?: string[];
}

/**
 * What axe finds on a page: every rule on every element, but the rules of colour once for each kind of element. Most of
 * the time of axe goes to the contrast of thousands of elements that have the same colours.
 *
 * @returns the rule and the element of each violation; nothing where all is well.
 */
export async function findViolations(page: Page, place: Place = {}): Promise<string[]> {
  const rules = Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }]));
  const structure = await analyze(page, place, { rules });
  return [...structure, ...(await findColourViolations(page, place))];
}

/** What axe finds in the colours of a page, for another theme of a page whose structure has been checked. */
export async function findColourViolations(page: Page, place: Place = {}): Promise<string[]> {
  await markSamples(page);
  const include = (place.include ?? ['body']).map((selector) => `${selector} [${SAMPLE}]`);
  return analyze(page, { ...place, include }, { runOnly: { type: 'rule', values: COLOUR_RULES } });
}

/** axe-core itself: the site has no frames, for which its wrappers load it anew each time and put results together. */
async function analyze(page: Page, place: Place, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
    // axe asks for the style of each element by itself; what the browser leaves out of sight is laid out anew at each.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(sheet);
    });
  }
  const given = { where: Object.keys(place).length > 0 ? place : 'html', how: { ...options, ...ONLY_VIOLATIONS } };
  const { violations } = await page.evaluate(
    ({ where, how }) => (window as unknown as { readonly axe: Axe }).axe.run(where, how),
    given,
  );
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/**
 * Marks the first element of each kind. Two are of one kind when they and all around them have the same tags and classes,
 * and the same of everything by which contrast is reckoned: colours, backgrounds, size, weight, opacity, shadow, place.
 */
async function markSamples(page: Page): Promise<void> {
  await page.evaluate((sample) => {
    const keys = new Map<Element, number>();
    // A kind is a number: as text each would hold those of all around it.
    const kinds = new Map<string, number>();
    const keyOf = (element: Element): number => {
      const known = keys.get(element);
      if (known !== undefined) return known;
      const style = getComputedStyle(element);
      const own = [
        element.tagName,
        element.getAttribute('class'),
        style.color,
        style.backgroundColor,
        style.backgroundImage,
        style.fontSize,
        style.fontWeight,
        style.opacity,
        style.textShadow,
        style.filter,
        style.position,
        style.visibility,
        style.display,
        element.matches(':disabled'),
      ];
      const around = element.parentElement === null ? '' : keyOf(element.parentElement);
      const kind = `${around}/${own.join()}`;
      const key = kinds.get(kind) ?? kinds.size;
      kinds.set(kind, key);
      keys.set(element, key);
      return key;
    };
    const hasWords = (element: Element) =>
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const seen = new Set<number>();
    for (const element of document.body.querySelectorAll('*')) {
      element.removeAttribute(sample);
      if (!hasWords(element) || element.getClientRects().length === 0) continue;
      const key = keyOf(element);
      if (!seen.has(key)) element.setAttribute(sample, '');
      seen.add(key);
    }
  }, SAMPLE);
}
