import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { PAGES, PRODUCT_PAGE } from '../src/url/pages';

/**
 * The most JS that a page may load until it is idle, before anybody does anything, in bytes (gzip -9), in Chinese and in
 * English. The first JS, which the document names, has a budget of its own (`.size-limit.mjs`).
 */
const BUDGETS = {
  home: [154_900, 154_900],
  agreement: [215_500, 215_500],
  services: [300_000, 317_500],
  products: [155_000, 155_000],
  search: [224_000, 223_600],
  references: [206_000, 206_000],
  deadlines: [185_500, 185_500],
  topics: [150_000, 150_000],
  defects: [250_000, 250_000],
  readings: [150_000, 150_000],
  parallels: [150_000, 150_000],
  about: [140_700, 140_700],
  // In English with the glosses of all quotes.
  product: [327_900, 345_300],
} as const satisfies Record<(typeof PAGES)[number]['name'] | 'product', readonly [zh: number, en: number]>;

/**
 * How far below its budget a page may stay: further, and the budget is to be lowered. It is also how a page is known to
 * have loaded what it loads when idle.
 */
const SLACK = 10_000;

/** Checks what a page has loaded of JS by the time that it asks for nothing more; gives the bytes. */
export async function checkScriptBudget(page: Page, path: string, language: 'zh-CN' | 'en'): Promise<number> {
  const known = PAGES.find((each) => each.path === path.replace(/\?.*$/, '').replace(/^(\/topics)\/.+/, '$1'));
  if (!known && !path.startsWith(PRODUCT_PAGE.path)) throw new Error(`${path} has no budget.`);
  const budget = BUDGETS[known?.name ?? 'product'][language === 'en' ? 1 : 0];
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
