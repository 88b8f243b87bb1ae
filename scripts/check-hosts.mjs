// Serves the built site by each server that is found here, with the configuration of docs/hosting, and asks it for every page
// of both languages and for what visitors get wrong. Needs a build in dist: npm run check:hosts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { HOSTS, startHost } from './start-host.mjs';

const load = async (file) => (await runnerImport(file, { configFile: false })).module;
const { HEADER_RULES } = await load('./plugins/host-headers.ts');
const { headersFor } = await load('./plugins/static-preview.ts');
const { writeNginx } = await load('./plugins/hosting/write-nginx.ts');
const { products } = await load('./content/products.ts');
const { locales } = await load('./src/i18n/locales.ts');
const { PAGES } = await load('./src/url/pages.ts');
const { toSitePath } = await load('./src/url/site-paths.ts');

/** What a server answers, as it is: no redirect is followed, nothing is unpacked. */
const ask = (port, path, headers = {}) =>
  new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        // Some name themselves in a redirect.
        const location = response.headers.location?.replace(`http://127.0.0.1:${port}`, '');
        done({ status: response.statusCode, headers: response.headersDistinct, location, body: Buffer.concat(parts) });
      });
    })
      .on('error', fail)
      .end();
  });

const addresses = locales.flatMap((locale) =>
  [
    ...PAGES.map(({ path }) => path),
    ...products.flatMap(({ slug, number }) => [`/products/${slug}`, `/products/${number}`]),
    ...readdirSync('dist/topics').map((name) => `/topics/${name.replace('.html', '')}`),
    ...products.map(({ slug }) => `/embed/products/${slug}`),
  ].map((path) => toSitePath(path, locale)),
);
const firstAsset = readdirSync('dist/assets').find((name) => name.endsWith('.js'));

/** Every fault of a server that serves the site below a base. */
async function findFaults(port, base, site) {
  const faults = [];
  const root = base.replace(/\/$/, '');
  const expectThat = (holds, what, seen) => {
    if (!holds) faults.push(`${what}: ${JSON.stringify(seen)}`);
  };
  /** The answer of a path, and whether it has each header once, as the one list says. */
  const check = async (path, status, like = path) => {
    const answer = await ask(port, root + path);
    expectThat(answer.status === status, `${path} has the status ${status}`, answer.status);
    for (const [name, value] of Object.entries(headersFor(like, HEADER_RULES)))
      expectThat(
        JSON.stringify(answer.headers[name.toLowerCase()]) === JSON.stringify([value]),
        `${path} has ${name} once, ${value}`,
        answer.headers[name.toLowerCase()],
      );
    return answer;
  };
  const fileOf = (name) => readFileSync(join(site, root, name));

  const checkPage = async (path) => {
    const { body, headers } = await check(path, 200);
    expectThat(
      headers['content-type']?.[0]?.toLowerCase() === 'text/html; charset=utf-8',
      `${path} is HTML`,
      headers['content-type'],
    );
    const file = path === '/' ? '/index' : path;
    expectThat(body.equals(fileOf(`${file}.html`)), `${path} is the bytes of its file`, body.length);
  };
  for (let from = 0; from < addresses.length; from += 8)
    await Promise.all(addresses.slice(from, from + 8).map(checkPage));
  // What does not exist, with the page that says so in the language of the address.
  for (const [path, file] of [
    ['/moon', '404.html'],
    ['/products/moon', '404.html'],
    ['/products/moon/', '404.html'],
    ['/assets/moon.js', '404.html'],
    ['/en/moon', 'en/404.html'],
    ['/embed/products/moon', 'embed/404.html'],
    ['/en/embed/products/moon', 'en/embed/404.html'],
    // The program of this page leads on: addresses are small letters.
    ['/Agreement', '404.html'],
    ['/products/Log-Service', '404.html'],
  ]) {
    let answer = await ask(port, root + path);
    if (answer.status === 301) answer = await ask(port, answer.location);
    expectThat(answer.status === 404, `${path} has the status 404`, answer.status);
    expectThat(answer.body.equals(fileOf(file)), `${path} is answered with ${file}`, answer.body.length);
    const framed = /^\/(en\/)?embed\//.test(path) ? undefined : 'DENY';
    expectThat(
      answer.headers['x-frame-options']?.join() === framed,
      framed ? `${path} has one X-Frame-Options` : `${path} has no X-Frame-Options`,
      answer.headers['x-frame-options'],
    );
    expectThat(
      (answer.headers['content-security-policy'] ?? []).length <= 1,
      `${path} has no second policy`,
      answer.headers['content-security-policy'],
    );
    expectThat(
      !String(answer.headers['cache-control']).includes('immutable'),
      `${path} is not kept`,
      answer.headers['cache-control'],
    );
  }
  // As people type it.
  await check('/agreement.html', 200);
  await check('/en.html', 200);
  await check('/agreement?edition=2024-05-15', 200, '/agreement');
  for (const path of ['/agreement/', '/en/', '/products/', '/products/log-service/']) {
    const answer = await ask(port, `${root + path}?q=%E6%AC%A0%E8%B4%B9&at=2024-06-01T10:00`);
    const bare = root + path.replace(/\/$/, '');
    const isSame = answer.status === 200 && answer.body.equals(fileOf(`${path.replace(/\/$/, '')}.html`));
    const isLed = answer.status === 301 && answer.location === `${bare}?q=%E6%AC%A0%E8%B4%B9&at=2024-06-01T10:00`;
    expectThat(isSame || isLed, `${path} is the page without the stroke, with its query`, [
      answer.status,
      answer.location,
    ]);
  }
  if (root !== '') {
    const { status, location } = await ask(port, `${root}?q=x`);
    expectThat(status === 301 && location === `${root}/?q=x`, `${root} leads to ${root}/`, [status, location]);
  }
  for (const path of [
    '//example.com/',
    '/%5cexample.com/',
    '/%0d%0aSet-Cookie:x=1/',
    '/..%2f..%2fetc/passwd',
    '/_headers/../../etc/passwd',
  ]) {
    const { status, headers, location } = await ask(port, root + path);
    expectThat(status >= 300, `${path} is no page`, status);
    expectThat(
      !/^(?:[a-z]+:)?[/\\]{2}|[/\\]{2}example/.test(location ?? ''),
      `${path} leads to no other site`,
      location,
    );
    expectThat(headers['set-cookie'] === undefined, `${path} sets nothing`, headers['set-cookie']);
  }
  // Files.
  await check(`/assets/${firstAsset}`, 200);
  await check('/data/agreement.json', 200);
  await check('/version.json', 200);
  await check('/old-browser.js', 200);
  for (const path of ['/agreement', `/assets/${firstAsset}`, '/data/agreement.json']) {
    const packed = await ask(port, root + path, { 'accept-encoding': 'gzip' });
    expectThat(
      packed.headers['content-encoding']?.[0] === 'gzip',
      `${path} is compressed`,
      packed.headers['content-encoding'],
    );
    const plain = await ask(port, root + path);
    const tag = plain.headers.etag?.[0] ?? '';
    const again = await ask(port, root + path, { 'if-none-match': tag });
    expectThat(again.status === 304, `${path} is not sent twice`, [tag, again.status]);
  }
  for (const [path, type] of [
    ['/manifest.webmanifest', 'application/manifest+json'],
    [`/assets/${firstAsset}`, 'text/javascript'],
    ['/icons/icon.svg', 'image/svg+xml'],
    ['/data/agreement.json', 'application/json'],
  ]) {
    const { headers } = await ask(port, root + path);
    expectThat(headers['content-type']?.[0]?.startsWith(type), `${path} is ${type}`, headers['content-type']);
  }
  return faults;
}

// What is found first.
let failed = 0;
async function tryHost(host, text, base, site) {
  const label = base === '/' ? host.name : `${host.name}, below ${base}`;
  const { port, stop } = await startHost(host, text, site);
  const faults = await findFaults(port, base, site).finally(stop);
  console.log(
    faults.length === 0
      ? `${label}: ${addresses.length} pages and all else as they should be`
      : `${label}: ${faults.length} faults`,
  );
  for (const fault of faults.slice(0, 40)) console.log(`  ${fault}`);
  failed += faults.length;
}

for (const host of HOSTS) {
  if (!host.program) {
    console.log(`${host.name}: SKIPPED, it is not installed here`);
    continue;
  }
  await tryHost(host, readFileSync(`docs/hosting/${host.file}`, 'utf8'), '/', resolve('dist'));
}

const nginx = HOSTS.find(({ name, program }) => name === 'nginx' && program);
if (nginx) {
  const below = mkdtempSync(join(tmpdir(), 'below-'));
  try {
    execFileSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--outDir', join(below, 'x'), '--logLevel', 'error'],
      {
        env: { ...process.env, BASE_PATH: '/x/' },
        stdio: 'pipe',
      },
    );
    await tryHost(nginx, writeNginx('/x/'), '/x/', below);
  } finally {
    rmSync(below, { recursive: true, force: true });
  }
}
process.exitCode = failed > 0 ? 1 : 0;
