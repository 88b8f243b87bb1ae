import { expect, test } from 'vitest';
import { parseSettings, readSettings, writeSettings } from './settings';

test.each<[string, string, unknown]>([
  ['nothing', '', { wanted: {} }],
  ['half a text', '{"wanted":{"en":', { wanted: {} }],
  ['no object', 'null', { wanted: {} }],
  ['a number', '7', { wanted: {} }],
  ['no languages', '{"checked":{"at":5}}', { wanted: {}, checked: { at: 5 } }],
  ['languages that are none', '{"wanted":"all","checked":null}', { wanted: {} }],
  ['a wish of a later version', '{"wanted":{"en":"some","zh-CN":"all","fr":"all"}}', { wanted: { 'zh-CN': 'all' } }],
  ['a moment that is none', '{"wanted":{"en":"first"},"checked":{"at":"today"}}', { wanted: { en: 'first' } }],
])('%s', (_name, text, settings) => expect(parseSettings(text)).toEqual(settings));

const refuse = (name: string) => () => Promise.reject(new DOMException('refused', name));

test('a store that cannot be opened, read or written stops nothing', async () => {
  const settings = { wanted: { en: 'all' } } as const;
  for (const name of ['SecurityError', 'QuotaExceededError', 'UnknownError']) {
    const broken = { match: refuse(name), put: refuse(name) } as unknown as Cache;
    for (const open of [refuse(name), () => Promise.resolve(broken)]) {
      expect(await readSettings(open, '/wanted')).toEqual({ wanted: {} });
      await expect(writeSettings(open, '/wanted', settings)).resolves.toBeUndefined();
    }
  }
});

test('what is written is read again', async () => {
  const kept = new Map<string, Response>();
  const cache = {
    match: (key: string) => Promise.resolve(kept.get(key)?.clone()),
    put: (key: string, response: Response) => Promise.resolve(void kept.set(key, response)),
  } as unknown as Cache;
  const settings = { wanted: { en: 'all', 'zh-CN': 'first' }, checked: { at: 12 } } as const;
  await writeSettings(() => Promise.resolve(cache), '/wanted', settings);
  expect(await readSettings(() => Promise.resolve(cache), '/wanted')).toEqual(settings);
});
