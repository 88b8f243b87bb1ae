import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '../src/url/pages';

/**
 * The most JS that a page may load until it is idle, before anybody does anything, in bytes (gzip -9), in Chinese and in
 * English. The first JS, which the document names, has a budget of its own (`.size-limit.mjs`).
 */
const BUDGETS = {
  home: [157_300, 156_700],
  agreement: [221_500, 220_500],
  services: [315_000, 332_500],
  products: [156_000, 155_400],
  // With the kinds of every unit, as numbers, and what the 31 are called and mean.
  search: [225_700, 225_000],
  // The search with a query: also what it answers with, and what concepts are called.
  question: [249_400, 248_100],
  references: [212_500, 211_900],
  deadlines: [187_700, 186_600],
  topics: [140_200, 139_800],
  defects: [194_500, 193_800],
  readings: [144_000, 143_300],
  parallels: [144_200, 143_500],
  silences: [145_800, 145_100],
  deletions: [166_700, 165_700],
  check: [140_500, 140_500],
  about: [142_100, 141_500],
  // One concept with its clauses.
  topic: [150_950, 150_600],
  // In English with the glosses of all quotes; with every doubt of precedence as a sentence.
  product: [345_000, 362_400],
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
