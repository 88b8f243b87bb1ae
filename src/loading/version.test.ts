import { expect, test, vi } from 'vitest';
import { askVersion } from './ask-version';
import { watchVersion } from './watch-version';

const answering = (body: string, status = 200) => vi.fn<typeof fetch>(async () => new Response(body, { status }));

test.each([
  ['the build of the page', '{"build":"abc"}', 200, 'same'],
  ['another build', '{"build":"abd"}', 200, 'new'],
  ['no such file', 'Not found', 404, 'unknown'],
  ['a page for what does not exist, answered as found', '<!doctype html>', 200, 'unknown'],
  ['something else', '{"build":7}', 200, 'unknown'],
] as const)('%s', async (_, body, status, verdict) => {
  await expect(askVersion('/version.json', 'abc', answering(body, status))).resolves.toBe(verdict);
});

test('a site that does not answer is out of reach; a document without a build has no version', async () => {
  const refuse = async () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(askVersion('/version.json', 'abc', refuse)).resolves.toBe('unreachable');
  await expect(askVersion('/version.json', undefined, answering('{"build":"abc"}'))).resolves.toBe('unknown');
});

test('the page asks when it is seen again after ten minutes, and once for failures that come together', () => {
  let now = 0;
  const ask = vi.fn<() => Promise<'same'>>(async () => 'same');
  const watch = watchVersion(
    ask,
    () => undefined,
    () => now,
  );
  now = 10 * 60_000 - 1;
  watch.onVisible();
  expect(ask).toHaveBeenCalledTimes(0);
  now += 1;
  watch.onVisible();
  watch.onVisible();
  expect(ask).toHaveBeenCalledTimes(1);
  watch.onFailure();
  watch.onFailure();
  expect(ask).toHaveBeenCalledTimes(2);
  now += 5000;
  watch.onFailure();
  expect(ask).toHaveBeenCalledTimes(3);
});

test('that the site is out of reach is worth a word only where something did not load', async () => {
  const tell = vi.fn<(verdict: string) => void>();
  const watch = watchVersion(
    async () => 'unreachable',
    tell,
    () => 0,
  );
  watch.onKept();
  await Promise.resolve();
  expect(tell).not.toHaveBeenCalled();
  watch.onFailure();
  await Promise.resolve();
  expect(tell).toHaveBeenCalledWith('unreachable');
});

test('a page that was kept asks at once whether it is old', async () => {
  const tell = vi.fn<(verdict: string) => void>();
  watchVersion(
    async () => 'new',
    tell,
    () => 0,
  ).onKept();
  await Promise.resolve();
  expect(tell).toHaveBeenCalledWith('new');
});
