import { defineConfig } from '@playwright/test';
import { chromium } from 'playwright';
import { findChromium } from './scripts/find-chromium.mjs';

const executablePath = findChromium(chromium.executablePath());
const isRoot = process.getuid?.() === 0;
const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    // One process for all pages of a worker, which keeps what it has compiled: `e2e/shared-context.ts`.
    '--renderer-process-limit=1',
    '--process-per-site',
    '--disable-site-isolation-trials',
    // Chromium's sandbox does not work for root, as in most containers.
    ...(isRoot ? ['--no-sandbox'] : []),
  ],
};

/** Journeys through the built site, as it is served. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  // A journey that passes only the second time has a fault, its own or the site's.
  retries: 0,
  workers: 2,
  reporter: 'list',
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    // The port is known when the server has started: this file is read again in each worker.
    baseURL: `http://127.0.0.1:${process.env['PREVIEW_PORT'] ?? ''}`,
    // Far from Beijing, so that a local time where Beijing's is meant shows.
    timezoneId: 'America/New_York',
    launchOptions,
  },
  webServer: {
    // The system chooses a port that is free; several runs on one machine do not meet.
    command: 'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 0',
    // Between colon and port stands a colour, where the terminal has them.
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?:\W+\d+m)?(?<preview_port>\d+)/ },
  },
});
