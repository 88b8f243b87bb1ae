import { defineConfig } from '@playwright/test';
import { chromium } from 'playwright';
import { findChromium } from './scripts/find-chromium.mjs';

const port = 4199;
const executablePath = findChromium(chromium.executablePath());
const isRoot = process.getuid?.() === 0;

/** Journeys through the built site, as it is served. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  // Where others' work runs on the same machine, a journey may be starved once; it is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  // A busy machine is slow, not wrong.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Far from Beijing, so that a local time where Beijing's is meant shows.
    timezoneId: 'America/New_York',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        // Chromium's sandbox does not work for root, as in most containers.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
});
