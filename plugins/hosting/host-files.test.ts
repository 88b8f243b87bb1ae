import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { HEADER_RULES, PATH_KINDS } from '../host-headers';
import { headersFor } from '../static-preview';
import { HOST_FILES } from './host-files';
import { writeNginx } from './write-nginx';

const FOLDER = 'docs/hosting';

test('what lies in docs/hosting is what the list of headers gives; else run “npm run hosting”', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(HOST_FILES).toSorted());
  for (const [name, text] of Object.entries(HOST_FILES))
    expect([name, readFileSync(`${FOLDER}/${name}`, 'utf8')]).toEqual([name, text]);
});

test('_headers is within what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
  expect(HEADER_RULES.length).toBeLessThanOrEqual(100);
  const lines = HEADER_RULES.flatMap(({ headers }) => headers.map(([name, value]) => `  ${name}: ${value}`.length));
  expect(Math.max(...lines)).toBeLessThanOrEqual(2000);
});

test('no path is in two kinds, and every kind names its policy and how long it is kept', () => {
  const patterns = PATH_KINDS.flatMap((kind) => kind.patterns);
  expect(new Set(patterns).size).toBe(patterns.length);
  const folders = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  expect(patterns.filter((path) => folders.some((folder) => path !== `${folder}*` && path.startsWith(folder)))).toEqual(
    [],
  );
  for (const { name, headers } of PATH_KINDS)
    expect([name, headers.map(([key]) => key)]).toEqual([
      name,
      expect.arrayContaining(['Content-Security-Policy', 'Cache-Control']),
    ]);
});

test.each([
  '/embed/log-service',
  '/en/embed/log-service',
  '/agreement',
  '/404',
  '/assets/x.js',
  '/data/agreement.json',
])('%s: may be framed by others where its policy says so, and nothing else says otherwise', (path) => {
  const headers = headersFor(path, HEADER_RULES);
  const isFrame = path.includes('/embed/');
  expect([headers['Content-Security-Policy']?.includes('frame-ancestors *'), headers['X-Frame-Options']]).toEqual(
    isFrame ? [true, undefined] : [false, 'DENY'],
  );
});

test('every host takes the header from the kind of path', () => {
  for (const name of ['nginx.conf', 'Caddyfile', 'htaccess', 'vercel.json'])
    expect([name, HOST_FILES[name]?.match(/X-Frame-Options/g)?.length]).not.toEqual([name, undefined]);
  expect(HOST_FILES['htaccess']).not.toMatch(/^Header always set X-Frame-Options/m);
  expect(HOST_FILES['nginx.conf']).toContain('add_header X-Frame-Options $agreement_frame always;');
  expect(HOST_FILES['nginx.conf']?.match(/map \$agreement_kind \$agreement_frame \{[^}]*/)?.[0]).not.toContain(
    'frames',
  );
});

test('below a path every location and pattern of nginx is below it', () => {
  const text = writeNginx('/x/');
  const paths = [...text.matchAll(/^ {2}(?:~\^|location (?:= )?)?(\/\S*) (?:\w+;|\{)/gm)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(80);
  expect(paths.filter((path) => path !== '/x' && !path.startsWith('/x/'))).toEqual([]);
});

test.each([
  ['/', '/index.html'],
  ['/en', '/en.html'],
  ['/en/', '/en.html'],
  ['/agreement', '/agreement.html'],
  ['/agreement.html', '/agreement.html'],
  ['/products/log-service/', '/products/log-service.html'],
  ['/assets/site-1a2b3c4.js', '/assets/site-1a2b3c4.js'],
  ['/data/agreement.json', '/data/agreement.json'],
])('before object storage %s is the object %s', (path, object) => {
  const answer: unknown = runInNewContext(`${HOST_FILES['edge-function.txt']}; handler(event).uri`, {
    event: { request: { uri: path } },
  });
  expect(answer).toBe(object);
});
