import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../scripts/find-chromium.mjs';

export interface MortalBrowser {
  /** Of the profile, which is on the disk. */
  readonly context: BrowserContext;
  /** Ends all its processes at once, as a machine that loses power does to them. What the disk has by then stays. */
  readonly kill: () => Promise<void>;
}

/** A browser of one's own with a profile that outlives it, so that it can be killed and started again. */
export async function withProfile(run: (start: () => Promise<MortalBrowser>) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  let running: MortalBrowser | undefined;
  try {
    await run(async () => (running = await start(profile)));
  } finally {
    await running?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function start(profile: string): Promise<MortalBrowser> {
  const executable = findChromium(chromium.executablePath());
  if (executable === undefined) throw new Error('There is no Chromium: see scripts/setup.mjs.');
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    executable,
    [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      ...(isRoot ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    // A group of its own, of which all can be ended together.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The browser did not start.')));
    createInterface(child.stderr).on('line', (line) => {
      const found = /DevTools listening on (\S+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
  });
  const browser: Browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no profile.');
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const gone = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  return { context, kill };
}
