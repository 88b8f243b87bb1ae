import { afterEach, expect, test, vi } from 'vitest';
import { onFailure } from './failures';
import { loadModule } from './load-module';

afterEach(() => vi.unstubAllGlobals());

const FAILED = (file: string) =>
  new TypeError(`Failed to fetch dynamically imported module: https://example.org/assets/${file}.js`);

/** A load that fails some times and then gives a module. */
function failing(times: number, error: Error) {
  let left = times;
  return async () => {
    if (left > 0) {
      left -= 1;
      throw error;
    }
    return { name: 'the module' };
  };
}

test('a module that failed is asked for again by its own address, and comes where the browser asks anew', async () => {
  const load = failing(1, FAILED('one'));
  const importCopy = vi.fn<(address: string) => Promise<unknown>>();
  await expect(loadModule(load, importCopy)).rejects.toThrow('Failed to fetch');
  await expect(loadModule(load, importCopy)).resolves.toEqual({ name: 'the module' });
  expect(importCopy).not.toHaveBeenCalled();
});

test('where the browser remembers the failure, the second attempt is a copy, and all callers share it', async () => {
  const importCopy = vi.fn<(address: string) => Promise<unknown>>(async (address) => ({ address }));
  const load = failing(9, FAILED('two'));
  await expect(loadModule(load, importCopy)).rejects.toThrow('Failed to fetch');
  const copy = { address: 'https://example.org/assets/two.js?copy=1' };
  await expect(loadModule(load, importCopy)).resolves.toEqual(copy);
  await expect(loadModule(failing(9, FAILED('two')), importCopy)).resolves.toEqual(copy);
});

test('a copy that fails is remembered too: the next attempt is another', async () => {
  const addresses: string[] = [];
  const importCopy = async (address: string) => {
    addresses.push(address);
    throw new Error('still not there');
  };
  const load = failing(9, FAILED('three'));
  for (let attempt = 0; attempt < 3; attempt += 1) await expect(loadModule(load, importCopy)).rejects.toThrow('three');
  expect(addresses.map((address) => address.slice(-7))).toEqual(['?copy=1', '?copy=2']);
});

test('an error that names no module (Safari) is traced to the source of the import', async () => {
  const error = new TypeError('Importing a module script failed.');
  const load = Object.assign(failing(9, error), { toString: () => '()=>a(()=>import(`./four-Ab1.js`),[])' });
  const importCopy = vi.fn<(address: string) => Promise<unknown>>(async (address) => ({ address }));
  await expect(loadModule(load, importCopy)).rejects.toThrow('Importing');
  const { address } = (await loadModule(load, importCopy)) as unknown as { address: string };
  expect(address).toMatch(/\/four-Ab1\.js\?copy=1$/);
});

test('without a connection nothing is asked for, so that there is nothing to remember', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const load = vi.fn<() => Promise<object>>(async () => ({}));
  await expect(loadModule(load)).rejects.toThrow('no connection');
  expect(load).not.toHaveBeenCalled();
});

test('a failure is told to whoever listens, also when nobody did at the time', async () => {
  await expect(loadModule(failing(1, new Error('lost')))).rejects.toThrow('lost');
  const listener = vi.fn<() => void>();
  const stop = onFailure(listener);
  expect(listener).toHaveBeenCalledTimes(1);
  await expect(loadModule(failing(1, new Error('lost')))).rejects.toThrow('lost');
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
});
