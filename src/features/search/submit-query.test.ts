// @vitest-environment happy-dom
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { expect, test } from 'vitest';
import { noteFailure } from '@/loading/failures';
import { resultsOf } from './results-address';
import { submitQuery } from './submit-query';

const Page = () => null;

/** A site of two pages, of which the search loads as it is told to. */
function routerWith(load: () => Promise<{ readonly default: () => null }>) {
  const root = createRootRoute();
  const routeOf = (path: string, component?: ReturnType<typeof lazyRouteComponent>) =>
    createRoute({
      getParentRoute: () => root,
      path,
      validateSearch: (raw: Record<string, unknown>) => raw,
      ...(component ? { component } : {}),
    });
  return createRouter({
    routeTree: root.addChildren([
      routeOf('/deadlines'),
      routeOf('/agreement'),
      routeOf('/search', lazyRouteComponent(load)),
    ]),
    history: createMemoryHistory({ initialEntries: ['/deadlines?kind=expiry&from=2026-11-20'] }),
  });
}

test('the results have an address of their own for every way there: cut, and with the case', async () => {
  const router = routerWith(async () => ({ default: Page }));
  await router.load();
  expect(resultsOf(router.state.location, ` ${'欠'.repeat(300)} `)).toEqual({
    to: '/search',
    search: { q: '欠'.repeat(200), trigger: 'expiry', at: '2026-11-20' },
  });
  expect(resultsOf(router.state.location, ' ').search).toEqual({ trigger: 'expiry', at: '2026-11-20' });
});

test('what else fails to load meanwhile keeps nobody from the results', async () => {
  const router = routerWith(async () => {
    noteFailure();
    return { default: Page };
  });
  await router.load();
  await submitQuery(router, '缓冲期');
  expect(router.state.location.pathname).toBe('/search');
});

test('where the program of the results does not load, the page stays, and the next query asks again', async () => {
  let isGone = true;
  const router = routerWith(async () => {
    if (isGone) throw new Error('gone');
    return { default: Page };
  });
  await router.load();
  await expect(submitQuery(router, '缓冲期')).rejects.toThrow('did not load');
  expect(router.state.location.pathname).toBe('/deadlines');
  isGone = false;
  await submitQuery(router, '缓冲期');
  expect(router.state.location.pathname).toBe('/search');
});
