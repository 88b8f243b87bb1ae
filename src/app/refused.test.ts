// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepDraft, NO_DRAFT, readDraft } from '@/features/check/draft';
import { createDraftMirror } from '@/features/reviews/draft-mirror';
import { claimTab } from '@/features/reviews/store-tab';
import { isFirstVisit, whyNotKept } from '@/loading/start-worker';
import { readSetting, writeSetting } from '@/storage/setting';
import { isPlaceCarried } from '@/text/carried-key';
import { carryPlace, landOnCarried } from '@/text/carried-place';
import { keepHeights, takeHeights } from '@/text/kept-heights';
import { boundHistory } from '@/url/bound-history';
import { mendAddress } from './mend-address';
import { keepReloadedPlace } from './reloaded-place';

const refuse = (name: string) => () => {
  throw new DOMException('refused', name);
};

/** A storage that holds one text under every key. */
const holding = (text: string | null): Storage => ({
  length: 1,
  key: () => 'review-draft:a\nb',
  getItem: () => text,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
});

/** Both storages of the browser, as they may be. A string is what every key holds. */
const STORAGES: Readonly<Record<string, () => unknown>> = {
  absent: () => undefined,
  denied: refuse('SecurityError'),
  'denied later': () => ({ getItem: refuse('SecurityError'), setItem: refuse('SecurityError') }),
  full: () => ({ ...holding(null), setItem: refuse('QuotaExceededError') }),
  empty: () => holding(null),
  'half a text': () => holding('{"text":"5.'),
  'no text': () => holding('null'),
  'a number': () => holding('7'),
  'a list': () => holding('[[],{}]'),
  'other things by these names': () =>
    holding('{"text":5,"isExport":"yes","width":"x","heights":[null],"page":{},"spots":7}'),
  'of a later version': () => holding('{"version":9,"text":{"words":"5.5"},"spots":[{"of":{}}],"page":"/"}'),
};

/** Every function that touches a storage of the browser, and what it gives where that has nothing that can be read. */
const CALLERS: Readonly<Record<string, { readonly run: () => unknown; readonly gives: readonly unknown[] }>> = {
  'src/storage/setting.ts': {
    run: () => {
      writeSetting('theme', 'dark');
      writeSetting('theme', undefined);
      return typeof readSetting('theme');
    },
    gives: ['undefined', 'string'],
  },
  'src/loading/start-worker.ts': {
    run: () => [typeof isFirstVisit(), whyNotKept()],
    gives: [['boolean', 'unsupported']],
  },
  'src/text/kept-heights.ts': {
    run: () => {
      const text = document.createElement('div');
      text.innerHTML = '<div class="part"><section class="unit" id="g-5"></section></div>';
      takeHeights(text);
      keepHeights(text);
      return text.textContent;
    },
    gives: [''],
  },
  'src/text/carried-place.ts': {
    run: () => {
      carryPlace('/agreement');
      return landOnCarried();
    },
    gives: [undefined],
  },
  'src/app/reloaded-place.ts': {
    run: () => {
      keepReloadedPlace();
      return window.dispatchEvent(new Event('pagehide'));
    },
    gives: [true],
  },
  'src/text/carried-key.ts': { run: () => isPlaceCarried(), gives: [false, true] },
  'src/features/check/draft.ts': {
    run: () => {
      keepDraft({ ...NO_DRAFT, text: '5.5' });
      return readDraft();
    },
    gives: [NO_DRAFT],
  },
  'src/features/reviews/draft-mirror.ts': {
    run: () => {
      const mirror = createDraftMirror(() => localStorage);
      mirror.forget('a', 'b', 'c');
      mirror.forgetAll('a');
      return [typeof mirror.write('a', 'b', 'c'), typeof mirror.read('a', 'b')];
    },
    gives: [
      ['boolean', 'undefined'],
      ['boolean', 'string'],
    ],
  },
};
/** These do so before the program; `e2e/refused.spec.ts` opens pages with what they may find. */
const IN_BROWSER = ['src/app/boot.ts', 'src/app/early-keys.ts'];
/** This asks asynchronously. */
const TAB = 'src/features/reviews/store-tab.ts';
const HISTORY = ['src/url/bound-history.ts', 'src/app/mend-address.ts'];

function stubStorages(give: () => unknown): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(globalThis, name, { configurable: true, get: give });
}

afterEach(() => {
  vi.unstubAllGlobals();
  stubStorages(() => holding(null));
});

describe.each(Object.keys(STORAGES))('storage: %s', (state) => {
  test.each(Object.keys(CALLERS))('%s', (file) => {
    stubStorages(STORAGES[state] ?? (() => undefined));
    const { run, gives } = CALLERS[file] ?? {};
    expect(gives).toContainEqual(run?.());
  });

  test('src/features/reviews/store-tab.ts', async () => {
    stubStorages(STORAGES[state] ?? (() => undefined));
    expect(await claimTab(() => 'new')).toBeTypeOf('string');
  });
});

const ENDLESS = () => undefined;

test('src/app/mend-address.ts: an address that the browser does not let be replaced is read all the same', () => {
  vi.stubGlobal('location', { pathname: '/search', search: '?Q=39.10', hash: '', replace: ENDLESS });
  const replaceState = vi.fn<() => never>(refuse('SecurityError'));
  vi.stubGlobal('history', { state: null, replaceState });
  expect(mendAddress('', true)).toMatchObject({ isLeaving: false });
  expect(replaceState).toHaveBeenCalledOnce();
});

test.each(['SecurityError', 'DataCloneError'])(
  'src/url/bound-history.ts: %s never reaches who changes the address',
  (name) => {
    const pushState = vi.fn<() => never>(refuse(name));
    const replaceState = vi.fn<() => never>(refuse(name));
    const history: Pick<History, 'pushState' | 'replaceState'> = { pushState, replaceState };
    const flush = boundHistory(history, () => 0, ENDLESS);
    history.pushState(null, '', '/a');
    history.replaceState(null, '', '/b');
    flush();
    expect(
      [pushState, replaceState].map(({ mock }) => mock.calls.length).reduce((sum, count) => sum + count),
    ).toBeGreaterThan(0);
  },
);

test('whoever touches a storage or the history is in this table', () => {
  const touches = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .filter((file) =>
      /\b(?:local|session)Storage\b(?!`)|\bhistory\.(?:replace|push)State/.test(readFileSync(file, 'utf8')),
    );
  expect(touches.toSorted()).toEqual([...Object.keys(CALLERS), TAB, ...IN_BROWSER, ...HISTORY].toSorted());
});
