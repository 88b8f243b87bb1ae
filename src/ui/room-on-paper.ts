/** A sheet within its margins, in CSS pixels. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** The rules of a style sheet; none of one that an extension of the browser has put in from elsewhere, which cannot be read. */
function readRules(sheet: CSSStyleSheet): CSSRuleList | readonly CSSRule[] {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

/** The parts of a sheet's rules that hold for print alone. */
function findPrintRules(rules: CSSRuleList | readonly CSSRule[]): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') return [rule];
    return 'cssRules' in rule ? findPrintRules(rule.cssRules as CSSRuleList) : [];
  });
}

/**
 * How much height a part of a page has on a sheet of paper beside all else of the page. It is measured with the rules of print
 * on the screen, in one go, so that nobody sees it: a browser tells no page how it lies on paper.
 */
export function roomOnPaper(page: HTMLElement, part: HTMLElement, paper: Paper): number {
  const printRules = [...document.styleSheets].flatMap((sheet) => findPrintRules(readRules(sheet)));
  const { width, maxWidth } = page.style;
  const { scrollX, scrollY } = window;
  const heightOf = (element: HTMLElement) => element.getBoundingClientRect().height;
  try {
    for (const { media } of printRules) media.mediaText = 'all';
    page.style.width = `${paper.width}px`;
    page.style.maxWidth = 'none';
    return paper.height - (heightOf(page) - heightOf(part));
  } finally {
    for (const { media } of printRules) media.mediaText = 'print';
    Object.assign(page.style, { width, maxWidth });
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  }
}
