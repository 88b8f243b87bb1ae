import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchNewVersion, onNewWorker, takeNewVersion } from './new-version';

/** A worker that says of which build it is, and takes over when it is asked to. */
class FakeWorker extends EventTarget {
  state: string;
  readonly heard: string[] = [];
  readonly build: string | undefined;
  constructor(build: string | undefined, state = 'activated') {
    super();
    this.build = build;
    this.state = state;
  }
  postMessage(message: string, ports: readonly MessagePort[] = []) {
    this.heard.push(message);
    if (message === 'build' && this.build !== undefined) ports[0]?.postMessage(this.build);
    if (message === 'takeOver' && this.build !== undefined) this.become('activated');
  }
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = new FakeWorker('old');
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  update: () => Promise<void> = async () => undefined;
}

let registration: FakeRegistration;
const reload = vi.fn<() => void>();
const giveUp = vi.fn<() => Promise<void>>(async () => undefined);
const take = () => takeNewVersion('/', 'old', giveUp, reload);

beforeEach(() => {
  registration = new FakeRegistration();
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: registration.active,
    ready: Promise.resolve(registration),
    getRegistration: async () => registration,
  });
  vi.stubGlobal('navigator', { serviceWorker });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  reload.mockClear();
  giveUp.mockClear();
});

test('a version that waits takes over, and the page is opened anew', async () => {
  const next = new FakeWorker('new', 'installed');
  registration.waiting = next;
  await take();
  expect(next.heard).toEqual(['takeOver']);
  expect([giveUp, reload].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
});

test('one that is still being fetched is waited for', async () => {
  const next = new FakeWorker('new', 'installing');
  registration.update = async () => {
    registration.installing = next;
    setTimeout(() => {
      registration.waiting = next;
      next.become('installed');
    });
  };
  await take();
  expect(next.heard).toEqual(['takeOver']);
  expect(giveUp).not.toHaveBeenCalled();
});

test('where another page has brought the new one, it is there', async () => {
  registration.active = new FakeWorker('new');
  await take();
  expect([giveUp, reload].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
});

test.each([
  ['has no worker any more', undefined],
  ['has one that knows nothing of this', new FakeWorker(undefined, 'installed')],
])('a site that %s is opened without one', async (_, waiting) => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  registration.update = async () => Promise.reject(new TypeError('404'));
  registration.waiting = waiting ?? null;
  const taken = take();
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).toHaveBeenCalledTimes(1);
  });
  await taken;
  expect(giveUp).toHaveBeenCalledTimes(1);
});

test('a browser without a worker opens the page anew', async () => {
  vi.stubGlobal('navigator', {});
  await take();
  await fetchNewVersion('/');
  expect([giveUp, reload].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
});

test('the reader is told of a worker of another build, and not of one of the same', async () => {
  const listener = vi.fn<() => void>();
  const stop = onNewWorker('old', listener);
  await Promise.resolve();
  const install = (build: string) => {
    const next = new FakeWorker(build, 'installing');
    registration.installing = next;
    registration.dispatchEvent(new Event('updatefound'));
    next.become('installed');
    return next;
  };
  const same = install('old');
  await vi.waitFor(() => expect(same.heard).toEqual(['build']));
  install('new');
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  stop();
  const late = install('newer');
  await vi.waitFor(() => expect(late.heard).toEqual(['build']));
  expect(listener).toHaveBeenCalledTimes(1);
});
