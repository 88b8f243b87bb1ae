import type { Page } from '@playwright/test';
import { PAGES } from '../src/url/pages';
import { expect, open, test } from './fixture';

const EVERY = [
  ...PAGES.map(({ path }) => path).filter((path) => path !== '/agreement'),
  '/agreement#g-5.5',
  '/products/log-service?at=2026-11-26T15:20&paid=P2D',
  '/mine#v=1&n=2&trigger=arrears&at=2026-11-26T15:20&s=log-service,a&s=rds,b',
  '/search?q=欠费',
  '/topics/liability',
];
/** All page kinds in `npm run check:full`; else those with the most kinds of controls. */
const ADDRESSES =
  process.env['FULL'] === '1'
    ? EVERY
    : ['/agreement#g-5.5', '/products/log-service?at=2026-11-26T15:20&paid=P2D', '/deadlines'];

/** The controls of each kind that show nothing when they have the focus, or show it in less than 3 to 1. */
function findUnringed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    });
    const read = (colour: string): readonly number[] => {
      if (!context) return [];
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const part = value / 255;
        return part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: readonly number[], other: readonly number[]) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const groundOf = (element: Element | null): readonly number[] => {
      for (let each = element; each; each = each.parentElement) {
        const colour = read(getComputedStyle(each).backgroundColor);
        if ((colour[3] ?? 0) > 200) return colour;
      }
      return read('Canvas');
    };
    const nameOf = (element: Element | null) => `${element?.tagName} ${element?.getAttribute('class') ?? ''}`;
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'));
    const byKind = new Map(controls.map((each) => [`${nameOf(each)} in ${nameOf(each.parentElement)}`, each]));
    const look = (element: Element) => {
      const { outlineStyle, outlineColor, outlineWidth, boxShadow } = getComputedStyle(element);
      const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      return { outline: hasOutline ? outlineColor : '', boxShadow };
    };
    return [...byKind].flatMap(([kind, control]) => {
      (document.activeElement as HTMLElement | null)?.blur();
      // A ring may be around what a control stands in, or its label.
      const near = [control, control.parentElement, control.parentElement?.parentElement, control.nextElementSibling];
      const places = [...near, ...('labels' in control ? (control.labels as NodeListOf<Element>) : [])].filter(
        (each) => each instanceof Element,
      );
      const before = places.map(look);
      control.focus({ preventScroll: true });
      const isShown = places.some((place, index) => {
        const now = look(place);
        if (now.outline !== '' && now.outline !== before[index]?.outline)
          return contrast(read(now.outline), groundOf(place.parentElement)) >= 3;
        return now.boxShadow !== 'none' && now.boxShadow !== before[index]?.boxShadow;
      });
      return isShown ? [] : [kind];
    });
  });
}

for (const address of ADDRESSES)
  test(`${address}: every kind of control shows that it has the focus, in both themes and in forced colours`, async ({
    page,
  }) => {
    await open(page, address);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('main details.fold')) fold.setAttribute('open', '');
    });
    // Keys, so that what is focused next shows it.
    await page.keyboard.press('Tab');
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      expect(await findUnringed(page), JSON.stringify(media)).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: null });
  });

test('a control without a ring is found', async ({ page }) => {
  await open(page, '/about');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('footer a:focus-visible { outline: 1px solid #eee !important; box-shadow: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  await page.keyboard.press('Tab');
  expect((await findUnringed(page)).join()).toContain('A ');
});
