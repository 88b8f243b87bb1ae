import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules whose outcome hangs on colours: all that a theme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** On every element that stands for all others of its kind in colour. */
const SAMPLE = 'data-contrast-sample';

/**
 * What axe finds on a page: every rule on every element, but contrast once for each kind of element. Most of the time of
 * axe goes to the contrast of thousands of elements that have the same colours.
 *
 * @returns the rule and the element of each violation; nothing where all is well.
 */
export async function findViolations(page: Page, without: readonly string[] = []): Promise<string[]> {
  const structure = analyze(page, without, (axe) => axe.disableRules('color-contrast'));
  return [...(await structure), ...(await findColourViolations(page, without))];
}

/** What axe finds in the colours of a page, for another theme of a page whose structure has been checked. */
export async function findColourViolations(page: Page, without: readonly string[] = []): Promise<string[]> {
  await markSamples(page);
  return analyze(page, without, (axe) => axe.include(`[${SAMPLE}]`).withRules(COLOUR_RULES));
}

async function analyze(page: Page, without: readonly string[], choose: (axe: AxeBuilder) => AxeBuilder) {
  // The site has no frames; so axe need not put its results together in a page of its own.
  const axe = choose(new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }));
  const { violations } = await without.reduce((builder, selector) => builder.exclude(selector), axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/**
 * Marks the first element of each kind. Two are of one kind when they and all around them have the same tags and classes,
 * and the same of everything by which contrast is reckoned: colours, backgrounds, size, weight, opacity, shadow, place.
 */
async function markSamples(page: Page): Promise<void> {
  await page.evaluate((sample) => {
    const keys = new Map<Element | null, string>([[null, '']]);
    const keyOf = (element: Element): string => {
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
      const key = `${around}/${own.join()}`;
      keys.set(element, key);
      return key;
    };
    const hasWords = (element: Element) =>
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const seen = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      element.removeAttribute(sample);
      if (!hasWords(element) || element.getClientRects().length === 0) continue;
      const key = keyOf(element);
      if (!seen.has(key)) element.setAttribute(sample, '');
      seen.add(key);
    }
  }, SAMPLE);
}
