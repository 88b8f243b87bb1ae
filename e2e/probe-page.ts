import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'vite';

let code: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': `${root}src` } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}e2e/review-probe.ts`, formats: ['es'], fileName: 'probe' },
    },
  });
  const [first] = [built].flat();
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The page of the probe was not built.');
  return chunk.code;
}

/** An address of the site at which the store of reviews runs without the rest of it: `/probe`. */
export async function serveProbe(context: BrowserContext): Promise<void> {
  const body = await (code ??= bundle());
  await context.route('**/probe', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Probe</title><link rel="icon" href="data:,"><script type="module" src="/probe.js"></script></html>',
    }),
  );
  await context.route('**/probe.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
}
