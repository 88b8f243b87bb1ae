// Measures pages of the built site, each beside a file of plain HTML with the same words, in the same run and from the same server:
// npm run bench:speed
// npm run bench:speed -- --only=product,dated --turns=5 --languages=zh --minutes=5
// Nothing is judged: a busy machine is slow for both, so what counts are the ratios. docs/speed.md has the table.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium } from './find-chromium.mjs';
import { measureLoad, openPage, rest } from './speed/measure-load.mjs';
import { CHANGES, measureChange, measureUse, USE_NAMES } from './speed/measure-use.mjs';
import { plainOf } from './speed/plain-page.mjs';

const PAGES = {
  home: '/',
  agreement: '/agreement',
  clause: '/agreement#g-12.6',
  product: '/products/log-service',
  dated: '/products/log-service?trigger=arrears&at=2026-11-26T15:20',
  search: '/search?q=欠费',
  deadlines: '/deadlines',
  mine: '/mine',
  review: '/review',
};
const LANGUAGES = { zh: { prefix: '', name: 'zh-CN' }, en: { prefix: '/en', name: 'en' } };

const { values: options } = parseArgs({
  options: {
    /** Kinds of page, and `use` and `change`, by their names with commas. */
    only: { type: 'string' },
    languages: { type: 'string', default: 'zh,en' },
    /** How often each is opened at most. */
    turns: { type: 'string', default: '5' },
    /** After so many minutes no other turn begins: medians are of those that were had. */
    minutes: { type: 'string', default: '5' },
    width: { type: 'string', default: '1280' },
  },
});
const wanted = options.only?.split(',');
const isWanted = (name) => wanted === undefined || wanted.includes(name);
const names = Object.keys(PAGES).filter(isWanted);
const languages = options.languages.split(',');
const width = Number(options.width);
const viewport = { width, height: width < 600 ? 844 : 720 };
const endsAt = Date.now() + Number(options.minutes) * 60_000;

/** On a busy machine a turn takes long: then it is left where it is, and what was had is shown. */
const isLate = () => Date.now() > endsAt + 30_000;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const pathOf = (path, prefix) => prefix + (path === '/' && prefix !== '' ? '' : path);

// The site is copied, so that the plain files are answered as its pages are, and nothing of them is left in it.
const folder = mkdtempSync(join(tmpdir(), 'speed-'));
cpSync('dist', folder, { recursive: true });
const headers = readFileSync(join(folder, '_headers'), 'utf8');
// A plain file has its style in itself, as small as it is.
writeFileSync(join(folder, '_headers'), headers.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
mkdirSync(join(folder, 'plain'));

const server = await preview({
  build: { outDir: folder },
  preview: { host: '127.0.0.1', port: 0 },
  logLevel: 'warn',
});
const base = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  ...(process.getuid?.() === 0 ? { args: ['--no-sandbox'] } : {}),
});

/** Writes the plain file of a page. @returns its path. */
async function writePlain(name, path, language) {
  const opened = await openPage(browser, { isSlow: false, viewport });
  await opened.page.goto(base + path, { waitUntil: 'load' });
  await rest(opened);
  const file = `plain/${name}-${language}.html`;
  writeFileSync(join(folder, file), await plainOf(opened.page, LANGUAGES[language].name));
  await opened.close();
  return `/${file.replace('.html', '')}${new URL(path, base).hash}`;
}

const subjects = [];
for (const language of languages) {
  for (const name of names) {
    const path = pathOf(PAGES[name], LANGUAGES[language].prefix);
    const plain = await writePlain(name, path, language);
    subjects.push({ name, language, path, plain, found: { slow: [], fast: [], plainSlow: [], plainFast: [] } });
  }
}
const uses = languages.flatMap((language) => USE_NAMES.map((name) => ({ name, language, found: [] })));
const changes = [];
for (const language of isWanted('change') ? languages : []) {
  for (const [name, { to }] of Object.entries(CHANGES)) {
    const plain = await writePlain(`to-${to.replaceAll('/', '')}`, LANGUAGES[language].prefix + to, language);
    changes.push({ name, language, plain, found: [], plainFound: [] });
  }
}

let turn = 0;
for (; turn < Number(options.turns) && (turn === 0 || Date.now() < endsAt); turn += 1) {
  console.error(`turn ${turn + 1} …`);
  for (const { path, plain, found } of subjects) {
    if (isLate()) break;
    const runs = [
      () => measureLoad(browser, base + path, { isSlow: true, viewport }).then((one) => found.slow.push(one)),
      () =>
        measureLoad(browser, base + plain, { isSlow: true, isPlain: true, viewport }).then((one) =>
          found.plainSlow.push(one),
        ),
      () => measureLoad(browser, base + path, { isSlow: false, viewport }).then((one) => found.fast.push(one)),
      () =>
        measureLoad(browser, base + plain, { isSlow: false, isPlain: true, viewport }).then((one) =>
          found.plainFast.push(one),
        ),
    ];
    for (const run of turn % 2 === 0 ? runs : runs.toReversed()) await run();
  }
  for (const { name, language, found } of isWanted('use') ? uses : []) {
    if (isLate()) break;
    found.push(await measureUse(browser, base, LANGUAGES[language].prefix, name, viewport));
  }
  for (const { name, language, plain, found, plainFound } of changes) {
    if (isLate()) break;
    const { prefix } = LANGUAGES[language];
    found.push(await measureChange(browser, base, prefix, name, { viewport }));
    plainFound.push(await measureChange(browser, base, prefix, name, { plain, viewport }));
  }
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });

const of = (runs, what) => median(runs.map((run) => run[what]));
const ms = (value) => (Number.isNaN(value) ? '–' : value.toFixed(0));
const times = (own, plain) =>
  Number.isNaN(own / plain) ? '–' : `${(own / plain).toFixed(2)} (${ms(own)}/${ms(plain)})`;
const print = (heads, rows) => {
  const lines = [heads, heads.map(() => '---'), ...rows];
  console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
};

console.log(
  `Medians of at most ${turn}, ${viewport.width} × ${viewport.height}. Ratios to plain HTML of the same words, in brackets milliseconds of both.`,
);
console.log(
  '“4G”: slow 4G (1.6 Mbit/s, 150 ms) and a processor a fourth as fast. “live”: from the first move of the pointer at rest.',
);
if (subjects.length > 0) {
  print(
    ['page', 'paint 4G', 'paint', 'blocked 4G', 'blocked', 'CLS', 'requests', 'script kB', 'live 4G'],
    subjects
      .filter(({ found: { plainSlow, plainFast } }) => plainSlow.length > 0 && plainFast.length > 0)
      .map(({ name, language, found: { slow, fast, plainSlow, plainFast } }) => [
        `${name} ${language}`,
        times(of(slow, 'paint'), of(plainSlow, 'paint')),
        times(of(fast, 'paint'), of(plainFast, 'paint')),
        `${ms(of(slow, 'blocked'))} (${ms(of(plainSlow, 'blocked'))})`,
        `${ms(of(fast, 'blocked'))} (${ms(of(plainFast, 'blocked'))})`,
        Math.max(...[...slow, ...fast].map(({ shift }) => shift)).toFixed(3),
        of(fast, 'requests'),
        (of(fast, 'scripts') / 1000).toFixed(0),
        ms(of(slow, 'live')),
      ]),
  );
}
if (isWanted('use')) {
  const rows = uses.map(({ name, language, found }) => [`${name} ${language}`, ms(median(found))]);
  print(['use, processor a fourth as fast', 'longest hold-up, ms'], rows);
}
if (changes.length > 0) {
  const rows = changes.map(({ name, language, found, plainFound }) => [
    `${name} ${language}`,
    times(of(found, 'change'), of(plainFound, 'anew')),
    times(of(found, 'change'), of(found, 'anew')),
  ]);
  print(['change of page, 4G', 'to loading the plain file anew', 'to loading the page anew'], rows);
}
