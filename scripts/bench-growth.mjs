// What becomes of the site when the text grows to 10 and to 100 times: npm run bench:growth, after a build
// Figures are ratios to the text as it is, within one run; what takes longer than its time is said to.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './find-chromium.mjs';

/** Seconds that a row may take; all of them stay under five minutes. */
const PATIENCE = { 1: 50, 10: 60, 100: 170 };
const folder = mkdtempSync(join(tmpdir(), 'growth-'));

/** Runs one row, and ends it where it takes too long. */
const measure = (times) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=6000', 'scripts/measure-growth.mjs', String(times), folder],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE[times] * 1000);
    child.on('exit', () => {
      clearTimeout(timer);
      const lines = said.split('\n').filter((line) => line.startsWith('{'));
      resolve(Object.assign({}, ...lines.map((line) => JSON.parse(line))));
    });
  });

/** Shows the text with the site's own styles, and says how long the browser is busy with it. */
async function show(browser, times, styles) {
  const file = join(folder, `${times}.html`);
  if (!existsSync(file)) return {};
  const text = readFileSync(file, 'utf8');
  const page = join(folder, `page-${times}.html`);
  writeFileSync(
    page,
    `<!doctype html><html lang="zh-CN" class="js"><meta charset="utf-8"><style>${styles}</style><main><article id="agreement-text" data-part="text">${text}</article></main>`,
  );
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.addInitScript(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  await tab.goto(`file://${page}`, { timeout: 60_000 });
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await new Promise((done) => setTimeout(done, 500));
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const longest = await tab.evaluate(() => window.longest);
  await tab.close();
  return {
    longest: Math.max(longest, 1),
    layout: (of('LayoutDuration') + of('RecalcStyleDuration')) * 1000,
    nodes: of('Nodes'),
  };
}

const styles = readdirSync('dist/assets')
  .filter((name) => name.startsWith('index') && name.endsWith('.css'))
  .map((name) => readFileSync(join('dist/assets', name), 'utf8'))
  .join('\n');
const browser = await chromium.launch({
  executablePath: findChromium(chromium.executablePath()),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const rows = {};
for (const times of [1, 10, 100]) rows[times] = { ...(await measure(times)), ...(await show(browser, times, styles)) };
await browser.close();
rmSync(folder, { recursive: true });

const LABELS = {
  characters: 'characters of the source',
  units: 'provisions and paragraphs',
  articles: 'products',
  references: 'references',
  parse: 'build: parsing',
  refer: 'build: references',
  draw: 'build: drawing /agreement',
  page: '/agreement, its text, compressed bytes',
  product: 'a product, its text, compressed bytes',
  structure: 'outline and references, compressed bytes',
  index: 'opening the search',
  memory: 'memory of the search, bytes',
  median: 'a query, median',
  slowest: 'a query, the slowest of nine',
  longest: 'longest task of showing /agreement',
  layout: 'style and layout of /agreement',
  nodes: 'nodes of /agreement',
};
const COUNTS = new Set([
  'characters',
  'units',
  'articles',
  'references',
  'page',
  'product',
  'structure',
  'memory',
  'nodes',
]);
console.log(
  '                                             once        × 10     × 100   (once: counts and bytes, or ms; then ratios)',
);
for (const [key, label] of Object.entries(LABELS)) {
  const once = rows[1][key];
  const ratio = (value) => (value === undefined || !once ? 'too long' : (value / once).toFixed(1)).padStart(9);
  const first = once === undefined ? 'too long' : COUNTS.has(key) ? String(Math.round(once)) : `${once.toFixed(1)} ms`;
  console.log(`${label.padEnd(42)} ${first.padStart(10)} ${ratio(rows[10][key])} ${ratio(rows[100][key])}`);
}
