import type { Page } from '@playwright/test';

/** Where some words of a provision stand on the screen: their middle. */
export async function placeOf(page: Page, provision: string, words: string): Promise<{ x: number; y: number }> {
  await page.locator(`[id="${provision}"]`).scrollIntoViewIfNeeded();
  return page.evaluate(
    ([id = '', sought = '']) => {
      const unit = document.getElementById(id);
      if (!unit) throw new Error(`There is no ${id}.`);
      const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        // Of words that a line breaks, those before it.
        const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`${id} does not say ${sought}.`);
    },
    [provision, words],
  );
}

/** How much a layer paints at present. */
export const painted = (page: Page, layer: string) =>
  page.evaluate((name) => CSS.highlights.get(`mark-${name}`)?.size ?? 0, layer);
