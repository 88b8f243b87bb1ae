// Measures the list of services with all products by both triggers against a list of one, on the built site, in about two minutes:
// npm run bench:services
// What counts is the work of the page's main thread: the longest task of each action, by the processor's time, as a ratio to
// that of one service. Exits with 1 where a list of 150 holds the page up for longer than a gate allows.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium } from './find-chromium.mjs';

/** Longest task in milliseconds: of the median action one frame, of the worst what a hand does not feel. */
const GATES = { median: 1000 / 60, worst: 50 };
const source = readFileSync(new URL('../content/products.ts', import.meta.url), 'utf8');
const slugs = [...source.matchAll(/slug: '([\da-z-]+)'/g)].map(([, slug]) => slug);

const linkOf = (services) =>
  `#v=1&n=${services.length}&trigger=arrears&at=2026-11-26T15:20&paid=2026-12-04T12:00&${services.map((one) => `s=${one}`).join('&')}`;
const lists = {
  one: { count: 1, fragment: linkOf(['log-service,a0']) },
  all: {
    count: slugs.length * 2,
    fragment: linkOf([
      ...slugs.map((slug, index) => `${slug},a${index}`),
      ...slugs.map((slug, index) => `${slug},b${index};trigger:expiry;at:2026-11-20`),
    ]),
  },
};
const quantile = (values, share) =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const SCREENS = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
/** How long an action may take to come to rest, in milliseconds: a busy machine only waits longer. */
const LONGEST_WAIT = 10_000;

/** Waits until the page's main thread has had nothing to do for a while. */
const rest = (page) =>
  page.evaluate(
    (most) =>
      new Promise((resolve) => {
        const began = performance.now();
        let quiet = 0;
        let last = began;
        const look = () => {
          const now = performance.now();
          // A timer of 20 ms that is late has waited for something.
          quiet = now - last < 35 ? quiet + 1 : 0;
          last = now;
          if (quiet >= 20 || now - began > most) resolve();
          else setTimeout(look, 20);
        };
        look();
      }),
    LONGEST_WAIT,
  );

/** The longest task of the page while something is done, and what comes of it, in milliseconds. */
async function longestTask(page, session, action) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  const includedCategories = ['toplevel', '__metadata'];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await action();
  await rest(page);
  const isComplete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isComplete;
  session.off('Tracing.dataCollected', collect);
  const threads = new Set(
    events.filter(({ args }) => args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000));
}

/** The longest a paste may be, and a table as long as a spreadsheet makes it. */
const PASTED = Array.from(
  { length: 1900 },
  (_, index) => `${slugs[index % slugs.length]} 欠费 2026-11-26 15:20 ¥12.50`,
).join('\n');
const TABLE = [
  '产品,标签,发生,时间',
  ...Array.from({ length: 10_000 }, (_, index) => `日志服务,库${index % 250},欠费,2026-11-26`),
].join('\n');

/** The longest task while a long text is read: pasted, and as a file. */
async function measureReading(page, base) {
  await page.goto(`${base}mine`, { timeout: 60_000 });
  const session = await page.context().newCDPSession(page);
  await page.locator('.list-tools + div button').first().click();
  const dialog = page.locator('dialog[open]');
  const ready = () => dialog.locator('tbody tr').first().waitFor({ timeout: 60_000 });
  const paste = (text) =>
    dialog.locator('textarea').evaluate((element, given) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(element, given);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  // What is loaded for the first line is not reading.
  await paste('RDS');
  await ready();
  const pasted = await longestTask(page, session, async () => {
    await paste('');
    await dialog.locator('tbody').waitFor({ state: 'detached' });
    await paste(PASTED);
    await ready();
  });
  const file = await longestTask(page, session, async () => {
    const buffer = Buffer.from(TABLE);
    await dialog.locator('input[type=file]').setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer });
    await dialog.locator('tbody').waitFor({ state: 'detached' });
    await ready();
  });
  return { 'paste of 1,900 lines': pasted, 'file of 10,000 rows': file };
}

async function measure(page, base, { fragment, count }) {
  await page.goto(`${base}mine${fragment}`, { timeout: 60_000 });
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('.service-table tbody [role=rowheader]').length === wanted,
    count,
    { timeout: 60_000 },
  );
  await rest(page);
  const session = await page.context().newCDPSession(page);
  const sort = page.locator('.sorting select');
  const handle = page.locator('.pay-slider input');
  const box = page.locator('.add-services [role=combobox]');
  const actions = {
    sort: ['stop', 'loss', 'own', 'loss', 'stop', 'own', 'loss'].map((key) => () => sort.selectOption(key)),
    drag: Array.from({ length: 9 }, () => async () => {
      await handle.focus();
      await handle.press('ArrowRight');
    }),
    add: Array.from({ length: 7 }, () => async () => {
      await box.fill('log-service');
      await box.press('Enter');
    }),
  };
  const found = {};
  for (const [name, all] of Object.entries(actions)) {
    const tasks = [];
    for (const action of all) tasks.push(await longestTask(page, session, action));
    found[name] = { median: quantile(tasks, 0.5), worst: Math.max(...tasks) };
  }
  return found;
}

const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
const base = `http://localhost:${server.httpServer.address().port}/`;
const browser = await chromium.launch({
  executablePath: findChromium(chromium.executablePath()),
  args: ['--no-sandbox'],
});
const rows = [];
const failed = [];
for (const [screen, viewport] of Object.entries(SCREENS)) {
  const measured = {};
  for (const [name, list] of Object.entries(lists)) {
    console.error(`measuring ${list.count} on a ${screen} screen …`);
    const page = await browser.newPage({ viewport });
    measured[name] = await measure(page, base, list);
    await page.close();
  }
  for (const [action, all] of Object.entries(measured.all)) {
    const one = measured.one[action];
    const ratio = (value, unit) => (value / Math.max(unit, 0.1)).toFixed(1);
    const times = (value) => value.toFixed(1);
    rows.push([
      `${action}, ${screen}`,
      times(all.median),
      times(all.worst),
      times(one.median),
      times(one.worst),
      `${ratio(all.median, one.median)} / ${ratio(all.worst, one.worst)}`,
    ]);
    // A machine on which one service takes a frame is too busy to be judged by milliseconds.
    const slack = Math.max(1, one.median / (GATES.median / 2));
    if (all.median > GATES.median * slack) failed.push(`${action}, ${screen}: median over a frame`);
    if (all.worst > GATES.worst * slack) failed.push(`${action}, ${screen}: worst over ${GATES.worst} ms`);
  }
}
const reader = await browser.newPage({ viewport: SCREENS.wide });
const readings = await measureReading(reader, base);
await browser.close();
await server.close();

console.log(
  '\nLongest task of the main thread in milliseconds; the first of each action, which loads and compiles, is in it\n',
);
const heads = ['', 'median', 'worst', 'of one: median', 'worst', 'ratio'];
for (const row of [heads, ...rows]) console.log(row.map((cell) => cell.padEnd(15)).join(''));
for (const [what, worst] of Object.entries(readings)) {
  console.log(`${what}: ${worst.toFixed(1)}`);
  if (worst > GATES.worst) failed.push(`${what}: over ${GATES.worst} ms`);
}
if (failed.length > 0) {
  console.error(`\nGates that do not hold: ${failed.join('; ')}`);
  process.exitCode = 1;
}
