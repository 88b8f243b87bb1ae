import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/**
 * The most JS that a page may load until it is idle, before anybody does anything, in bytes (gzip -9), by path. The first
 * JS, which the document names, has a budget of its own (`.size-limit.mjs`).
 */
export const SCRIPT_BUDGETS: Record<string, number> = {
  '/': 134_000,
};

/** What a page has loaded of JS by the time that it asks for nothing more: gzip -9 of each file as it is built. */
export async function bytesOfScripts(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = new Set(addresses.map((name) => new URL(name).pathname).filter((name) => name.endsWith('.js')));
  return [...scripts].reduce((sum, name) => sum + gzipSync(readFileSync(`dist${name}`), { level: 9 }).length, 0);
}
