import type { Page } from '@playwright/test';

/** How wide a page is, in CSS pixels, with its text at so many per cent. */
export function scrollWidthAt(page: Page, percent: number): Promise<number> {
  return page.evaluate((text) => {
    const root = document.documentElement;
    root.style.fontSize = text === 100 ? '' : `${text}%`;
    return root.scrollWidth;
  }, percent);
}

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Sets lines, letters, words and paragraphs apart as WCAG 1.4.12 has it, or as they were. */
export function setSpacing(page: Page, isSpaced: boolean): Promise<void> {
  return page.evaluate(
    (rules) => {
      const spaced = window as unknown as { spacing?: CSSStyleSheet };
      if (!spaced.spacing) {
        spaced.spacing = new CSSStyleSheet();
        document.adoptedStyleSheets.push(spaced.spacing);
      }
      spaced.spacing.replaceSync(rules);
    },
    isSpaced ? SPACING : '',
  );
}
