import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifestFile, makeWebManifest } from './web-manifest';

test.each([
  ['zh-CN', '/', '/', '协议详览', ['/agreement', '/products', '/mine']],
  ['en', '/', '/en', 'Agreement Explorer', ['/en/agreement', '/en/products', '/en/mine']],
  ['zh-CN', '/docs/', '/docs/', '协议详览', ['/docs/agreement', '/docs/products', '/docs/mine']],
  ['en', '/docs/', '/docs/en', 'Agreement Explorer', ['/docs/en/agreement', '/docs/en/products', '/docs/en/mine']],
] as const)('%s below %s opens at %s', (locale, base, start, name, shortcuts) => {
  const manifest = makeWebManifest(locale, base);
  expect(manifest).toMatchObject({ id: start, start_url: start, scope: base, name, lang: locale });
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(shortcuts);
  expect(manifest.icons.map(({ src }) => existsSync(`public/${src.slice(base.length)}`))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('each language has a file of its own', () => {
  expect([manifestFile('zh-CN'), manifestFile('en')]).toEqual(['manifest.webmanifest', 'manifest.en.webmanifest']);
});
