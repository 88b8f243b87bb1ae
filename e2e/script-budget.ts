import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '../src/url/pages';

/**
 * The most JS that a page may load until it is idle, before anybody does anything, in bytes (gzip -9), in Chinese and in
 * English. The first JS, which the document names, has a budget of its own (`.size-limit.mjs`).
 */
const BUDGETS = {
  // Each with what carries the case and lets the box of the header suggest: it comes after the page.
  home: [160_600, 160_000],
  // With the name of what has no number in the reader's language, as the four registers below.
  agreement: [229_100, 227_900],
  services: [322_900, 341_300],
  products: [158_400, 157_700],
  // With the kinds of every unit, as numbers, and what the 31 are called and mean.
  search: [232_100, 231_300],
  // The search with a query: also what it answers with, and what concepts are called.
  question: [263_800, 262_500],
  references: [218_400, 217_800],
  deadlines: [192_400, 191_300],
  topics: [144_100, 143_700],
  defects: [199_400, 198_600],
  readings: [149_800, 149_300],
  parallels: [150_000, 149_500],
  silences: [151_400, 150_900],
  deletions: [172_200, 171_100],
  // With what is said of a result: rates, sums, and what is not judged.
  check: [146_100, 145_500],
  // With the structure of the text and what keeps reviews: each is read for how far it is.
  review: [304_000, 303_000],
  about: [145_800, 145_100],
  // One concept with its clauses.
  topic: [159_400, 158_900],
  // In English with the glosses of all quotes; with every doubt of precedence as a sentence.
  product: [314_600, 333_100],
} as const satisfies Record<
  (typeof PAGES)[number]['name'] | 'product' | 'topic' | 'question',
  readonly [zh: number, en: number]
>;

/**
 * How far below its budget a page may stay: further, and the budget is to be lowered. It is also how a page is known to
 * have loaded what it loads when idle.
 */
const SLACK = 10_000;

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
  await expect.poll(() => bytesOfScripts(page)).toBeGreaterThan(budget - SLACK);
  await page.waitForLoadState('networkidle');
  const bytes = await bytesOfScripts(page);
  expect(bytes).toBeLessThanOrEqual(budget);
  return bytes;
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
