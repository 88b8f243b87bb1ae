import { expect, test, vi } from 'vitest';
import { askVersion, type Verdict } from './ask-version';
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
    () => undefined,
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

test('a site that cannot be reached is asked again, with growing pauses, until it answers; what was said once is not said again', async () => {
  const verdicts: Verdict[] = ['unreachable', 'unreachable', 'unreachable', 'same'];
  const told: Verdict[] = [];
  const waiting: { readonly callback: () => void; readonly pause: number }[] = [];
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const watch = watchVersion(
    async () => verdicts.shift() ?? 'same',
    (verdict) => told.push(verdict),
    () => 0,
    (callback, pause) => waiting.push({ callback, pause }),
  );
  watch.onFailure();
  await settled();
  const pauses: number[] = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    pauses.push(next.pause);
    next.callback();
    await settled();
  }
  expect(pauses).toEqual([5000, 10_000, 20_000]);
  expect(told).toEqual(['unreachable', 'same']);
});

test('a page that is left asks no more', async () => {
  const ask = vi.fn<() => Promise<Verdict>>(async () => 'unreachable');
  const waiting: (() => void)[] = [];
  const watch = watchVersion(
    ask,
    () => undefined,
    () => 0,
    (callback) => waiting.push(callback),
  );
  watch.onFailure();
  await new Promise((resolve) => setTimeout(resolve));
  watch.stop();
  expect(waiting).toHaveLength(1);
  waiting[0]?.();
  expect(ask).toHaveBeenCalledTimes(1);
});

test('that the site is out of reach is worth a word only where something did not load', async () => {
  const tell = vi.fn<(verdict: string) => void>();
  const watch = watchVersion(
    async () => 'unreachable',
    tell,
    () => 0,
    () => undefined,
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
    () => undefined,
  ).onKept();
  await Promise.resolve();
  expect(tell).toHaveBeenCalledWith('new');
});
