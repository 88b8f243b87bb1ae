// @vitest-environment happy-dom
import { createMemoryHistory } from '@tanstack/react-router';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { App } from '../../src/app/app';
import { createRouter } from '../../src/app/create-router';
import { createTranslator } from '../../src/app/create-translator';
import { findNearPaths, readPath } from '../../src/corpus/read-path';
import { readAsked } from '../../src/features/search/read-asked';
import { readOnly } from '../../src/features/excerpt/read-only';
import { loadCases } from '../../src/features/simulator/load-cases';
import { localeOf } from '../../src/i18n/locales';
import { readMeant } from '../../src/text/find-meant';
import { prepareParts } from '../../src/ui/server-parts';
import { isPlainSearch } from '../../src/url/known-keys';
import { readQuery } from '../../src/url/read-query';
import { parseSearch, stringifySearch } from '../../src/url/search-params';
import { address, asInBrowser, longAddress } from './addresses';
import { draw, SEED } from './counts';

const NOW = Date.parse('2026-07-22T11:00+08:00');
/** In milliseconds of the processor, which other programs do not use up; other tests may. What hangs takes minutes. */
const LIMIT = 10_000;
const HANG = 600_000;
const INJECTION = /<x-injected|"\s+onx-injected=|href="javascript:/;
/** Of the addresses one in so many goes through the router, which takes most of the time, and of those one in so many is drawn. */
const ROUTED = 8;
const DRAWN = 24;

type Address = ReturnType<typeof asInBrowser>;

const translators = { 'zh-CN': await createTranslator('zh-CN'), en: await createTranslator('en') };

/** Opens an address in a router as the browser's, and draws what is there. */
async function open({ pathname, search, hash }: Address, isDrawn: boolean): Promise<void> {
  const locale = localeOf(pathname);
  const i18n = translators[locale];
  const router = createRouter({
    locale,
    i18n,
    loadText: (page, part = 'text') => `<p id="g-3.4">${encodeURIComponent(page)} ${part}</p>`,
    history: createMemoryHistory({ initialEntries: [pathname + search + hash] }),
  });
  await router.load();
  const { matches } = router.state;
  const failed = matches.find(({ status }) => status === 'error');
  if (failed) throw new Error('The page does not load.', { cause: failed.error });
  expect(matches.length).toBeGreaterThan(0);
  if (!isDrawn) return;
  await prepareParts(i18n);
  const html = renderToString(createElement(App, { router, i18n }));
  expect(html).not.toContain('<!--$!-->');
  expect(html).not.toMatch(INJECTION);
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  expect(main.replaceAll(/<[^>]*>|\s/g, '')).not.toBe('');
}

/** What the page does with an address before its router sees it. */
function mend({ pathname, search, hash }: Address): Address {
  const meant = readPath(pathname);
  const { values } = isPlainSearch(search) ? { values: parseSearch(search) } : readQuery(search, NOW);
  readMeant(hash);
  return asInBrowser(`/${(meant?.path ?? pathname).replace(/^\/+/, '')}${stringifySearch(values)}${hash}`);
}

/** What the pages read out of the values, without drawing them. */
async function work({ pathname, search }: Address, index: number): Promise<void> {
  const values = parseSearch(search);
  findNearPaths(pathname);
  readAsked(values['q'] ?? values['product'] ?? '', NOW);
  readOnly(values['only'] ?? values['beside'] ?? '');
  // Each of the 75 products in turn.
  const { viewOf } = await loadCases((index % 75) + 1);
  const view = viewOf(values);
  // What is counted from the present or from a moment is a moment, or none.
  const moments =
    view?.events.flatMap((event) => Object.values(event).filter((each) => typeof each === 'number')) ?? [];
  expect(moments.filter((at) => Number.isNaN(at))).toEqual([]);
}

/** Follows each, and says of which what went wrong; the seed repeats them. */
async function findFaults(drawn: readonly string[]) {
  const faults: string[] = [];
  for (const [index, written] of drawn.entries()) {
    const { user } = process.cpuUsage();
    try {
      const mended = mend(asInBrowser(written));
      await work(mended, index);
      if (index % ROUTED === 0) await open(mended, index % DRAWN === 0);
      const took = (process.cpuUsage().user - user) / 1000;
      if (took > LIMIT) faults.push(`${Math.round(took)} ms: ${written.slice(0, 300)} (${written.length})`);
    } catch (error) {
      faults.push(`${String(error)}: ${written.slice(0, 300)} (${written.length})`);
    }
  }
  return faults;
}

test(
  `addresses over all routes and keys, right, spoilt and strange, are read, worked out and drawn; SEED=${SEED}`,
  async () => {
    // What is loaded once is none of theirs.
    for (const path of ['/', '/agreement', '/products/rds', '/topics/arrears', '/mine'])
      await open(asInBrowser(path), true);
    const faults = await findFaults(fc.sample(address, draw(5000)));
    expect(faults).toEqual([]);
  },
  HANG,
);

test(
  `addresses of 100 kB and more are read, or left as they are, at once; SEED=${SEED}`,
  async () => {
    const faults = await findFaults(fc.sample(longAddress, draw(120)));
    expect(faults).toEqual([]);
  },
  HANG,
);
