import { afterEach, expect, test, vi } from 'vitest';
import { isFirstVisit, whyNotKept } from './start-worker';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

interface Case {
  readonly isBuilt?: boolean;
  readonly hostname?: string;
  readonly setting?: string;
  readonly navigator?: object;
}

function inBrowser({ isBuilt = true, hostname = 'example.org', setting, navigator = { serviceWorker: {} } }: Case) {
  vi.stubEnv('PROD', isBuilt);
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('location', { hostname });
  vi.stubGlobal('localStorage', { getItem: () => setting ?? null });
}

test.each<[string, Case, ReturnType<typeof whyNotKept>]>([
  ['a published site', {}, undefined],
  ['a name of the own machine for trying it', { hostname: 'site.localhost' }, undefined],
  ['the server for development', { isBuilt: false }, 'unsupported'],
  ['the own machine by name', { hostname: 'localhost' }, 'own-machine'],
  ['the own machine by number', { hostname: '127.0.0.1' }, 'own-machine'],
  ['the own machine by its newer number', { hostname: '[::1]' }, 'own-machine'],
  ['no service workers', { navigator: {} }, 'unsupported'],
  ['what the reader has turned off', { setting: 'off' }, 'off'],
  ['a reader who saves data', { navigator: { serviceWorker: {}, connection: { saveData: true } } }, 'save-data'],
])('%s', (_, state, expected) => {
  inBrowser(state);
  expect(whyNotKept()).toBe(expected);
});

test('storage that is denied has no service workers either', () => {
  inBrowser({});
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('denied');
    },
  });
  expect(whyNotKept()).toBe('unsupported');
});

test('all that is kept is read on the first visit of a session, and where that cannot be known', () => {
  const items = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  });
  expect([isFirstVisit(), isFirstVisit()]).toEqual([true, false]);
  vi.stubGlobal('sessionStorage', undefined);
  expect(isFirstVisit()).toBe(true);
});
