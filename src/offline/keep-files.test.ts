import { createHash } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { digestOf } from './digest';
import { asKept, checkFiles, keepFiles, type Keeping } from './keep-files';

const ROOT = 'https://example.org/docs/';
const TEXTS = { 'agreement.html': '<p>文</p>', 'assets/site-1.js': 'run()' };
const sum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const digests = new Map(Object.entries(TEXTS).map(([file, text]) => [file, sum(text)]));
const FILES = Object.keys(TEXTS);

/** A store of the browser as far as it is used here. */
function makeStore() {
  const entries = new Map<string, Response>();
  const addressOf = (request: RequestInfo) => (typeof request === 'string' ? request : request.url);
  return {
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    match: async (request: RequestInfo) => entries.get(addressOf(request))?.clone(),
    put: async (address: string, response: Response) => void entries.set(address, response),
    delete: async (request: RequestInfo) => entries.delete(addressOf(request)),
  } as unknown as Cache;
}

let store: Cache;
const answers = new Map<string, Response | Error>();
const ask = vi.fn<Keeping['fetch']>(async (address) => {
  const answer = answers.get(address.slice(ROOT.length));
  if (answer instanceof Response) return answer.clone();
  throw answer ?? new TypeError('Failed to fetch');
});
const keeping = (others: readonly Cache[] = []): Keeping => ({ store, root: ROOT, digests, others, fetch: ask });
const textOf = async (file: string) => (await store.match(ROOT + file))?.text();

beforeEach(() => {
  store = makeStore();
  ask.mockClear();
  answers.clear();
  answers.set('agreement', new Response(TEXTS['agreement.html']));
  answers.set('assets/site-1.js', new Response(TEXTS['assets/site-1.js']));
});

test('the checksum of the browser is that of the build', async () => {
  await expect(digestOf(new TextEncoder().encode('文'))).resolves.toBe(sum('文'));
});

test('files are fetched once, and a second attempt asks only for what is missing', async () => {
  const done: number[] = [];
  await expect(keepFiles(keeping(), FILES, (count) => done.push(count))).resolves.toEqual({
    missing: [],
    isFull: false,
  });
  expect(done).toEqual([0, 1, 2]);
  await store.delete(`${ROOT}agreement.html`);
  ask.mockClear();
  await keepFiles(keeping(), FILES);
  expect(ask.mock.calls.map(([address]) => address)).toEqual([`${ROOT}agreement`]);
});

test('a host without clean addresses is asked by the name of the file', async () => {
  answers.set('agreement', new Response('not found', { status: 404 }));
  answers.set('agreement.html', new Response(TEXTS['agreement.html']));
  await expect(keepFiles(keeping(), FILES)).resolves.toMatchObject({ missing: [] });
  await expect(textOf('agreement.html')).resolves.toBe('<p>文</p>');
});

test.each([
  ['of another build', new Response('<p>新</p>')],
  ['cut off', new Response('<p>')],
  ['not had', new Error('lost')],
])('what is %s is not kept', async (_, answer) => {
  answers.set('agreement', answer);
  answers.set('agreement.html', answer);
  await expect(keepFiles(keeping(), FILES)).resolves.toEqual({ missing: ['agreement.html'], isFull: false });
  await expect(textOf('agreement.html')).resolves.toBeUndefined();
  await expect(textOf('assets/site-1.js')).resolves.toBe('run()');
});

test('what another build has is taken from there where it is the same to the last byte', async () => {
  const other = makeStore();
  await other.put(`${ROOT}assets/site-1.js`, new Response('run()'));
  await other.put(`${ROOT}agreement.html`, new Response('<p>旧</p>'));
  await keepFiles(keeping([other]), FILES);
  expect(ask.mock.calls.map(([address]) => address)).toEqual([`${ROOT}agreement`]);
  await expect(textOf('agreement.html')).resolves.toBe('<p>文</p>');
});

test('where there is no more room nothing more is fetched, and that is said', async () => {
  store.put = async () => Promise.reject(new Error('quota'));
  await expect(keepFiles(keeping(), FILES)).resolves.toMatchObject({ isFull: true });
});

test('what is damaged is deleted, what is whole stays', async () => {
  await keepFiles(keeping(), FILES);
  await store.put(`${ROOT}agreement.html`, new Response('<p>'));
  await store.put(`${ROOT}old.html`, new Response('of no build'));
  await expect(checkFiles(keeping())).resolves.toEqual(['agreement.html', 'old.html']);
  expect((await store.keys()).map(({ url }) => url)).toEqual([`${ROOT}assets/site-1.js`]);
});

test('a page for what does not exist is kept as any other; its encoding was of the network', async () => {
  const headers = { 'content-encoding': 'gzip', 'content-type': 'text/html' };
  const kept = await asKept(new Response('404', { status: 404, headers }));
  expect([kept.status, Object.fromEntries(kept.headers)]).toEqual([200, { 'content-type': 'text/html' }]);
});
