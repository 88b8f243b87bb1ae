import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

/** An address of this machine that the server of the built site takes for somebody else's. */
const ELSEWHERE = '127.0.0.2';

test('a page of another site reads every file of the open data, and no page of this one', async ({ page, baseURL }) => {
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<title>another site</title>');
  });
  await new Promise<void>((listening) => other.listen(0, ELSEWHERE, listening));
  try {
    await page.goto(`http://${ELSEWHERE}:${(other.address() as AddressInfo).port}/`);
    const read = (paths: readonly string[]) =>
      page.evaluate(
        ([base, asked]) =>
          Promise.all(
            asked.map((path) =>
              fetch(base + path).then(
                async (response) => `${response.status} ${typeof (await response.json())}`,
                () => 'refused',
              ),
            ),
          ),
        [baseURL ?? '', paths] as const,
      );
    const files = readdirSync('dist/data').map((name) => `/data/${name}`);
    expect(files.length).toBeGreaterThan(20);
    expect(new Set(await read(files))).toEqual(new Set(['200 object']));
    expect(await read(['/', '/agreement', '/version.json'])).toEqual(['refused', 'refused', 'refused']);
  } finally {
    other.close();
  }
});
