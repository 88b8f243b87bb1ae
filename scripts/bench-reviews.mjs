// Measures a review of 5,000 marks over the full text against one without a mark, on the built site, in about two minutes:
// npm run bench:reviews
// Counted are the work of the page's main thread for a step of scrolling, and how long it takes from the address until the bar of
// the review is there. Exits with 1 where a step with marks takes more than 1.1 times that without, or opening twice as long.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium } from './find-chromium.mjs';

const GATES = { scroll: 1.1, open: 2 };
const MARKS = 5000;
/** Turns of each, one after the other, so that a busy machine is busy for both. */
const TURNS = 3;
/** Steps of 400 px down the text, and back. */
const STEPS = 15;

/** Of the edition that is open: a review of another one is brought to it when it is opened. */
const EDITION = '2024-05-15';
const sha256 = createHash('sha256')
  .update(readFileSync(`content/agreement/${EDITION}.zh-CN.txt`))
  .digest('hex');

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
const base = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  ...(process.getuid?.() === 0 ? { args: ['--no-sandbox'] } : {}),
});
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();

/** Puts a review into the browser's storage, with marks spread over all of the text. */
async function seed(id, count) {
  await page.evaluate(
    async ({ review, wanted, edition }) => {
      const blocks = [...document.querySelectorAll('#agreement-text :is(.own, .para)')].map((block) => {
        const number = block.querySelector(':scope > .num');
        return [block.closest('.unit').id, block.textContent.slice(number?.textContent.length ?? 0)];
      });
      const long = blocks.filter(([, text]) => text.length > 12);
      const labels = ['solid', 'wave', 'dot', 'double'].map((pattern, colour) => ({
        id: `label${colour}`,
        zh: pattern,
        en: pattern,
        colour,
        pattern,
      }));
      const kept = { rev: 1, by: '', at: 1 };
      const head = {
        ...kept,
        id: review,
        title: review,
        client: '',
        author: { name: '', initials: '' },
        edition,
        labels,
        lists: [],
        createdAt: 1,
      };
      const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open('agreement-explorer');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const transaction = database.transaction(['reviews', 'review-records'], 'readwrite');
      transaction
        .objectStore('reviews')
        .put({ version: 1, review: head, seq: 0, updatedAt: 1, snapshotAt: Date.now(), foldedTo: 0 }, review);
      for (let index = 0; index < wanted; index += 1) {
        const [unit, text] = long[index % long.length];
        const start = (index * 7) % (text.length - 10);
        const end = start + 6 + (index % 4);
        const target = {
          unit,
          start,
          end,
          exact: text.slice(start, end),
          prefix: '',
          suffix: '',
          of: '',
          fit: 'exact',
        };
        const record = {
          ...kept,
          id: `mark${index}`,
          targets: [target],
          label: `label${index % 4}`,
          weight: index % 4,
          owner: '',
          state: 'open',
          thread: [],
        };
        transaction.objectStore('review-records').put({ table: 'marks', record }, [review, 'marks', record.id]);
      }
      await new Promise((resolve) => {
        transaction.addEventListener('complete', resolve);
      });
      database.close();
    },
    { review: id, wanted: count, edition: { id: EDITION, sha256 } },
  );
}

/** Opens the text with a review over it. @returns milliseconds from the address until its bar is there. */
async function openReview(id) {
  await page.goto('about:blank');
  await page.goto(`${base}/agreement?review=${id}`);
  await page.locator('.review-bar').waitFor();
  const opened = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  return opened;
}

/** Scrolls down and back. @returns milliseconds of the main thread's and the compositor's work for each step. */
async function scroll() {
  return page.evaluate(async (steps) => {
    const frames = [];
    for (let step = 0; step < steps * 2; step += 1) {
      scrollBy({ top: step < steps ? 400 : -400, behavior: 'instant' });
      const began = performance.now();
      // Two frames: the first draws what has moved, in the second what was seen to come near is done.
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      });
      frames.push(performance.now() - began);
    }
    return frames;
  }, STEPS);
}

/** The work of the main thread so far, in milliseconds. */
async function work(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

await page.goto(`${base}/agreement?review=none`);
await page.locator('.review-bar').waitFor();
await seed('without', 0);
await seed('with', MARKS);
const session = await context.newCDPSession(page);
await session.send('Performance.enable');
const found = {
  without: { open: [], first: [], frame: [], work: [] },
  with: { open: [], first: [], frame: [], work: [] },
};
for (let turn = 0; turn < TURNS; turn += 1) {
  for (const id of turn % 2 === 0 ? ['without', 'with'] : ['with', 'without']) {
    found[id].open.push(await openReview(id));
    // Once before: what the page marks of its own as it is read first is none of it.
    found[id].first.push(median(await scroll()));
    const before = await work(session);
    const frames = await scroll();
    found[id].work.push(((await work(session)) - before) / frames.length);
    found[id].frame.push(median(frames));
  }
}
await browser.close();
await server.close();

const ratio = (what) => median(found.with[what]) / median(found.without[what]);
const show = (what) =>
  `${median(found.without[what]).toFixed(1)} ms without, ${median(found.with[what]).toFixed(1)} ms with: ${ratio(what).toFixed(2)}`;
console.log(`${MARKS} marks`);
console.log(`a step of scrolling the first time, until it is drawn: ${show('first')}`);
console.log(`a step of scrolling, until it is drawn: ${show('frame')} (at most ${GATES.scroll})`);
console.log(`work of the main thread for it: ${show('work')}`);
console.log(`opening: ${show('open')} (less than ${GATES.open})`);
if (ratio('frame') > GATES.scroll || ratio('open') >= GATES.open) process.exit(1);
