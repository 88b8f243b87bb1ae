// A small set of journeys through the built site in Firefox and WebKit, where the system has them: npm run check:engines
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { preview, runnerImport } from 'vite';
import { startFirefox } from './drive-firefox.mjs';
import { startWebkit } from './drive-webkit.mjs';

/**
 * A browser that is open, with one page.
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {(url: string) => Promise<void>} open
 * @property {(code: string) => Promise<any>} evaluate - an expression, which may be a promise; its value as JSON.
 * @property {(x: number, y: number) => Promise<void>} click
 * @property {(text: string) => Promise<void>} type
 * @property {() => string[]} takeErrors - of the console, since it was asked last.
 * @property {() => Promise<void>} close
 */

const onPath = (...names) =>
  names
    .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => existsSync(file));

/** The browser of WebKit's own tests, which no distribution puts on PATH. */
const findMiniBrowser = () =>
  ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .flatMap((folder) => (existsSync(folder) ? [folder, ...readdirSync(folder).map((name) => join(folder, name))] : []))
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((file) => existsSync(file));

const load = async (file) => (await runnerImport(file, { configFile: false })).module;
const { PAGES } = await load('./src/url/pages.ts');
const { locales } = await load('./src/i18n/locales.ts');
const { toSitePath } = await load('./src/url/site-paths.ts');

const has = (text) => `document.querySelector('main')?.innerText.includes(${JSON.stringify(text)})`;
/** The program has come, and the page stands. */
const STARTED = `!!document.querySelector('.site-controls button:not(:disabled)') && document.querySelector('h1')?.getClientRects().length > 0 && (document.querySelector('main')?.innerText.length ?? 0) > 20`;
const FAILED = `/这一页出了问题|Something went wrong/.test(document.body.innerText)`;

/** Waits until an expression holds in the page. */
async function until(engine, code, what) {
  for (let tries = 0; tries < 300; tries += 1) {
    // While another document comes there may be none.
    if (await engine.evaluate(code).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not after 30 s`);
}

async function press(engine, selector) {
  const find = `document.querySelector(${JSON.stringify(selector)})`;
  await until(engine, `!!${find}`, selector);
  const { x, y } = await engine.evaluate(
    `(() => { const element = ${find}; element.scrollIntoView({ block: 'center' }); const box = element.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
  );
  await engine.click(x, y);
}

/** Journeys by name; each gets the engine and a function that opens a path. */
const JOURNEYS = {
  ...Object.fromEntries(
    locales.flatMap((locale) =>
      [...PAGES.map(({ path }) => path), '/products/log-service', '/topics/liability'].map((path) => {
        const address = toSitePath(path, locale);
        return [
          `${address} opens`,
          async (engine, open) => {
            await open(address);
            await until(engine, STARTED, 'the program has come');
          },
        ];
      }),
    ),
  ),
  '2.2: a product with a date answers with dates': async (engine, open) => {
    await open('/products/log-service?at=2024-06-01T10:00&trigger=arrears');
    await until(engine, has('2024年6月9日'), 'data are deleted on 9 June');
    await open('/en/products/log-service?at=2024-06-01T10:00&trigger=arrears');
    await until(engine, has('Jun 9'), 'data are deleted on 9 June, in English');
  },
  'search finds what is in the address, and what is typed': async (engine, open) => {
    await open(`/search?q=${encodeURIComponent('欠费')}`);
    await until(engine, `document.querySelectorAll('.hits li').length > 5`, 'hits');
    await press(engine, 'main input[type="search"], main input');
    await engine.evaluate(`document.activeElement.select()`);
    await engine.type('2.2');
    await until(engine, has('2.2'), 'a clause by its number');
    await until(engine, `location.search.includes('2.2')`, 'the address follows');
  },
  'a deep link lands on its clause': async (engine, open) => {
    await open('/agreement#p-34.3.1');
    await until(
      engine,
      `(() => { const unit = document.getElementById('p-34.3.1'); const { top } = unit.getBoundingClientRect(); return unit.classList.contains('is-target') && top > 0 && top < innerHeight / 2; })()`,
      'the clause is in sight',
    );
  },
  'words with a meaning of their own are marked, and p takes the marks away': async (engine, open) => {
    await open('/agreement');
    await until(engine, STARTED, 'the program has come');
    const marks = `[...(globalThis.CSS?.highlights ?? new Map()).entries()].filter(([name]) => name.startsWith('mark-')).reduce((sum, [, highlight]) => sum + highlight.size, 0)`;
    await until(engine, `${marks} > 10`, 'marks are painted');
    await engine.type('p');
    await until(engine, `${marks} === 0`, 'marks are gone');
  },
  'a link leads to another page without a new document': async (engine, open) => {
    await open('/');
    await until(engine, STARTED, 'the program has come');
    await engine.evaluate(`(globalThis.kept = true)`);
    await press(engine, 'header nav a[href$="/products"]');
    await until(
      engine,
      `location.pathname === '/products' && document.querySelectorAll('main table a').length > 70`,
      'the list',
    );
    if (!(await engine.evaluate('globalThis.kept === true'))) throw new Error('The document is another.');
  },
  'an answer for frames answers': async (engine, open) => {
    await open('/embed/products/log-service?at=2024-06-01T10:00');
    await until(engine, `document.body.innerText.includes('6月9日')`, 'the date');
  },
  'an address with capital letters leads to the page': async (engine, open) => {
    await open('/Products/Log-Service');
    await until(engine, `location.pathname === '/products/log-service' && ${STARTED}`, 'the page');
  },
};

const driver = onPath('WebKitWebDriver');
const browser = findMiniBrowser();
const display = onPath('Xvfb');
const firefox = process.env['FIREFOX_PATH'] ?? onPath('firefox-esr', 'firefox');
/** @type {[name: string, start: (() => Promise<Engine>) | undefined, advice: string][]} */
const ENGINES = [
  ['Firefox', firefox ? () => startFirefox(firefox) : undefined, 'apt-get install firefox-esr'],
  [
    'WebKit',
    driver && browser && (display || process.env['DISPLAY'])
      ? () => startWebkit({ driver, browser, display })
      : undefined,
    'apt-get install webkit2gtk-driver xvfb',
  ],
];

const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const { port } = server.httpServer.address();
let failed = 0;
for (const [name, start, advice] of ENGINES) {
  if (!start) {
    console.log(`${name}: SKIPPED, it is not installed here (${advice})`);
    continue;
  }
  const engine = await start();
  let passed = 0;
  for (const [journey, run] of Object.entries(JOURNEYS)) {
    try {
      await run(engine, (path) => engine.open(`http://127.0.0.1:${port}${path}`));
      if (await engine.evaluate(FAILED)) throw new Error('The page says that something is wrong.');
      // A missing page is an error to the console, and is meant here.
      const errors = engine.takeErrors().filter((text) => !/404/.test(text));
      if (errors.length > 0) throw new Error(`The console has errors: ${errors.join('; ')}`);
      passed += 1;
    } catch (error) {
      failed += 1;
      console.log(`${engine.name}: ${journey}: ${error.message}`);
    }
  }
  console.log(`${engine.name}: ${passed} of ${Object.keys(JOURNEYS).length} journeys`);
  await engine.close();
}
await server.close();
process.exitCode = failed > 0 ? 1 : 0;
