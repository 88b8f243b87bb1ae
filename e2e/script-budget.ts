import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '../src/url/pages';

/** The most that a page fetches while nobody does anything: requests in all, and bytes of script (gzip -9). */
const AT_REST = { requests: 12, bytes: 10_000 };

/**
 * The most JS that a page in use may load until it is idle: once somebody has moved the pointer, and done nothing yet; in bytes (gzip -9),
 * in Chinese and in English, each with 1.8 kB that start the service worker and take a new version of what is kept; without what starts it.
 * What it needs first has a budget of its own (`.size-limit.mjs`).
 */
const BUDGETS = {
  // Each with what carries the case and lets the box of the header suggest: it comes after the page.
  home: [163_400, 162_700],
  // With the name of what has no number in the reader's language, as the four registers below.
  agreement: [233_400, 232_200],
  // With the pinyin of all names, also of those outside the 75, by which services are added, and with what reads a pasted line and a day.
  services: [333_000, 351_600],
  products: [160_700, 160_100],
  // With the kinds of every unit, as numbers, and what the 31 are called and mean; its box knows names by their pinyin.
  search: [239_300, 238_500],
  // The search with a query: also what tells several questions in one apart, what it answers with, what concepts are called, and names in pinyin.
  question: [272_600, 271_200],
  references: [221_200, 220_500],
  deadlines: [195_300, 194_100],
  topics: [146_500, 146_000],
  defects: [202_400, 201_600],
  readings: [152_500, 152_100],
  parallels: [152_700, 152_200],
  silences: [154_200, 153_700],
  deletions: [175_000, 173_900],
  // With what is said of a result: rates, sums, and what is not judged.
  check: [148_500, 147_900],
  // With the structure of the text and what keeps reviews: each is read for how far it is, and one of another edition is brought to this.
  review: [318_500, 316_800],
  about: [148_900, 148_200],
  // One concept with its clauses.
  topic: [162_200, 161_700],
  // In English with the glosses of all quotes; with every doubt of precedence as a sentence.
  product: [320_700, 339_100],
} as const satisfies Record<
  (typeof PAGES)[number]['name'] | 'product' | 'topic' | 'question',
  readonly [zh: number, en: number]
>;

/**
 * How far below its budget a page may stay: further, and the budget is to be lowered. It is also how a page is known to
 * have loaded what it loads when idle.
 */
const SLACK = 10_000;

/** Checks that a page at rest has fetched next to nothing, and is not about to; gives the bytes of script. */
export async function checkAtRest(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).toHaveAttribute('data-program', 'rest');
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').length);
  // The document too, and the icon, of which the page is not told.
  expect(fetched + 2).toBeLessThanOrEqual(AT_REST.requests);
  const bytes = await bytesOfScripts(page);
  expect(bytes).toBeLessThanOrEqual(AT_REST.bytes);
  return bytes;
}

/** Checks what a page has loaded of JS by the time that it asks for nothing more; gives the bytes. */
export async function checkScriptBudget(page: Page, path: string, language: 'zh-CN' | 'en'): Promise<number> {
  const known = PAGES.find((each) => each.path === path.replace(/\?.*$/, ''));
  if (path.startsWith('/search?q=')) return checkBudget(page, BUDGETS.question[language === 'en' ? 1 : 0]);
  const many = path.startsWith(TOPIC_PAGE.path) ? 'topic' : path.startsWith(PRODUCT_PAGE.path) ? 'product' : undefined;
  const name = known?.name ?? many;
  if (!name) throw new Error(`${path} has no budget.`);
  return checkBudget(page, BUDGETS[name][language === 'en' ? 1 : 0]);
}

async function checkBudget(page: Page, budget: number): Promise<number> {
  await expect.poll(() => bytesOfProgram(page)).toBeGreaterThan(budget - SLACK);
  await page.waitForLoadState('networkidle');
  const bytes = await bytesOfProgram(page);
  expect(bytes).toBeLessThanOrEqual(budget);
  return bytes;
}

/** Without what starts the program, which has been fetched at rest and has its budget there. */
async function bytesOfProgram(page: Page): Promise<number> {
  const starter = await page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src);
  return (await bytesOfScripts(page)) - (starter === undefined ? 0 : bytesOf(new URL(starter).pathname));
}

/** Each file once, as it is built. */
async function bytesOfScripts(page: Page): Promise<number> {
  const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = new Set(addresses.map((name) => new URL(name).pathname).filter((name) => name.endsWith('.js')));
  return [...scripts].reduce((sum, name) => sum + bytesOf(name), 0);
}

const sizes = new Map<string, number>();

function bytesOf(name: string): number {
  const size = sizes.get(name) ?? gzipSync(readFileSync(`dist${name}`), { level: 9 }).length;
  sizes.set(name, size);
  return size;
}
