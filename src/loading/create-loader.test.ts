import { afterEach, expect, test, vi } from 'vitest';
import { noteConnection } from './connection';
import { createLoader } from './create-loader';

afterEach(() => vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a failure is not kept: the next start loads again, and who waits gets the value', async () => {
  const load = vi
    .fn<(what: string) => Promise<string>>()
    .mockRejectedValueOnce(new Error('lost'))
    .mockResolvedValue('it');
  const loader = createLoader(load);
  const told: string[] = [];
  loader.subscribe(() => told.push(loader.status()));
  expect(loader.status()).toBe('idle');
  loader.start('this');
  loader.start('this');
  await settled();
  expect([loader.status(), loader.failures(), loader.value()]).toEqual(['failed', 1, undefined]);
  loader.start('this');
  await expect(loader.arrival).resolves.toBe('it');
  expect([loader.status(), loader.failures(), loader.value()]).toEqual(['loaded', 0, 'it']);
  expect(load.mock.calls).toEqual([['this'], ['this']]);
  expect(told).toEqual(['failed', 'loading', 'loaded']);
});

test.each([
  ['when there is a connection again', () => window.dispatchEvent(new Event('online'))],
  ['when the site answers again', noteConnection],
] as const)('what failed is loaded again %s', async (_, comeBack) => {
  vi.stubGlobal('window', new EventTarget());
  const loader = createLoader(
    vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('lost')).mockResolvedValue(7),
  );
  loader.start();
  await settled();
  expect(loader.status()).toBe('failed');
  comeBack();
  await expect(loader.arrival).resolves.toBe(7);
});
