import type { Page } from '@playwright/test';

/** How wide a page is, in CSS pixels, with its text at so many per cent. */
export function scrollWidthAt(page: Page, percent: number): Promise<number> {
  return page.evaluate((text) => {
    const root = document.documentElement;
    root.style.fontSize = text === 100 ? '' : `${text}%`;
    return root.scrollWidth;
  }, percent);
}
